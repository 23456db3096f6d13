/** The answer's sentences, in every language. */
import type { Lang, Outcome, Text } from '../review/model.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
  /** The published server, or where the packet went; empty where there is none. */
  readonly server: string;
  /** The translated source, or null. */
  readonly seen: string | null;
}

const OUTCOMES: Readonly<Record<Outcome, (ends: Ends, lang: Lang) => string>> = {
  reaches: ({ from, to, server, seen }, lang) => {
    const hidden =
      seen === null || seen === 'client' ? { en: '', zh: '' } : { en: `; the server sees ${seen}`, zh: `;服务器看到的客户端是 ${seen}` };
    const at = server === '' ? { en: '', zh: '' } : { en: ` (${server})`, zh: `(${server})` };
    return lang === 'zh'
      ? `${from} 能访问 ${to}${at.zh},应答也能返回${hidden.zh}。`
      : `${from} reaches ${to}${at.en}, and the reply comes back${hidden.en}.`;
  },
  'reaches-gateway': ({ from, to }, lang) =>
    lang === 'zh'
      ? `${from} 访问 ${to} 时到达的是网关自身,而不是服务器:有监听就由它应答,没有就被拒绝(RST)。`
      : `${from} asking ${to} meets the gateway's own stack, not the server: a listener there answers, or a RST does.`,
  'reply-bypasses': ({ from, to, server }, lang) =>
    lang === 'zh'
      ? `${from} 访问 ${to} 会超时:请求到达 ${server},但应答绕过网关直接发给客户端。`
      : `${from} asking ${to} times out: the request arrives at ${server}, and its reply goes past the gateway.`,
  martian: ({ from, to }, lang) =>
    lang === 'zh'
      ? `${from} 访问 ${to} 会超时:服务器收到源地址为自己的数据包,作为 martian 丢弃。`
      : `${from} asking ${to} times out: the server receives its own address as the source and drops it as martian.`,
  dropped: ({ from, to }, lang) => (lang === 'zh' ? `${from} 访问 ${to} 被丢弃。` : `${from} asking ${to} is dropped.`),
  rejected: ({ from, to }, lang) => (lang === 'zh' ? `${from} 访问 ${to} 被拒绝。` : `${from} asking ${to} is rejected.`),
  leaves: ({ from, to }, lang) =>
    lang === 'zh' ? `${from} 访问 ${to} 的数据包未经转换就离开了网关。` : `${from} asking ${to} leaves the gateway untranslated.`,
  loops: ({ from, to }, lang) =>
    lang === 'zh'
      ? `${from} 访问 ${to} 的数据包在网关与运营商之间循环。`
      : `${from} asking ${to} loops between the gateway and the provider.`,
  'no-route': ({ from, to }, lang) => (lang === 'zh' ? `从 ${from} 到 ${to} 没有路由。` : `There is no route from ${from} to ${to}.`),
  'wrong-uplink': ({ from, to }, lang) =>
    lang === 'zh' ? `${from} 访问 ${to} 的应答从另一条上行链路离开。` : `The reply to ${from} asking ${to} leaves by another uplink.`,
  undetermined: ({ from, to }, lang) =>
    lang === 'zh' ? `仅凭文件无法确定 ${from} 能否访问 ${to}。` : `The files alone cannot tell whether ${from} reaches ${to}.`,
};

export function outcomeSentence(outcome: Outcome, ends: Ends, lang: Lang): string {
  return OUTCOMES[outcome](ends, lang);
}

const VANTAGES: Readonly<Record<string, Text>> = {
  server: { en: 'the server itself', zh: '服务器自身' },
  gateway: { en: 'the gateway itself', zh: '网关自身' },
};

export function vantageWord(name: string, lang: Lang): string {
  return VANTAGES[name]?.[lang] ?? name;
}

export const TEXT = {
  there: { en: 'There', zh: '去程' },
  back: { en: 'Back', zh: '回程' },
  why: { en: 'Why', zh: '原因' },
  fix: { en: 'Fix', zh: '修复' },
  assumed: { en: 'Assumed', zh: '假设' },
  confirm: { en: 'Confirm live', zh: '现场确认' },
  help: {
    en: [
      'Ask who reaches what, and by which way:',
      '  110.88.12.88:25                     who reaches this endpoint',
      '  192.168.20.7 -> 110.88.12.88:25     one path, there and back',
      '  110.88.12.88:25 from vlan20         the same, from a zone',
      '  192.168.1.55                        what is published to this server',
      '  -A PREROUTING -i bond1 …            where this rule stands',
      '  line 31                             the rule on that line',
      'Ports and names of zones and hosts work everywhere.',
    ].join('\n'),
    zh: [
      '可以询问谁能访问什么、走哪条路径:',
      '  110.88.12.88:25                     谁能访问这个端点',
      '  192.168.20.7 -> 110.88.12.88:25     一条路径,去程与回程',
      '  110.88.12.88:25 from vlan20         从某个区域访问',
      '  192.168.1.55                        哪些服务发布到这台服务器',
      '  -A PREROUTING -i bond1 …            这条规则的位置',
      '  第 31 行                            那一行的规则',
      '端口、服务名、区域名和主机名都可以使用。',
    ].join('\n'),
  },
  helpHeadline: { en: 'What I can answer', zh: '我能回答的问题' },
  unclear: { en: 'I could not read that as a question about a flow.', zh: '我没有读懂这个问题。' },
  proved: { en: 'proved: these flows then reach, no other flow changes', zh: '已证明:这些流将可达,其他流不变' },
} as const satisfies Record<string, Text>;
