/** conntrack's view of a live connection beside what the files say: do both name the same translation? */
import { trace } from '../netfilter/trace.ts';
import { samplePacket } from '../review/sample.ts';
import type { Asked } from './asked.ts';
import type { Pair } from './cells.ts';
import type { FlowText } from './grammar/captures.ts';
import type { Pasted } from './grammar/evidence.ts';

export interface Live {
  readonly lines: readonly string[];
  /** The live translation is not that of the files. */
  readonly differs: boolean;
}

/** The reply tuple says where the live gateway sent the packet, and with which source; the trace says where the files send it. */
export function livePictures({ gateway, lang }: Asked, pasted: Pasted, { cell }: Pair): Live {
  const { reply, flow } = pasted;
  const zh = lang === 'zh';
  if (reply === null) return { lines: [], differs: false };
  const server = endpoint(reply.src, reply.sport);
  const asked = endpoint(flow.dst, flow.dport);
  const translated = server !== asked;
  const hidden = reply.dst !== flow.src;
  const seen = zh
    ? `网关上的连接：${translated ? `${asked} 被转换到 ${server}` : `${asked} 没有转换`}${hidden ? `，服务器看到的源地址是 ${reply.dst}` : '，源地址没有改变'}。`
    : `On the live gateway ${translated ? `${asked} is translated to ${server}` : `${asked} is not translated`}${hidden ? `, and the server sees ${reply.dst}` : ', and the source is kept'}.`;
  const packet = samplePacket(cell.boxes[0]!, gateway.interfaces, gateway.family);
  const answer = trace(gateway, { ...packet, ...sourceOf(flow, packet.src) });
  if ('error' in answer || answer.packet === null) return { lines: [seen], differs: false };
  const expected = endpoint(answer.packet.dst, typeof answer.packet.dport === 'number' ? answer.packet.dport : null);
  const source = answer.packet.src;
  if (expected === server && source === reply.dst) return { lines: [seen], differs: false };
  const by = zh
    ? `按文件则应是 ${expected}，源地址 ${source}：运行的规则与文件不同，或这个连接早于改动（nat 表只看连接的第一个数据包）。`
    : `By the files it would be ${expected} with the source ${source}: the rules that run are not these, or the connection is older than a change (the nat table sees only its first packet).`;
  return { lines: [seen, by], differs: true };
}

function sourceOf(flow: FlowText, sampled: string): { readonly src: string; readonly sport?: number } {
  return flow.src === sampled && flow.sport !== null ? { src: flow.src, sport: flow.sport } : { src: sampled };
}

function endpoint(host: string, port: number | null): string {
  if (port === null) return host;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
