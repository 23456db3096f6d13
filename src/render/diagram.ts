/** The path there and back of one witness packet, as a Mermaid sequence diagram. Every arrow follows from the traced outcome. */
import { decisionWords } from '../explain/words.ts';
import type { Flow, Lang, Service, VantageOutcome, WitnessPacket } from '../review/model.ts';
import { endpoint } from './changes.ts';
import { mermaidText } from './escape.ts';
import { splitEndpoint } from './matrix.ts';
import { outcomeWords, vantageHead } from './words.ts';

export interface DiagramInput {
  readonly gateway: string;
  readonly service: Service;
  readonly entry: VantageOutcome;
  /** The packet's traced fate, where a change tells it: then the header after NAT is the traced one. */
  readonly flow: Flow | null;
  readonly lang: Lang;
}

/** Null where there is no packet to draw, or where it starts at the gateway itself. */
export function pathDiagram(input: DiagramInput): string | null {
  const { entry, service, lang } = input;
  if (!entry.witness || entry.vantage === 'gateway') return null;
  const own = entry.vantage === 'server';
  const client = own ? vantageHead('server', lang) : entry.vantage;
  const lines = ['sequenceDiagram', `  participant C as ${mermaidText(`${client} ${entry.witness.src}`)}`];
  lines.push(`  participant G as ${mermaidText(input.gateway)}`);
  if (!own) lines.push(`  participant S as ${mermaidText(`${words(lang).server} ${splitEndpoint(service.server).address}`)}`);
  return [...lines, ...arrows(input, entry.witness, own ? 'C' : 'S').map((line) => `  ${line}`)].join('\n');
}

function words(lang: Lang) {
  return lang === 'zh'
    ? {
        server: '服务器',
        arrives: '进入接口',
        untouched: '目的地址未被转换',
        answers: '网关自身应答，请求没有到达服务器',
        sees: '什么也没看到',
        answer: '应答',
        past: '直接返回，不经过网关',
        asked: '它问的是另一个地址，连接失败',
        own: '源地址是它自己的地址，作为 martian 丢弃',
        stopped: '到此为止',
      }
    : {
        server: 'server',
        arrives: 'arrives on',
        untouched: 'destination not translated',
        answers: 'answered by the gateway itself, the server is never asked',
        sees: 'sees nothing',
        answer: 'answer',
        past: 'straight back, past the gateway',
        asked: 'it asked another address, the connection fails',
        own: 'the source is its own address, dropped as martian',
        stopped: 'goes no further',
      };
}

/** `S`: where the server stands; the client's own lifeline when the server asks itself. */
function arrows(input: DiagramInput, witness: WitnessPacket, S: string): readonly string[] {
  const { entry, lang } = input;
  const say = words(lang);
  const text = (...parts: string[]) => mermaidText(parts.join(' '));
  const asked = endpoint(witness.dst, witness.dport);
  const request = `C->>G: ${text(endpoint(witness.src, witness.sport), '→', asked, `(${say.arrives} ${witness.in ?? '-'})`)}`;
  const translated = translatedHeader(input, witness);
  const sent = `G->>${S}: ${text(translated.src, '→', translated.dst)}`;
  const decided = entry.decidedBy ? decisionWords(entry.decidedBy, lang) : outcomeWords(entry.outcome, lang);
  const answer = `${translated.dst} → ${translated.src}`;
  switch (entry.outcome) {
    case 'reaches':
      return [request, sent, `${S}->>G: ${text(answer)}`, `G->>C: ${text(asked, '→', endpoint(witness.src, witness.sport))}`];
    case 'reaches-gateway': {
      const unseen = S === 'C' ? [] : [`Note over ${S}: ${text(say.sees)}`];
      return [request, `Note over G: ${text(say.untouched)}`, `G-->>C: ${text(say.answers)}`, ...unseen];
    }
    case 'reply-bypasses':
      if (S === 'C') return [request, sent, `Note over C: ${text(outcomeWords(entry.outcome, lang))}`];
      return [request, sent, `${S}--xC: ${text(answer, `(${say.past})`)}`, `Note over C: ${text(say.asked)}`];
    case 'martian':
      return [request, sent, `Note over ${S}: ${text(say.own)}`];
    case 'wrong-uplink':
      return [request, sent, `${S}->>G: ${text(answer)}`, `Note over G: ${text(outcomeWords(entry.outcome, lang))}`];
    case 'dropped':
    case 'rejected': {
      const stop = [`Note over G: ${text(outcomeWords(entry.outcome, lang), '-', decided)}`];
      return entry.at === 'reply' ? [request, sent, `${S}->>G: ${text(answer)}`, ...stop] : [request, ...stop];
    }
    default:
      return [request, `Note over G: ${text(outcomeWords(entry.outcome, lang), '-', decided)}`];
  }
}

/** The header behind the gateway: the traced one where there is one, else what the matrix says of it. */
function translatedHeader({ service, entry, flow }: DiagramInput, witness: WitnessPacket): { src: string; dst: string } {
  if (flow?.packet) {
    return { src: endpoint(flow.packet.src, flow.packet.sport), dst: endpoint(flow.packet.dst, flow.packet.dport) };
  }
  const src = entry.sees === null || entry.sees === 'client' ? witness.src : entry.sees;
  return { src: endpoint(src, witness.sport), dst: service.server };
}
