/** TUN devices, raw sockets and nftrace inside a namespace, behind wire.pl: packets go in by the batch, and what came of each comes back. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Namespace } from './namespaces.ts';

const [SELF, END, ERRNO, TRACE] = [255, 254, 253, 252] as const;

/** `in`: the device to enter by; null: the gateway itself sends it. */
export interface Sent {
  readonly in: string | null;
  readonly bytes: Buffer;
}

/** What could be read after one packet. */
export interface Seen {
  readonly out: readonly { readonly device: string; readonly bytes: Buffer }[];
  /** errno of the gateway's own send; null when it took the packet. */
  readonly errno: number | null;
  /** Netlink messages of nftrace, where rules set it. */
  readonly traced: readonly Buffer[];
}

export interface Wire {
  send(batch: readonly Sent[]): Promise<Seen[]>;
  close(): void;
}

/** Makes a TUN device of each name in the namespace. They live as long as the wire. */
export async function openWire(namespace: Namespace, devices: readonly string[]): Promise<Wire> {
  const script = fileURLToPath(new URL('wire.pl', import.meta.url));
  const child = spawn('ip', ['netns', 'exec', namespace.name, 'perl', script, ...devices], { stdio: ['pipe', 'pipe', 'inherit'] });
  const reader = readerOf(child);
  await reader.bytes(2);
  return {
    async send(batch) {
      const parts = batch.flatMap((packet) => record(packet, devices));
      child.stdin.write(Buffer.concat([...parts, head(END, 0)]));
      const seen: Seen[] = [];
      for (let index = 0; index < batch.length; index++) seen.push(await readSeen(reader, devices));
      return seen;
    },
    close() {
      child.stdin.end();
      child.kill();
    },
  };
}

function record(packet: Sent, devices: readonly string[]): Buffer[] {
  const where = packet.in === null ? SELF : devices.indexOf(packet.in);
  if (where < 0) throw new Error(`no such interface: ${packet.in}`);
  return [head(where, packet.bytes.length), packet.bytes];
}

function head(where: number, length: number): Buffer {
  return Buffer.from([where, length >> 8, length & 255]);
}

interface Reader {
  bytes(count: number): Promise<Buffer>;
}

async function readSeen(reader: Reader, devices: readonly string[]): Promise<Seen> {
  const count = (await reader.bytes(2)).readUInt16BE(0);
  const out: { device: string; bytes: Buffer }[] = [];
  const traced: Buffer[] = [];
  let errno: number | null = null;
  for (let index = 0; index < count; index++) {
    const start = await reader.bytes(3);
    const where = start.readUInt8(0);
    const bytes = await reader.bytes(start.readUInt16BE(1));
    if (where === TRACE) traced.push(bytes);
    else if (where === ERRNO) errno = bytes.readUInt16BE(0);
    else out.push({ device: devices[where] ?? '?', bytes });
  }
  return { out, traced, errno };
}

function readerOf(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Reader {
  let held: Buffer = Buffer.alloc(0);
  let wanted: { count: number; resolve: (bytes: Buffer) => void; reject: (error: Error) => void } | null = null;
  let ended = false;
  const serve = () => {
    if (wanted === null) return;
    if (held.length >= wanted.count) {
      const { count, resolve } = wanted;
      wanted = null;
      const bytes = held.subarray(0, count);
      held = held.subarray(count);
      resolve(bytes);
    } else if (ended) wanted.reject(new Error('wire.pl ended'));
  };
  child.stdout.on('data', (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    serve();
  });
  child.stdout.on('end', () => {
    ended = true;
    serve();
  });
  return {
    bytes(count) {
      return new Promise((resolve, reject) => {
        wanted = { count, resolve, reject };
        serve();
      });
    },
  };
}
