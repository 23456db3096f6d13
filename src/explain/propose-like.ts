/** The rules that publish a port once more, for another port of the same server: right behind those that they are like. */
import { applyEdits, type Edit, formatAddress, type Rule, type Ruleset } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import { copyBehind, MOST_NAMED } from './propose-edit.ts';
import { no, type Proposed } from './proposed.ts';
import type { Proposal } from './question-model.ts';

/** A rule that leads one port of one protocol to one server, and to the same port there. */
interface Publishing {
  readonly rule: Rule;
  readonly port: number;
  readonly proto: string;
  readonly server: string;
  /** Where the rule is for one address. */
  readonly address: string | null;
}

export function copyForPort(asked: Asked, ruleset: Ruleset, proposal: Extract<Proposal, { kind: 'port-rules' }>): Proposed {
  const { port, proto, server, address, like } = proposal;
  const isMeant = (one: Publishing) => (server === null || one.server === server) && (address === null || one.address === address);
  const known = publishingRules(ruleset).filter(isMeant);
  const stands = known.find((one) => one.port === port && (proto === null || one.proto === proto));
  if (stands !== undefined) {
    const { file, line } = stands.rule.place;
    return no(`${file}:${line} publishes port ${port} already`, `${file}:${line} 已经发布了端口 ${port}`);
  }
  const fitting = known.filter((one) => (like === null || one.port === like) && (proto === null || one.proto === proto));
  const [first] = fitting;
  if (first === undefined) return noSuch(proposal);
  const servers = [...new Set(fitting.map((one) => one.server))];
  if (servers.length > 1) return several(first.port, servers);
  const copied = fitting.filter((one) => one.port === first.port && one.proto === first.proto && one.server === first.server);
  const edits: Edit[] = [];
  const done: string[] = [];
  for (const { rule } of copied) {
    const copy = copyBehind(rule, { set: { '--dport': String(port), ...leadsTo(rule, first.server, port) } });
    if (copy === null) return no(`the line of ${rule.text} makes other rules as well`, `${rule.text} 所在的行还产生其他规则`);
    edits.push(copy);
    done.push(...copy.insert.map((line) => `+ ${line.trim()}`));
  }
  return { files: applyEdits(asked.side.files, edits), done };
}

/** A port behind the server's address goes with the other. */
function leadsTo({ target }: Rule, server: string, port: number): Readonly<Record<string, string>> {
  return target.kind === 'dnat' && target.to.ports !== null ? { '--to-destination': `${server}:${port}` } : {};
}

function noSuch({ server, address, like }: Extract<Proposal, { kind: 'port-rules' }>): Proposed {
  const en = like === null ? 'a port' : `port ${like}`;
  const zh = like === null ? '端口' : `端口 ${like}`;
  return no(
    `no rule publishes ${en} alone${server === null ? '' : ` to ${server}`}${address === null ? '' : ` on ${address}`}, which the new one could be like; say on which address it is to be published`,
    `没有单独把${zh}发布${server === null ? '' : `到 ${server}`} 的规则可以照着写；请说明发布在哪个地址上`,
  );
}

/** Which of them is meant, nobody said. */
function several(port: number, servers: readonly string[]): Proposed {
  const named = servers.slice(0, MOST_NAMED).join(', ');
  const more = servers.length > MOST_NAMED;
  return no(
    `port ${port} is published to several servers: ${named}${more ? ', …' : ''}; name the one`,
    `端口 ${port} 发布到多台服务器：${named}${more ? '…' : ''}；请指明是哪一台`,
  );
}

function publishingRules(ruleset: Ruleset): Publishing[] {
  const found: Publishing[] = [];
  const { dportLo, dportHi } = ruleset.columns;
  for (let id = 0; id < ruleset.size; id++) {
    const port = dportLo[id]!;
    if (port !== dportHi[id] || port === 0) continue;
    const rule = ruleset.rule(id);
    const server = rule.chain.table === 'nat' && !rule.matches.some(isOtherPort) ? serverOf(rule, port) : null;
    const proto = rule.matches.find((match) => match.kind === 'proto');
    if (server !== null && proto?.kind === 'proto' && !proto.negated)
      found.push({ rule, port, proto: proto.proto === 17 ? 'udp' : 'tcp', server, address: addressOf(rule) });
  }
  return found;
}

function addressOf({ matches }: Rule): string | null {
  const to = matches.find((match) => match.kind === 'dst');
  const [range, another] = to?.kind === 'dst' && !to.negated ? to.ranges : [];
  return range !== undefined && another === undefined && range.lo === range.hi ? formatAddress(range.lo) : null;
}

/** `! --dport 25`: all the others. */
function isOtherPort(match: Rule['matches'][number]): boolean {
  return match.kind === 'dport' && match.negated;
}

function serverOf({ target }: Rule, port: number): string | null {
  if (target.kind !== 'dnat' || target.to.addresses === null) return null;
  const { addresses, ports } = target.to;
  const isSame = ports === null || (ports.lo === port && ports.hi === port);
  return isSame && addresses.lo === addresses.hi ? formatAddress(addresses.lo) : null;
}
