/** What a piece of evidence proves by itself, whatever the rules say. */
import type { Text } from '../review/model.ts';
import type { Signal } from './grammar/symptoms.ts';

/** One sentence for each sign; `words` is what was pasted. */
export const PROVES: Readonly<Record<Signal, (words: string) => Text>> = {
  answered: (words) => ({
    en: `"${words}" is a server's reply: TCP completed both ways, so nothing on the path drops packets, bypasses the gateway or is martian. Some server answered: the published one, another, or a daemon on the gateway itself.`,
    zh: `“${words}”是服务器的回复：TCP 双向都已完成，所以路径上没有丢包、没有绕过网关、也不是 martian。确实有服务器应答了：可能是发布的服务器、另一台服务器，或网关自身的守护进程。`,
  }),
  refused: (words) => ({
    en: `"${words}": a RST or an ICMP error came back, so the packet arrived at a stack that refuses it; it was not lost.`,
    zh: `“${words}”：收到了 RST 或 ICMP 错误，说明数据包到达了某个拒绝它的协议栈，并没有丢失。`,
  }),
  timeout: (words) => ({
    en: `"${words}": nothing came back: the request or its reply is dropped, goes past the gateway, or nobody is there.`,
    zh: `“${words}”：没有任何回应：请求或应答被丢弃、绕过了网关，或者对方不存在。`,
  }),
  reset: (words) => ({
    en: `"${words}": somebody who takes part in the connection sent a RST.`,
    zh: `“${words}”：连接的某一方发出了 RST。`,
  }),
  unreachable: (words) => ({
    en: `"${words}": an ICMP error came back (a REJECT rule, no route), or the address has no neighbour on its segment.`,
    zh: `“${words}”：收到了 ICMP 错误（REJECT 规则或没有路由），或者该地址在网段内没有邻居应答。`,
  }),
  unsent: (words) => ({
    en: `"${words}": the client's own resolver or routing table failed; no packet came to the gateway.`,
    zh: `“${words}”：客户端自己的域名解析或路由失败，数据包没有到达网关。`,
  }),
  unreplied: () => ({
    en: 'conntrack saw the request and no packet of the reply: the request was let through, and the answer did not come back this way.',
    zh: 'conntrack 看到了请求，却没有看到任何应答：请求已放行，但应答没有从这里返回。',
  }),
  'half-open': () => ({
    en: "conntrack saw the SYN and the SYN-ACK, but no ACK: the server's answer reached the gateway and did not reach the client, or the client's ACK took another way.",
    zh: 'conntrack 看到了 SYN 和 SYN-ACK，但没有 ACK：服务器的应答到了网关却没到客户端，或客户端的 ACK 走了别的路。',
  }),
  established: () => ({
    en: 'Both directions passed this gateway: the connection works at the level of TCP.',
    zh: '两个方向都经过了这台网关：在 TCP 层面连接是通的。',
  }),
  closing: () => ({ en: 'The connection existed and was closed: it worked both ways.', zh: '这个连接曾经建立并已关闭：双向是通的。' }),
  martian: () => ({
    en: 'A packet came in by an interface where its source cannot stand: the kernel drops it as martian.',
    zh: '数据包从其源地址不可能所在的接口进来：内核把它作为 martian 丢弃。',
  }),
  failed: (words) => ({
    en: `"${words}": no connection came about; whether it was refused or nothing came back, it does not say.`,
    zh: `“${words}”：连接没有建立；是被拒绝还是没有任何回应，这里没有说明。`,
  }),
  dropped: () => ({ en: 'The line itself says that the packet was dropped or rejected.', zh: '这行日志本身说明数据包被丢弃或拒绝。' }),
  seen: () => ({
    en: 'The packet was seen at that point; the line does not say what became of it.',
    zh: '数据包在那里被看到；这一行没有说明后来如何。',
  }),
  'syn-ack': () => ({ en: 'A SYN-ACK: the server received the request and answers.', zh: '这是 SYN-ACK：服务器收到了请求并在应答。' }),
};

/** A mail server that answers and refuses: which cause is left, by what the rules say that it sees. */
export function trustSentence(outcome: 'reaches' | 'reaches-gateway', seen: string | null, server: string): Text {
  if (outcome === 'reaches-gateway') {
    return {
      en: "By the rules this client meets the gateway's own stack, so the reply comes from a mail daemon on the gateway itself, not from the published server.",
      zh: '按规则，这个客户端到达的是网关自身，所以回复来自网关上的邮件守护进程，而不是发布的服务器。',
    };
  }
  if (seen === null || seen === 'client') {
    return {
      en: `By the rules ${server} answered and saw the client's own address: it does not trust that address (not in its mynetworks), or asks for authentication.`,
      zh: `按规则，是 ${server} 应答的，它看到的是客户端自己的地址：它不信任这个地址（不在 mynetworks 中），或要求认证。`,
    };
  }
  return {
    en: `By the rules ${server} answered and saw ${seen} in place of the client: it does not trust that address, or no longer tells this client from others.`,
    zh: `按规则，是 ${server} 应答的，它看到的是 ${seen} 而不是客户端：它不信任这个地址，或无法区分不同的客户端。`,
  };
}
