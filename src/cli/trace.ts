import type { Gateway } from '../netfilter/gateway.ts';
import { type PacketQuestion, trace } from '../netfilter/trace.ts';
import { stepsJson, traceText } from '../render/trace.ts';
import { familiesOf, gatewaysOf, readSide as readModel } from '../review/side.ts';
import { familyOf, parseAddress } from '../ruleset/index.ts';
import { type HowOptions, InputError, inputError, readHow, readSide, readText } from './input.ts';
import { print, printOptions } from './output.ts';
import { isPacketText, type ReadPacket, readPacketLine, readPacketText } from './packet.ts';

export interface TraceFlags extends HowOptions {
  readonly network?: string;
  readonly packets?: string;
  readonly steps?: boolean;
  readonly lang?: string;
}

/** `hairpin trace FILE… PACKET` or `--packets FILE|-` */
export async function runTrace(args: readonly string[], flags: TraceFlags): Promise<number> {
  const last = args.at(-1) ?? '';
  const one = flags.packets === undefined && isPacketText(last) ? last : null;
  const paths = one === null ? args : args.slice(0, -1);
  if (paths.length === 0 || (one === null && flags.packets === undefined)) {
    throw new InputError(['error: trace needs FILE… and a packet ("bond1.20: 192.168.20.7 -> 110.88.12.88:25/tcp") or --packets FILE']);
  }
  const read = readModel(readSide(paths, flags.network), readHow(flags));
  if ('errors' in read) throw inputError(read.errors);
  const asked: ReadPacket[] = one === null ? readLines(flags.packets!) : [{ id: null, packet: readPacketText(one) }];
  const names = asked.flatMap(({ packet }) => ('error' in packet || packet.in === null ? [] : [packet.in]));
  const gateways = familiesOf(read).map((family) => gatewaysOf([read], family, names)[0]!);
  const gatewayFor = (packet: PacketQuestion): Gateway => {
    const address = parseAddress(packet.dst);
    const family = address === null ? 'ip' : familyOf(address);
    return gateways.find((g) => g.family === family) ?? gatewaysOf([read], family, names)[0]!;
  };
  if (one !== null) return printOne(asked[0]!, gatewayFor, flags);
  const answers = asked.map((question) => answerOf(question, gatewayFor, flags.steps === true));
  await print(answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return answers.some((answer) => 'error' in answer) ? 2 : 0;
}

function readLines(path: string): ReadPacket[] {
  let text: string;
  try {
    text = readText(path);
  } catch {
    throw new InputError([`${path}:1:1: error: cannot be read, expected packets as NDJSON`]);
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readPacketLine);
}

function answerOf({ id, packet }: ReadPacket, gatewayFor: (packet: PacketQuestion) => Gateway, steps: boolean): object {
  if ('error' in packet) return { id, error: packet.error };
  const answer = trace(gatewayFor(packet), packet, { steps });
  if ('error' in answer) return { id, error: answer.error };
  const { steps: passed, out, packet: header, ...rest } = answer;
  return {
    id,
    ...rest,
    ...(out === null ? {} : { out }),
    ...(header === null ? {} : { packet: header }),
    ...(steps ? { steps: stepsJson(passed) } : {}),
  };
}

async function printOne({ packet }: ReadPacket, gatewayFor: (packet: PacketQuestion) => Gateway, flags: TraceFlags): Promise<number> {
  if ('error' in packet) throw new InputError([`error: packet: ${packet.error}`]);
  const answer = trace(gatewayFor(packet), packet, { steps: true });
  if ('error' in answer) throw new InputError([`error: packet: ${answer.error}`]);
  await print(traceText(packet, answer, { ...printOptions(flags.lang), width: process.stdout.columns ?? 160 }));
  return 0;
}
