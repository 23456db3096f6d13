/** The answer's sentences, in every language. */
import type { DecidedBy, Lang, Outcome, Text } from '../review/model.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
  /** The published server, or where the packet went; empty where there is none. */
  readonly server: string;
  /** The translated source, or null. */
  readonly seen: string | null;
  /** Which half of the connection failed. */
  readonly at: 'request' | 'reply' | null;
}

const OUTCOMES: Readonly<Record<Outcome, (ends: Ends) => Text>> = {
  reaches: ({ from, to, server, seen }) => {
    const hidden = seen === null || seen === 'client' ? null : seen;
    return {
      en: `${from} reaches ${to}${server === '' ? '' : ` (${server})`}, and the reply comes back${hidden === null ? '' : `; the server sees ${hidden}`}.`,
      zh: `${from} 能访问 ${to}${server === '' ? '' : `（${server}）`}，应答也能返回${hidden === null ? '' : `；服务器看到的客户端是 ${hidden}`}。`,
    };
  },
  'reaches-gateway': ({ from, to, server }) =>
    server === ''
      ? {
          en: `${from} asking ${to} meets the gateway itself, for nothing is published there; whether something listens, no ruleset tells.`,
          zh: `${from} 访问 ${to} 时到达的是网关自身，因为那里没有发布服务；是否有程序监听，规则集看不出来。`,
        }
      : {
          en: `${from} asking ${to} meets the gateway's own stack, not the server: a listener there answers, or a RST does.`,
          zh: `${from} 访问 ${to} 时到达的是网关自身，而不是服务器：有监听就由它应答，没有就被拒绝（RST）。`,
        },
  'reply-bypasses': ({ from, to, server }) => ({
    en: `${from} asking ${to} times out: the request arrives at ${server === '' ? 'the server' : server}, and its reply goes past the gateway.`,
    zh: `${from} 访问 ${to} 会超时：请求到达 ${server === '' ? '服务器' : server}，但应答绕过网关直接发给客户端。`,
  }),
  martian: ({ from, to }) => ({
    en: `${from} asking ${to} times out: the server receives its own address as the source and drops it as martian.`,
    zh: `${from} 访问 ${to} 会超时：服务器收到源地址为自己的数据包，作为 martian 丢弃。`,
  }),
  dropped: ({ from, to, at }) =>
    at === 'reply'
      ? {
          en: `${from} asking ${to} times out: the request arrives, and the reply is dropped at the gateway.`,
          zh: `${from} 访问 ${to} 会超时：请求能到达，但应答在网关被丢弃。`,
        }
      : { en: `${from} asking ${to} is dropped, and times out.`, zh: `${from} 访问 ${to} 被丢弃，因此超时。` },
  rejected: ({ from, to }) => ({ en: `${from} asking ${to} is rejected by the gateway.`, zh: `${from} 访问 ${to} 被网关拒绝。` }),
  leaves: ({ from, to }) => ({
    en: `${from} asking ${to} leaves the gateway untranslated: no rule sends it to the server.`,
    zh: `${from} 访问 ${to} 的数据包未经转换就离开了网关：没有规则把它送到服务器。`,
  }),
  loops: ({ from, to }) => ({
    en: `${from} asking ${to} loops between the gateway and the provider.`,
    zh: `${from} 访问 ${to} 的数据包在网关与运营商之间循环。`,
  }),
  'no-route': ({ from, to }) => ({ en: `There is no route from ${from} to ${to}.`, zh: `从 ${from} 到 ${to} 没有路由。` }),
  'wrong-uplink': ({ from, to }) => ({
    en: `The reply to ${from} asking ${to} leaves by another uplink.`,
    zh: `${from} 访问 ${to} 的应答从另一条上行链路离开。`,
  }),
  undetermined: ({ from, to }) => ({
    en: `The files alone cannot tell whether ${from} reaches ${to}.`,
    zh: `仅凭文件无法确定 ${from} 能否访问 ${to}。`,
  }),
};

export function outcomeSentence(outcome: Outcome, ends: Ends, lang: Lang): string {
  return OUTCOMES[outcome](ends)[lang];
}

const VANTAGES: Readonly<Record<string, Text>> = {
  server: { en: 'the server itself', zh: '服务器自身' },
  gateway: { en: 'the gateway itself', zh: '网关自身' },
};

export function vantageWord(name: string, lang: Lang): string {
  return VANTAGES[name]?.[lang] ?? name;
}

/** Why routing decided, in the kernel's own words and in Chinese; what is not here stays as it is. */
const REASONS: Readonly<Record<string, string>> = {
  'no route': '没有路由',
  blackhole: '黑洞路由（blackhole）',
  unreachable: '不可达路由（unreachable）',
  prohibit: '禁止路由（prohibit）',
  'ip_forward is 0': 'ip_forward 为 0，不转发',
  'martian source': 'martian 源地址',
  'martian destination': 'martian 目的地址',
  'martian at the server: its own address is the source': '服务器视为 martian：源地址就是它自己的地址',
  'the server answers the client directly, past the gateway': '服务器直接应答客户端，绕过网关',
  'answers the client directly, past the gateway': '直接应答客户端，绕过网关',
  'drops it: source and destination are its own address': '丢弃：源地址和目的地址都是它自己',
  "the client is one of the gateway's own addresses": '客户端是网关自己的地址',
  'not tracked': '不跟踪（NOTRACK）',
  'the source is the address that was asked': '源地址还原为客户端所访问的地址',
  'subnet-router anycast': '子网路由器任播地址',
  broadcast: '广播',
  local: '送往本机',
  answers: '应答',
  "delivered to the gateway's own stack": '交给网关自身的协议栈',
  'the destination is the client again': '目的地址还原为客户端',
  'a link-local source, or none, is not forwarded': '链路本地源地址或空源地址（::）不转发',
  'a loopback source cannot leave by another interface': '环回源地址不能从其他接口离开',
  'multicast that nobody here has joined': '本机没有加入的组播',
  'martian source: a broadcast address': 'martian 源地址：是广播地址',
  'martian destination: loopback': 'martian 目的地址：环回',
  'martian destination: loopback, and route_localnet is 0': 'martian 目的地址：环回，且 route_localnet 为 0',
  'rp_filter: the way back to the source is another interface': 'rp_filter：回到源地址的路由走另一个接口',
};

/** Routing's reason, or what routing did, in a language. */
export function reasonWords(reason: string, lang: Lang): string {
  if (lang === 'en') return reason;
  const way = /^out (\S+), (on link|by a router)$/.exec(reason);
  if (way !== null) return `从 ${way[1]} 出，${way[2] === 'on link' ? '直连' : '经路由器'}`;
  return REASONS[reason] ?? reason;
}

/** `fw.rules:7 (nat PREROUTING)`, `the policy of FORWARD`, `routing: no route`. */
export function decisionWords(by: DecidedBy, lang: Lang): string {
  if ('policy' in by) return lang === 'zh' ? `${by.policy} 的默认策略` : `the policy of ${by.policy}`;
  if ('routing' in by) return lang === 'zh' ? `路由：${reasonWords(by.routing, lang)}` : `routing: ${by.routing}`;
  return `${by.file}:${by.line} (${by.table} ${by.chain})`;
}

export const TEXT = {
  there: { en: 'There', zh: '去程' },
  back: { en: 'Back', zh: '回程' },
  why: { en: 'Why', zh: '原因' },
  fix: { en: 'Fix', zh: '修复' },
  assumed: { en: 'Assumed', zh: '假设' },
  confirm: { en: 'Confirm live', zh: '现场确认' },
  choose: { en: 'Ask one of these', zh: '请选择' },
  help: {
    en: [
      'Ask who reaches what, and by which way:',
      '  110.88.12.88:25                     who reaches this endpoint',
      '  192.168.20.7 -> 110.88.12.88:25     one path, there and back',
      '  110.88.12.88:25 from vlan20         the same, from a zone',
      '  vlan20 -> internet                  a whole zone or network, for every address of it',
      '  192.168.1.55                        what is published to this server',
      '  -A PREROUTING -i bond1 …            this rule in plain words, and those before it',
      '  line 31                             the rule on that line',
      '  org/repo#42                         what a pull request does; "on #42" asks of its head, "on main" of what is deployed',
      '  what if we add -A PREROUTING …      what a proposal would change; also "without line 9", "line 9 without -i bond0",\n                                      "FORWARD policy DROP", "with the fix", or a pasted diff',
      '  a line of conntrack -L, tcpdump, the kernel log, nft monitor trace, a mail server log, an SMTP or client error with an address',
      'Ports, service names and names of zones and hosts work everywhere; in a thread "and from vlan20?" goes on.',
    ].join('\n'),
    zh: [
      '可以询问谁能访问什么、走哪条路径：',
      '  110.88.12.88:25                     谁能访问这个端点',
      '  192.168.20.7 -> 110.88.12.88:25     一条路径，去程与回程',
      '  vlan20 访问 110.88.12.88:25          从某个区域访问',
      '  vlan20 -> internet                  整个区域或网段，其中每个地址',
      '  192.168.1.55                        哪些服务发布到这台服务器',
      '  -A PREROUTING -i bond1 …            用白话解释这条规则，以及在它之前的规则',
      '  第 31 行                            那一行的规则',
      '  org/repo#42                         这个拉取请求做了什么；“在 #42 上”问它的提交，“在 main 上”问现行规则',
      '  如果加上 -A PREROUTING …            这样改会有什么变化；也可以说“没有第 9 行”、“第 9 行去掉 -i bond0”、“FORWARD 策略改成 DROP”、“加上修复方案”，或直接粘贴 diff',
      '  粘贴一行 conntrack -L、tcpdump、内核日志、nft monitor trace、邮件服务器日志，或带地址的 SMTP、客户端报错',
      '端口、服务名、区域名和主机名都可以使用；在消息列里可以接着问“从 vlan20 呢？”。',
    ].join('\n'),
  },
  helpHeadline: { en: 'What I can answer', zh: '我能回答的问题' },
  proved: { en: 'proved: these flows then reach, no other flow changes', zh: '已证明：这些流将可达，其他流不变' },
} as const satisfies Record<string, Text>;

/** Names as a list in a sentence. */
export function listWords(names: readonly string[], lang: Lang): string {
  if (lang === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
