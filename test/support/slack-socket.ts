/** Slack's side of Socket Mode for the tests: apps.connections.open, and a WebSocket (RFC 6455) that sends envelopes and takes acknowledgements. */
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { closed, type Fields, listening } from './slack-workspace.ts';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

export interface Socket {
  readonly apiUrl: string;
  /** Envelope ids acknowledged, in order. */
  readonly acknowledged: string[];
  /** How often a connection was opened. */
  readonly opened: { count: number };
  send(envelope: Fields): void;
  /** Ends the connection as Slack does when it refreshes it. */
  disconnect(): void;
  close(): Promise<void>;
}

/** A text frame from the server: never masked, never fragmented. */
function frame(text: string): Buffer {
  const bytes = Buffer.from(text);
  const head = bytes.length < 126 ? Buffer.from([0x81, bytes.length]) : Buffer.from([0x81, 126, bytes.length >> 8, bytes.length & 0xff]);
  return Buffer.concat([head, bytes]);
}

/** The text frames in what a client sent (masked), and whether it says goodbye. */
function frames(buffer: Buffer): { readonly texts: string[]; readonly closes: boolean; readonly rest: Buffer } {
  const texts: string[] = [];
  let closes = false;
  let at = 0;
  while (buffer.length - at >= 6) {
    const opcode = buffer[at]! & 0x0f;
    let length = buffer[at + 1]! & 0x7f;
    let from = at + 2;
    if (length === 126) {
      length = buffer.readUInt16BE(from);
      from += 2;
    }
    const mask = buffer.subarray(from, from + 4);
    if (buffer.length < from + 4 + length) break;
    const data = buffer.subarray(from + 4, from + 4 + length).map((byte, index) => byte ^ mask[index % 4]!);
    if (opcode === 8) closes = true;
    if (opcode === 1) texts.push(Buffer.from(data).toString('utf8'));
    at = from + 4 + length;
  }
  return { texts, closes, rest: buffer.subarray(at) };
}

export async function startSocket(): Promise<Socket> {
  const acknowledged: string[] = [];
  const opened = { count: 0 };
  let stream: Duplex | null = null;
  let url = '';
  const server: Server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'application/json' });
    const told = request.url?.endsWith('apps.connections.open')
      ? { url: `${url.replace('http', 'ws')}/link` }
      : { channel: { is_ext_shared: false } };
    response.end(JSON.stringify({ ok: true, ...told }));
  });
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(`${request.headers['sec-websocket-key']}${GUID}`).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    stream = socket;
    opened.count += 1;
    let buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      const read = frames(Buffer.concat([buffer, chunk]));
      buffer = Buffer.from(read.rest);
      for (const text of read.texts) {
        const id = /"envelope_id":"([^"]+)"/.exec(text)?.[1];
        if (id !== undefined) acknowledged.push(id);
      }
      // A goodbye is answered by one, with the normal code.
      if (read.closes) socket.end(Buffer.from([0x88, 2, 0x03, 0xe8]));
    });
    socket.on('error', () => undefined);
    socket.write(frame(JSON.stringify({ type: 'hello', num_connections: 1 })));
  });
  url = await listening(server);
  return {
    apiUrl: `${url}/api/`,
    acknowledged,
    opened,
    send: (envelope) => void stream?.write(frame(JSON.stringify(envelope))),
    disconnect: () => void stream?.write(frame(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))),
    close: async () => {
      stream?.destroy();
      await closed(server);
    },
  };
}
