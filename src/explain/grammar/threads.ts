/** Questions that go on from an earlier one of the same thread: "and from vlan20?", "143?". */
import type { Question } from '../question-model.ts';
import { type EndText, withPorts } from './ends.ts';
import type { Words } from './meaning.ts';
import type { PortsRead } from './ports.ts';

const GOES_ON =
  /^\s*(?:and|what about|how about|but|then|also|same|ok(?:ay)?,? (?:and|but)|or|now|from|to|port|on port|why|with|over|那么?|还有|换成|换|如果|要是|同样|再|从|端口|为什么|呢)\b|^\s*(?:and|那么?|还有|换成?|再|从|为什么|同样)|呢\s*[?]?$/i;

/** Whether a question says less than a whole flow, or says that it goes on. */
export function goesOn(words: Words, from: EndText | null, to: EndText | null): boolean {
  const opens = GOES_ON.test(words.text);
  if (from !== null && to !== null) return false;
  if (from !== null) return true;
  if (to !== null) return opens && to.kind !== 'public';
  return words.said.ports.length > 0 || words.said.proto !== null || /^\s*(?:why|how|为什么|怎么会)\s*[?!]*$/i.test(words.text);
}

export function continued(words: Pick<Words, 'said'>, from: EndText | null, to: EndText | null, previous: Question): Question {
  const before = flowEnds(previous);
  const lastTo = before.to;
  const { said } = words;
  if (from !== null) return lastTo === null ? { ask: 'who-reaches', from, to: null } : { ask: 'path', from, to: ported(lastTo, said) };
  if (to !== null) {
    const target = to.ports.length > 0 || lastTo === null || sameKindOfAsk(to, lastTo) ? to : withPorts(to, lastTo.ports, lastTo.proto);
    return before.from === null ? { ask: 'who-reaches', from: null, to: target } : { ask: 'path', from: before.from, to: target };
  }
  if (lastTo === null) return previous;
  const target = ported(lastTo, said);
  return before.from === null ? { ask: 'who-reaches', from: null, to: target } : { ask: 'path', from: before.from, to: target };
}

function sameKindOfAsk(to: EndText, last: EndText): boolean {
  return last.ports.length === 0 || to.kind === 'any';
}

/** The end with other ports or another protocol, where these are said. */
function ported(end: EndText, { ports, proto }: PortsRead): EndText {
  if (ports.length > 0) return { ...end, ports, proto: proto ?? (end.proto === 'icmp' ? null : end.proto) };
  if (proto === 'icmp') return { ...end, ports: [], proto };
  return proto === null ? end : { ...end, proto };
}

function flowEnds(question: Question): { readonly from: EndText | null; readonly to: EndText | null } {
  switch (question.ask) {
    case 'path':
    case 'who-reaches':
      return { from: question.from, to: question.to };
    case 'published':
      return { from: null, to: question.to };
    case 'evidence':
      return { from: question.evidence.from, to: question.evidence.to };
    case 'what-if':
      return question.about === null ? { from: null, to: null } : flowEnds(question.about);
    default:
      return { from: null, to: null };
  }
}
