/**
 * A host of the lab: runs inside a namespace, listens and connects with real sockets. Reads one JSON command a line on standard input
 * and answers each with one JSON line. Ends with its input.
 */
import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { deliverMail, serveMail } from './incident/smtp.ts';
import type { Command, Probe } from './lab.ts';

const BULK = Buffer.alloc(200_000, 'x');
const name = process.argv[2] ?? '';

function listen(ports: readonly number[]): Promise<unknown> {
  return Promise.all(ports.flatMap((port) => [listenTcp(port), listenUdp(port)]));
}

function listenTcp(port: number): Promise<void> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (wish) => socket.end(wish.toString() === 'BULK' ? BULK : ''));
    socket.write(`${JSON.stringify({ by: name, saw: socket.remoteAddress, port })}\n`);
  });
  return new Promise((resolve) => server.listen(port, '0.0.0.0', () => resolve()));
}

function listenUdp(port: number): Promise<void> {
  const socket = createSocket('udp4');
  socket.on('message', (_data, peer) => {
    socket.send(JSON.stringify({ by: name, saw: peer.address, port }), peer.port, peer.address, () => undefined);
  });
  return new Promise((resolve) => socket.bind({ port, address: '0.0.0.0' }, () => resolve()));
}

function probeTcp(command: Command & { do: 'tcp' }): Promise<Probe> {
  return new Promise((resolve) => {
    const from = command.from === undefined ? {} : { localAddress: command.from };
    const socket = connect({ host: command.host, port: command.port, ...from });
    let greeting: { by: string; saw: string; port: number } | null = null;
    let received = 0;
    const finish = (result: Probe) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(result);
    };
    const timer = setTimeout(() => finish(greeting === null ? { result: 'timeout' } : { result: 'stalled', ...greeting }), command.wait);
    socket.on('error', (error) => finish({ result: refusal('code' in error ? String(error.code) : '') }));
    socket.on('end', () =>
      finish(greeting !== null && received > BULK.length ? { result: 'answered', ...greeting } : { result: 'stalled' }),
    );
    socket.on('data', (data) => {
      received += data.length;
      if (greeting !== null) return;
      greeting = JSON.parse(data.toString());
      if (command.bulk) socket.write('BULK');
      else if (greeting !== null) finish({ result: 'answered', ...greeting });
    });
  });
}

function refusal(code: string): 'refused' | 'unreachable' | 'timeout' {
  if (code === 'ECONNREFUSED') return 'refused';
  return code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
}

function probeUdp(command: Command & { do: 'udp' }): Promise<Probe> {
  return new Promise((resolve) => {
    // Not connected: a connected socket would hide an answer from an address that was not asked.
    const socket = createSocket('udp4');
    const finish = (result: Probe) => {
      clearTimeout(timer);
      socket.close();
      resolve(result);
    };
    const timer = setTimeout(() => finish({ result: 'timeout' }), command.wait);
    socket.on('error', () => finish({ result: 'refused' }));
    socket.on('message', (data, peer) => finish({ result: 'answered', ...JSON.parse(data.toString()), answeredFrom: peer.address }));
    socket.send('?', command.port, command.host);
  });
}

async function obey(command: Command): Promise<unknown> {
  switch (command.do) {
    case 'listen':
      return listen(command.ports);
    case 'smtp':
      return serveMail(name, command.port, command.refusal);
    case 'mail':
      return deliverMail(command);
    case 'tcp':
      return probeTcp(command);
    case 'udp':
      return probeUdp(command);
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, command }: { id: number; command: Command } = JSON.parse(line);
  void obey(command).then((answer) => process.stdout.write(`${JSON.stringify({ id, answer })}\n`));
});
process.stdin.on('end', () => process.exit(0));
