/** A rule in plain words: which packets it takes, and what it does with them. */
import type { Text } from '../review/model.ts';
import {
  type AddressRange,
  formatAddress,
  type Match,
  type NatRange,
  prefixLength,
  protocolName,
  type Rule,
  STATE,
  type Target,
} from '../ruleset/index.ts';

/** "Takes tcp packets that come in by bond1, to 110.88.12.88, port 25, and rewrites their destination to 192.168.1.55." */
export function ruleWords(rule: Rule): Text {
  const parts = rule.matches.map(matchWords).filter((part) => part !== null);
  const does = targetWords(rule.target);
  const en = parts.map((part) => part.en);
  const zh = parts.map((part) => part.zh);
  return {
    en: `${en.length === 0 ? 'Every packet that gets here' : `Packets ${en.join(', ')}`}: ${does.en}.`,
    zh: `${zh.length === 0 ? '所有到达这里的数据包' : `${zh.join('、')}的数据包`}：${does.zh}。`,
  };
}

function ranges(list: readonly AddressRange[]): string {
  return list
    .slice(0, 6)
    .map((range) => {
      const length = prefixLength(range);
      if (range.lo === range.hi) return formatAddress(range.lo);
      return length === null ? `${formatAddress(range.lo)}-${formatAddress(range.hi)}` : `${formatAddress(range.lo)}/${length}`;
    })
    .concat(list.length > 6 ? ['…'] : [])
    .join(', ');
}

function ports(list: readonly { readonly lo: number; readonly hi: number }[]): string {
  return list.map(({ lo, hi }) => (lo === hi ? String(lo) : `${lo}-${hi}`)).join(',');
}

function no(negated: boolean, en: string, zh: string): Text {
  return negated ? { en: `not ${en}`, zh: `不是${zh}` } : { en, zh };
}

const SIDES = { src: ['from', '来自'], dst: ['to', '目的为'] } as const;
const TYPES: Readonly<Record<string, Text>> = {
  LOCAL: { en: 'an address of the gateway itself', zh: '网关自己的地址' },
  BROADCAST: { en: 'a broadcast address', zh: '广播地址' },
  MULTICAST: { en: 'a multicast address', zh: '组播地址' },
};

/** Null for a match that says nothing of the packet. */
function matchWords(match: Match): Text | null {
  switch (match.kind) {
    case 'always':
      return null;
    case 'src':
    case 'dst': {
      const [en, zh] = SIDES[match.kind];
      return no(match.negated, `${en} ${ranges(match.ranges)}`, `${zh} ${ranges(match.ranges)} `);
    }
    case 'in':
      return no(match.negated, `that come in by ${match.name}`, `从 ${match.name} 进入`);
    case 'out':
      return no(match.negated, `that leave by ${match.name}`, `从 ${match.name} 离开`);
    case 'proto':
      return no(match.negated, `of ${protocolName(match.proto)}`, `${protocolName(match.proto)} 协议`);
    case 'sport':
      return no(match.negated, `from port ${ports(match.ranges)}`, `源端口 ${ports(match.ranges)} `);
    case 'dport':
      return no(match.negated, `to port ${ports(match.ranges)}`, `目的端口 ${ports(match.ranges)} `);
    case 'anyport':
      return no(match.negated, `from or to port ${ports(match.ranges)}`, `源或目的端口 ${ports(match.ranges)} `);
    case 'state':
      return no(match.negated, stateWords(match.states).en, stateWords(match.states).zh);
    case 'mark':
    case 'connmark':
      return no(match.negated, `with ${match.kind} 0x${match.value.toString(16)}`, `${match.kind} 为 0x${match.value.toString(16)} `);
    case 'srcType':
    case 'dstType': {
      const [en, zh] = SIDES[match.kind === 'srcType' ? 'src' : 'dst'];
      const kinds = match.types.map((name) => TYPES[name] ?? { en: `an address of type ${name}`, zh: `${name} 类型的地址` });
      return no(match.negated, `${en} ${kinds.map((kind) => kind.en).join(' or ')}`, `${zh}${kinds.map((kind) => kind.zh).join('或')}`);
    }
    case 'ctorigdst':
      return no(match.negated, `of connections that asked for ${ranges(match.ranges)}`, `原先访问 ${ranges(match.ranges)} 的连接`);
    case 'ctorigdstport':
      return no(match.negated, `of connections that asked for port ${ports(match.ranges)}`, `原先访问端口 ${ports(match.ranges)} 的连接`);
    case 'set':
      return no(
        match.negated,
        `in the set ${match.name} (${match.dimensions.join(',')})`,
        `在集合 ${match.name}（${match.dimensions.join(',')}）中`,
      );
    case 'icmp':
      return no(
        match.negated,
        match.type === null ? 'of any ICMP type' : `of ICMP type ${match.type}`,
        match.type === null ? '任意 ICMP 类型' : `ICMP 类型 ${match.type} `,
      );
    case 'tcpflags':
      return no(
        match.negated,
        match.mask === 23 && match.comp === 2 ? 'that open a connection (SYN)' : 'with certain TCP flags',
        match.mask === 23 && match.comp === 2 ? '建立连接的（SYN）' : '带特定 TCP 标志',
      );
    case 'ctstatus':
      return no(match.negated, `of connections with status ${statusWords(match.status)}`, `状态为 ${statusWords(match.status)} 的连接`);
    case 'undecided':
      return no(match.negated, `for which ${match.text} holds (the file cannot tell)`, `满足 ${match.text}（文件无法确定）`);
    default:
      return no('negated' in match && match.negated, `that match ${match.kind}`, `符合 ${match.kind} `);
  }
}

function statusWords(status: number): string {
  const names = ['EXPECTED', 'SEEN_REPLY', 'ASSURED', 'CONFIRMED', 'SNAT', 'DNAT'].filter((_, bit) => (status & (1 << bit)) !== 0);
  return names.length === 0 ? 'NONE' : names.join(',');
}

function stateWords(states: number): Text {
  const names = Object.entries(STATE)
    .filter(([, bit]) => (states & bit) !== 0)
    .map(([name]) => name);
  if (names.length === 1 && names[0] === 'DNAT')
    return { en: 'of connections whose destination was translated', zh: '目的地址已被转换的连接' };
  return { en: `of connections that are ${names.join(' or ')}`, zh: `连接状态为 ${names.join(' 或 ')} ` };
}

function natWords({ addresses, ports: range }: NatRange): string {
  const host = addresses === null ? '' : ranges([addresses]);
  if (range === null) return host;
  return `${host.includes(':') ? `[${host}]` : host}:${ports([range])}`;
}

function targetWords(target: Target): Text {
  switch (target.kind) {
    case 'accept':
      return { en: 'let through', zh: '放行' };
    case 'drop':
      return { en: 'dropped without a word', zh: '直接丢弃' };
    case 'reject':
      return { en: `rejected (${target.with})`, zh: `拒绝（${target.with}）` };
    case 'return':
      return { en: 'back to the calling chain (in a base chain: to the policy)', zh: '返回调用它的链（在基础链中则执行默认策略）' };
    case 'jump':
      return {
        en: `go through the chain ${target.chain}, and come back if nothing there decides`,
        zh: `进入链 ${target.chain}，若未决定则返回`,
      };
    case 'goto':
      return { en: `go to the chain ${target.chain}, and do not come back`, zh: `转到链 ${target.chain}，不再返回` };
    case 'dnat':
      return {
        en: `their destination becomes ${natWords(target.to)}, before routing; replies are changed back by themselves`,
        zh: `在路由之前把目的改为 ${natWords(target.to)}；应答会自动改回`,
      };
    case 'snat':
      return {
        en: `their source becomes ${natWords(target.to)}, after routing; replies are changed back by themselves`,
        zh: `在路由之后把源改为 ${natWords(target.to)}；应答会自动改回`,
      };
    case 'masquerade':
      return {
        en: "their source becomes the gateway's own address on the interface that they leave by",
        zh: '把源改为网关在出接口上的地址',
      };
    case 'redirect':
      return {
        en: `sent to the gateway itself${target.to.ports === null ? '' : `, port ${ports([target.to.ports])}`}`,
        zh: `转给网关自身${target.to.ports === null ? '' : `的端口 ${ports([target.to.ports])}`}`,
      };
    case 'netmap':
      return { en: `the network part of the address becomes ${ranges([target.to])}`, zh: `地址的网络部分改为 ${ranges([target.to])}` };
    case 'notrack':
      return { en: 'not tracked: NAT does not touch them', zh: '不跟踪：NAT 不会处理它们' };
    case 'mark':
    case 'connmark':
      return { en: `a ${target.kind} is set, and the next rule is met`, zh: `设置 ${target.kind}，然后继续下一条规则` };
    case 'tproxy':
      return { en: `handed to a local proxy on port ${target.port}`, zh: `交给本机端口 ${target.port} 上的代理` };
    case 'none':
    case 'pass':
      return {
        en: target.kind === 'none' ? 'only counted, the next rule is met' : `${target.name}, and the next rule is met`,
        zh: target.kind === 'none' ? '只计数，然后继续下一条规则' : `${target.name}，然后继续下一条规则`,
      };
    case 'unknown':
      return { en: `${target.name}: what this does is not known here`, zh: `${target.name}：其作用未知` };
  }
}
