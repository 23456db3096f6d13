/** What is missing or ambiguous is asked back, with questions to choose from; what is not understood is said, with the nearest thing. */
import { nearestOf } from '../network/document.ts';
import { DIM } from '../packets/box.ts';
import { meets, setOf } from '../packets/intervals.ts';
import type { Text } from '../review/model.ts';
import type { Published } from '../review/published.ts';
import { networkVantages } from '../review/vantages.ts';
import { formatAddress } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { plainAnswer } from './compose.ts';
import { plainText, quoted } from './doubt/plain.ts';
import type { EndText } from './grammar/ends.ts';
import type { PortsRead } from './grammar/ports.ts';
import { portsText } from './grammar/ports.ts';
import type { Symptom } from './grammar/symptoms.ts';
import type { Answer } from './model.ts';
import { type Because, endText } from './question-model.ts';
import { servicesAt } from './services.ts';
import { TEXT } from './words.ts';

/** So many questions are offered at most; more are no choice. */
const MOST_CHOICES = 5;

export function answerUnclear(asked: Asked, because: Because): Answer {
  const { lang } = asked;
  const { headline, body, choices } = told(asked, because);
  return plainAnswer(
    { ask: 'unclear', from: null, to: null },
    headline[lang],
    body === null ? '' : body[lang],
    lang,
    choices.slice(0, MOST_CHOICES),
  );
}

interface Telling {
  readonly headline: Text;
  readonly body: Text | null;
  readonly choices: readonly string[];
}

function told(asked: Asked, because: Because): Telling {
  const { vocabulary } = asked;
  const known = vocabulary.names.map(({ name }) => name).join(', ');
  switch (because.kind) {
    case 'bad-address':
      return plainTelling(`${because.word} is no address.`, `${because.word} 不是地址。`);
    case 'bad-port':
      return plainTelling(
        `${because.word}: a port is a number from 0 to 65535, or a service's name.`,
        `${because.word}：端口应为 0 到 65535 的数字，或服务名。`,
      );
    case 'unknown-name': {
      const near = nearestOf(
        because.word,
        vocabulary.names.map(({ name }) => name),
      );
      const hint = near === null ? { en: '', zh: '' } : { en: ` Did you mean ${near}?`, zh: `是指 ${near} 吗？` };
      return {
        headline: { en: `I know nothing called ${because.word} here.${hint.en}`, zh: `这里没有叫 ${because.word} 的东西。${hint.zh}` },
        body: { en: `Names known here: ${known}.`, zh: `已知的名称：${known}。` },
        choices: [],
      };
    }
    case 'which':
      return {
        headline: {
          en: `Which one is meant${because.word === '' ? '' : ` by "${because.word}"`}?`,
          zh: because.word === '' ? '指的是哪一个？' : `“${because.word}”指的是哪一个？`,
        },
        body: null,
        choices: because.choices,
      };
    case 'missing-to':
      return missingTo(asked, because);
    case 'zone-to':
      return zoneTo(asked, because);
    case 'unsure':
      return {
        headline: because.isChange
          ? {
              en: 'I am not sure that I read this right. Is a change of the rules meant, or the rules as they are?',
              zh: '我不确定是否读懂了：问的是改动规则之后，还是现有的规则？',
            }
          : { en: 'I am not sure that I read this right. Which of these is asked?', zh: '我不确定是否读懂了。问的是下面哪一个？' },
        body: because.isChange ? HOW_TO_CHANGE : null,
        choices: [...new Set(because.choices.map((choice) => plainText(choice, asked.lang)))],
      };
    case 'several':
      return {
        headline: { en: 'These are several questions. Which one first?', zh: '这是几个问题，先回答哪一个？' },
        body: null,
        choices: because.questions,
      };
    case 'which-change':
      return {
        headline: { en: 'Which change? I could not read what would be other than it is.', zh: '要做什么改动？我没有读懂会改成什么。' },
        body: HOW_TO_CHANGE,
        choices: [],
      };
    case 'nothing':
      return {
        headline: { en: 'I could not read that as a question about a flow.', zh: '我没有读懂这个问题。' },
        body: { en: `Names known here: ${known}.\n${TEXT.help.en}`, zh: `已知的名称：${known}。\n${TEXT.help.zh}` },
        choices: [],
      };
  }
}

const HOW_TO_CHANGE: Text = {
  en: 'Paste the rule (what if we add -A …), name the line to take out (without line 12) or what it would say (line 12 without -i bond0, pointed to 192.0.2.5), say "the fix", a policy (FORWARD policy DROP), or a kernel setting (ip_forward=0).',
  zh: '请粘贴规则（如果加上 -A …）、写明要删除的行（删掉第 12 行）或它的新内容（第 12 行去掉 -i bond0、改到 192.0.2.5）、“修复方案”，策略（FORWARD 策略改成 DROP），或内核设置（ip_forward=0）。',
};

function plainTelling(en: string, zh: string): Telling {
  return { headline: { en, zh }, body: null, choices: [] };
}

/** The published services that may be meant, each as a question with what was already said. */
function missingTo(asked: Asked, { from, ports, symptom }: Extract<Because, { kind: 'missing-to' }>): Telling {
  const services = servicesAt(asked.gateway).filter((service) => hasPort(service, ports, symptom));
  const source = from === null ? '' : `${endText(from)} -> `;
  const words = symptom === null ? '' : `${quoted(symptom)} `;
  const choices = services.map(({ key }) => `${words}${source}${key}`);
  const what = choices.length === 0 ? '' : ' Which of these?';
  return {
    headline:
      ports.ports.length === 0
        ? { en: `To which address, and which port?${what}`, zh: `访问的是哪个地址、哪个端口？` }
        : { en: `To which address, port ${portsText(ports.ports)}?${what}`, zh: `访问的是哪个地址的 ${portsText(ports.ports)} 端口？` },
    body: services.length === 0 ? { en: 'For example: vlan20 -> 110.88.12.88:25', zh: '例如：vlan20 -> 110.88.12.88:25' } : null,
    choices,
  };
}

/** A client address that documents use (RFC 5737). */
const OUTSIDE_EXAMPLE = '198.51.100.7';
const MAIL = [25, 465, 587];

function hasPort({ box }: Published, { ports }: PortsRead, symptom: Symptom | null): boolean {
  if (ports.length > 0) return meets(box[DIM.DPORT]!, setOf(ports));
  if (symptom?.service !== 'smtp') return true;
  return meets(box[DIM.DPORT]!, setOf(MAIL.map((port) => ({ lo: port, hi: port }))));
}

/** A zone as the destination: an address of it and a port are needed, and for the outside both. */
function zoneTo(asked: Asked, { from, zone, ports }: Extract<Because, { kind: 'zone-to' }>): Telling {
  const { gateway } = asked;
  const vantage = networkVantages(gateway).find(({ name }) => name === zone);
  const port = ports.ports.length === 0 ? null : portsText(ports.ports);
  const inZone = gateway.network.hosts.filter((host) =>
    host.addresses.some((address) => vantage?.boxes.some((box) => box[DIM.SRC]!.some((r) => r.lo <= address && address <= r.hi))),
  );
  const ends = inZone.map((host) => formatAddress(host.addresses[0]!));
  const outside = vantage?.kind === 'outside' ? [OUTSIDE_EXAMPLE] : [];
  const choices = [...ends, ...outside].map((host) => `${endText(from)} -> ${host}:${port ?? (outside.includes(host) ? 443 : 22)}`);
  return {
    headline: {
      en: `${zone} is a whole zone: which address of it${port === null ? ', and which port' : ''}?`,
      zh: `${zone} 是整个区域：访问其中哪个地址${port === null ? '、哪个端口' : ''}？`,
    },
    body: null,
    choices,
  };
}

/** Several addresses that a server is published at. */
export function whichAddress(asked: Asked, addresses: readonly string[], from: EndText | null, ports: PortsRead): Answer {
  const port = ports.ports.length === 0 ? '' : `:${portsText(ports.ports)}`;
  const source = from === null ? '' : `${endText(from)} -> `;
  if (addresses.length === 0) return answerUnclear(asked, { kind: 'missing-to', from, ports, symptom: null });
  return answerUnclear(asked, { kind: 'which', word: '', choices: addresses.map((address) => `${source}${address}${port}`) });
}
