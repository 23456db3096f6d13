/** One end that a text names twice: in one breath, or again later. */
import { sameHost, withPorts } from './ends.ts';
import type { Standing } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';

const BETWEEN =
  /^(?:[^,.;?]{0,12},\s(?:e\.g\.|for example|such as|say)\s)$|^[\s("'=:,]{0,4}(?:的|那台|这台|里的|中的|上的|host|client|machine|pc|box|server|服务器|机器|主机|电脑|客户端|ip|address|addr|地址|user|segment, say|subnet, say|network, say|, say|is|at|on|on the|in the|with|这个|那个|这|那|wi-?fi|wlan|segment|subnet|network|网段|网络|段|aka|那边|这边|那里|侧|i\.e\.|即|也就是|是|为)?[\s("'=:]{0,4}$/i;

/** `vlan20 (192.168.20.7)`, `mail server 192.168.1.55`, `公网地址 110.88.12.88`: one end, named twice; the more exact one stays. */
export function merged(given: readonly Standing[], text: string, vocabulary: Vocabulary): Standing[] {
  const kept: Standing[] = [];
  for (const next of given) {
    const last = kept.at(-1);
    if (last !== undefined && BETWEEN.test(text.slice(last.until, next.at)) && isSameThing(last, next, vocabulary)) {
      const exact = next.kind === 'address' || last.kind === 'server' ? next : last;
      const score = Math.abs(last.score) > Math.abs(next.score) ? last.score : next.score;
      const ports = exact.end.ports.length > 0 ? exact.end : withPorts(exact.end, last.end.ports, last.end.proto);
      const itself = last.itself || next.itself;
      kept[kept.length - 1] = {
        ...exact,
        end: ports,
        ends: [ports],
        score,
        at: last.at,
        until: next.until,
        marked: last.marked || next.marked,
        itself,
        observes: last.observes || next.observes,
      };
    } else kept.push(next);
  }
  return kept;
}

function isSameThing(a: Standing, b: Standing, { belongs }: Vocabulary): boolean {
  if (a.kind === 'server' && !a.itself) return b.kind === 'address' || b.kind === 'host';
  if (b.kind === 'server' && !b.itself) return a.kind === 'host' || (a.kind === 'address' && a.end.ports.length === 0);
  if (a.kind === 'public') return b.kind === 'address';
  if (b.kind === 'public') return a.kind === 'address' && b.end.kind === 'public' && !/\b(?:its|own)\b|自己|自身|它的/i.test(b.written);
  if (a.end.kind === 'name' && b.end.kind === 'address') return belongs(a.end.name, b.end.address);
  if (a.end.kind === 'address' && b.end.kind === 'name') return belongs(b.end.name, a.end.address);
  return false;
}

/** The same host spoken of twice is one end: with its ports, and with the sum of what is said of it. */
export function together(given: readonly Standing[]): Standing[] {
  const kept: Standing[] = [];
  for (const next of given) {
    const index = kept.findIndex(({ end }) => sameHost(end, next.end));
    const known = kept[index];
    if (known === undefined) kept.push(next);
    else {
      const end = withPorts(known.end, next.end.ports, next.end.proto);
      kept[index] = {
        ...known,
        end,
        ends: known.ends.length > 1 ? known.ends : [end],
        score: known.score + next.score,
        marked: known.marked || next.marked,
      };
    }
  }
  return kept;
}
