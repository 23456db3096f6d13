/** The other side of every comparison: what Hairpin says, asked within this process, or through its command line as CONTRACT.md describes it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { trace as traceOne } from '../../src/netfilter/trace.ts';
import { checkJson } from '../../src/render/json.ts';
import { checkSide } from '../../src/review/review.ts';
import { gatewaysOf, readSide } from '../../src/review/side.ts';
import { parsePrefix } from '../../src/ruleset/address.ts';
import type { Family } from '../../src/ruleset/model.ts';
import type { TracePacket } from './oracle.ts';

// HAIRPIN_BIN: another build of the command, such as the packed one.
const BIN = process.env.HAIRPIN_BIN ?? fileURLToPath(new URL('../../bin/hairpin.js', import.meta.url));

const line = z.number().int();
const edit = z.union([
  z.object({ file: z.string(), line, insert: z.array(z.string()) }),
  z.object({ file: z.string(), line, endLine: line, replace: z.array(z.string()) }),
  z.object({ file: z.string(), line, endLine: line, delete: z.literal(true) }),
]);
const box = z.looseObject({ src: z.array(z.string()).optional(), sport: z.array(z.string()).optional() });
const vantage = z.looseObject({
  vantage: z.string(),
  outcome: z.string(),
  sees: z.string().nullish(),
  regions: z.array(box).optional(),
});
const checked = z.looseObject({
  findings: z.array(z.looseObject({ check: z.string(), fix: z.looseObject({ edits: z.array(edit), proved: z.boolean() }).nullish() })),
  services: z.array(z.looseObject({ public: z.string(), server: z.string(), from: z.array(vantage) })),
});
export type Checked = z.infer<typeof checked>;
export type Vantage = z.infer<typeof vantage>;

const port = z.union([z.number(), z.string()]).optional();
const header = z.looseObject({ src: z.string(), dst: z.string(), proto: z.string(), sport: port, dport: port });
const decision = z.union([
  z.object({ table: z.string(), chain: z.string(), file: z.string(), line: z.number() }),
  z.object({ policy: z.string() }),
  z.object({ routing: z.string() }),
]);
const possibility = z.looseObject({
  verdict: z.string(),
  out: z.string().optional(),
  packet: header.optional(),
  reply: z.string().nullable(),
});
const traced = z.looseObject({
  id: z.number(),
  error: z.string().optional(),
  verdict: z.string().optional(),
  out: z.string().nullish(),
  packet: header.nullish(),
  reply: z.string().nullish(),
  replyOut: z.string().nullish(),
  unknown: z.array(z.string()).optional(),
  either: z.array(possibility).optional(),
  decidedBy: decision.optional(),
});
export type Traced = Readonly<z.infer<typeof traced>>;

/** `hairpin check` on one ruleset text, named `fw.rules` in every edit. Throws with the command's own words when it cannot. */
export async function check(ruleset: string, networkFile: string): Promise<Checked> {
  const output = await withFile('fw.rules', ruleset, (path) =>
    hairpin(['check', path, '--network', networkFile, '--format', 'json', '--fail-on', 'never']),
  );
  return checked.parse(JSON.parse(output));
}

/** The same within this process, without any check: only the matrix of services. */
export function checkWithin(ruleset: string, networkText: string): Checked {
  const side = { files: [{ name: 'fw.rules', text: ruleset }], network: { name: 'network.yml', text: networkText } };
  const result = checkSide(side, { catalogue: [] });
  if ('errors' in result) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return checked.parse(JSON.parse(checkJson(result, 'en')));
}

/** A gateway of the model, to be asked within this process: a million decisions have no time for as many commands. */
export interface Model {
  /** What `hairpin trace` says of a packet. */
  ask(packet: TracePacket): Traced;
  /** The lines of the rules that it meets on its way there and back. */
  rulesMet(packet: TracePacket): ReadonlySet<number>;
}

/** Null where the text cannot be read. `family`: that of the ruleset. `packets`: those that will be asked about, for their interfaces. */
export function openModel(ruleset: string, networkText: string, family: Family, packets: readonly TracePacket[]): Model | null {
  const side = { files: [{ name: 'fw.rules', text: ruleset }], network: { name: 'network.yml', text: networkText } };
  const read = readSide(side, { family, dialect: 'save' });
  if ('errors' in read) return null;
  const names = packets.flatMap((packet) => (packet.in === null ? [] : [packet.in]));
  const [gateway] = gatewaysOf([read], family, [...new Set(names)]);
  if (gateway === undefined) return null;
  return {
    ask: (packet) => ({ id: packet.id, ...answer(gateway, packet) }),
    rulesMet(packet) {
      const traced = traceOne(gateway, packet, { steps: true });
      const steps = 'error' in traced ? [] : traced.steps;
      return new Set(steps.flatMap(({ action }) => (action.kind === 'rule' ? [action.place.line] : [])));
    },
  };
}

/** Asks about many; a text that cannot be read is an `error` of each packet. */
export function traceWithin(ruleset: string, networkText: string, family: Family, packets: readonly TracePacket[]): Traced[] {
  const model = openModel(ruleset, networkText, family, packets);
  return packets.map((packet) => model?.ask(packet) ?? { id: packet.id, error: 'the ruleset cannot be read' });
}

function answer(gateway: Gateway, packet: TracePacket): Omit<Traced, 'id'> {
  const traced = traceOne(gateway, packet);
  if ('error' in traced) return { error: traced.error };
  const { verdict, out, packet: header, reply, replyOut, unknown, either, decidedBy } = traced;
  return {
    verdict,
    out,
    packet: header === null ? null : { ...header },
    reply,
    unknown: [...unknown],
    decidedBy: { ...decidedBy },
    ...(replyOut === undefined ? {} : { replyOut }),
    ...(either === undefined
      ? {}
      : { either: either.map(({ packet: at, ...rest }) => ({ ...rest, ...(at ? { packet: { ...at } } : {}) })) }),
  };
}

/** `hairpin trace` on many packets (NDJSON lines): one process, answers in order. */
export async function traceByCommand(ruleset: string, networkText: string, family: Family, packets: readonly object[]): Promise<Traced[]> {
  const lines = packets.map((packet) => JSON.stringify(packet)).join('\n');
  const output = await withFile('fw.rules', ruleset, (path) =>
    withFile('network.yml', networkText, (network) =>
      hairpin(['trace', path, '--family', family, '--network', network, '--packets', '-'], `${lines}\n`),
    ),
  );
  const answers = output.trimEnd().split('\n');
  return answers.map((text) => traced.parse(JSON.parse(text)));
}

/** The entry that speaks of a client of that vantage with that address, when the service's port is asked; null when there is none. */
export function predicted(result: Checked, endpoint: string, name: string, address: string): Vantage | null {
  const service = result.services.find((candidate) => candidate.public === endpoint);
  const entries = service?.from.filter((entry) => entry.vantage === name) ?? [];
  return (
    entries.find(
      (entry) => entry.regions === undefined || entry.regions.some(({ src, sport }) => holds(src, address) && includes(sport)),
    ) ?? null
  );
}

/** Clients use ephemeral ports (net.ipv4.ip_local_port_range). */
const EPHEMERAL = 40_000;

function includes(ranges: readonly string[] | undefined): boolean {
  if (ranges === undefined) return true;
  return ranges.some((range) => {
    const [lo = 0, hi = lo] = range.split('-').map(Number);
    return lo <= EPHEMERAL && EPHEMERAL <= hi;
  });
}

function holds(prefixes: readonly string[] | undefined, address: string): boolean {
  const own = parsePrefix(address);
  if (prefixes === undefined || own === null) return true;
  return prefixes.some((text) => {
    const prefix = parsePrefix(text);
    return prefix !== null && prefix.lo <= own.lo && own.hi <= prefix.hi;
  });
}

async function withFile<T>(name: string, text: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hairpin-kernel-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    return await use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hairpin(args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      // A trace whose packets are not all readable answers them all the same, and exits 2.
      if (code === 0 || (code === 2 && out.length > 0)) resolve(Buffer.concat(out).toString());
      else reject(new Error(`hairpin ${args.join(' ')}: exit ${code}\n${Buffer.concat(errors).toString()}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
