/** What would settle an answer that the files alone cannot give. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Lang } from '../review/model.ts';

/** A sentence for each undecidable match that the outcome hangs on: what to write into the network facts, or what to look at live. */
export function settleSentences(_gateway: Gateway, unknown: readonly string[], lang: Lang): string[] {
  return [...new Set(unknown)].slice(0, 6).map((match) => settle(match, lang));
}

function settle(match: string, lang: Lang): string {
  const zh = lang === 'zh';
  const set = /--match-set (\S+)/.exec(match)?.[1];
  if (set !== undefined) {
    return zh
      ? `要确定：在网络文件的 ipsets 里写出 ${set} 的成员，或在网关上运行 ipset list ${set}`
      : `to settle it: give the members of ${set} under ipsets: in the network file, or look at ipset list ${set} on the gateway`;
  }
  const recent = /-m recent\b.*?--name (\S+)/.exec(match)?.[1];
  if (recent !== undefined) {
    return zh
      ? `要确定：在网关上查看 /proc/net/xt_recent/${recent} 里是否有客户端地址`
      : `to settle it: look for the client's address in /proc/net/xt_recent/${recent} on the gateway`;
  }
  if (/-m (?:limit|hashlimit|connlimit|quota|statistic|time)\b/.test(match)) {
    return zh
      ? `要确定：${match} 取决于当时的流量或时间，请在网关上看该规则的计数器（iptables -vnL）`
      : `to settle it: ${match} hangs on the traffic or the time of that moment; see the rule's counters on the gateway (iptables -vnL)`;
  }
  return zh
    ? `要确定：文件无法说明 ${match} 是否成立，请在网关上跟踪一个数据包（见下面的命令）`
    : `to settle it: whether ${match} holds is not in the files; trace a packet on the gateway (the command below)`;
}
