/** Questions about addresses of a family of which no ruleset is given, or of both families at once. */
import { type Family, familyOf, parseAddress } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { plainAnswer } from './compose.ts';
import type { EndText } from './grammar/ends.ts';
import type { Answer } from './model.ts';
import { endsOf, endText, type Question } from './question-model.ts';

export function familyOfEnd(end: EndText | null): Family | null {
  const address = end?.kind === 'address' ? parseAddress(end.address) : null;
  return address === null ? null : familyOf(address);
}

const NAMES = { ip: 'IPv4', ip6: 'IPv6' } as const;
const SAVES = { ip: 'iptables-save', ip6: 'ip6tables-save' } as const;

/** What is to be said instead of an answer; null where the gateway that was chosen can answer. */
export function answerOtherFamily(asked: Asked, question: Question): Answer | null {
  const { from, to } = endsOf(question);
  const [source, destination] = [familyOfEnd(from), familyOfEnd(to)];
  const wanted = destination ?? source;
  const meaning = { ask: question.ask, from: from === null ? null : endText(from), to: to === null ? null : endText(to) };
  const { lang, gateway, name } = asked;
  if (source !== null && destination !== null && source !== destination && from !== null && to !== null) {
    const [client, asks] = [endText(from), endText(to)];
    return lang === 'zh'
      ? plainAnswer(
          meaning,
          `${client} 是 ${NAMES[source]} 地址，${asks} 是 ${NAMES[destination]} 地址：两者之间不会有数据包。`,
          `双栈客户端会用自己的 ${NAMES[destination]} 地址访问它：请用那个地址再问。`,
          lang,
        )
      : plainAnswer(
          meaning,
          `${client} is an ${NAMES[source]} address and ${asks} an ${NAMES[destination]} one: no packet goes from one to the other.`,
          `A client that has both asks from its ${NAMES[destination]} address: ask again with that one.`,
          lang,
        );
  }
  if (wanted === null || wanted === gateway.family) return null;
  return lang === 'zh'
    ? plainAnswer(
        meaning,
        `无法判断：这里没有 ${name} 的 ${NAMES[wanted]} 规则集。`,
        `把它的 ${SAVES[wanted]} 输出加入该网关的文件后即可回答。`,
        lang,
      )
    : plainAnswer(
        meaning,
        `Undetermined: no ${NAMES[wanted]} ruleset of ${name} is here.`,
        `Its ${SAVES[wanted]} output among the gateway's files would tell.`,
        lang,
      );
}
