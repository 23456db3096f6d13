/** As much of SMTP (RFC 5321) as a mail needs: a server that takes messages or turns them away, and a client that delivers one. */
import { connect, createServer, type Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';

/** How a delivery ended. `code`: the server's last reply; `by` and `saw`: who it says it is, and the client's address as it saw it. */
export interface Mail {
  readonly result: 'delivered' | 'rejected' | 'refused' | 'unreachable' | 'timeout';
  readonly code?: number;
  readonly by?: string;
  readonly saw?: string;
  /** Bytes of the message as the server got them. */
  readonly size?: number;
}

/** Listens. `refusal`: the reply to every recipient, such as `552 mailbox full`; null takes all mail. */
export function serveMail(name: string, port: number, refusal: string | null): Promise<void> {
  const server = createServer((socket) => converse(socket, name, refusal));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '0.0.0.0', () => resolve());
  });
}

function converse(socket: Socket, name: string, refusal: string | null): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let size: number | null = null;
  socket.on('error', () => socket.destroy());
  say(`220 ${name} sees ${socket.remoteAddress}`);
  linesOf(socket).on('line', (line: string) => {
    if (size !== null) {
      if (line !== '.') size += line.length + 2;
      else {
        say(`250 taken, ${size} bytes`);
        size = null;
      }
      return;
    }
    switch (line.slice(0, 4).toUpperCase()) {
      case 'EHLO':
      case 'MAIL':
        return say('250 ok');
      case 'RCPT':
        return say(refusal ?? '250 ok');
      case 'DATA':
        size = 0;
        return say('354 go ahead');
      case 'QUIT':
        say('221 bye');
        return socket.end();
      default:
        return say('500 what?');
    }
  });
}

/** An interface of readline hands its input's errors on; the socket's own listener has dealt with them. */
function linesOf(socket: Socket): Interface {
  return createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on('error', () => undefined);
}

export interface Delivery {
  readonly host: string;
  readonly port: number;
  readonly wait: number;
  readonly from?: string;
  /** Lines of 78 bytes. */
  readonly lines: number;
}

/** Delivers one message, and says how that went. */
export function deliverMail({ host, port, wait, from, lines }: Delivery): Promise<Mail> {
  const message = `Subject: replay\r\n\r\n${`${'x'.repeat(76)}\r\n`.repeat(lines)}.\r\n`;
  const script = ['EHLO client', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'DATA', message.slice(0, -2)];
  return new Promise((resolve) => {
    const socket = connect({ host, port, ...(from === undefined ? {} : { localAddress: from }) });
    let greeting: { by?: string; saw?: string } = {};
    let step = 0;
    const finish = (mail: Mail) => {
      clearTimeout(timer);
      socket.end('QUIT\r\n', () => socket.destroy());
      resolve({ ...mail, ...greeting });
    };
    const timer = setTimeout(() => finish({ result: 'timeout' }), wait);
    socket.on('error', (error) => finish({ result: refusalOf('code' in error ? String(error.code) : '') }));
    linesOf(socket).on('line', (line: string) => {
      const code = Number(line.slice(0, 3));
      if (step === 0) greeting = greetingOf(line);
      if (code >= 400) return finish({ result: 'rejected', code });
      const next = script[step++];
      if (next !== undefined) return socket.write(`${next}\r\n`);
      return finish({ result: 'delivered', code, size: Number(/, (\d+) bytes/.exec(line)?.[1] ?? 0) });
    });
  });
}

function greetingOf(line: string): { by?: string; saw?: string } {
  const [, by, saw] = /^220 (\S+) sees (\S+)/.exec(line) ?? [];
  return by === undefined || saw === undefined ? {} : { by, saw };
}

function refusalOf(code: string): 'refused' | 'timeout' | 'unreachable' {
  if (code === 'ECONNREFUSED') return 'refused';
  return code === 'ETIMEDOUT' ? 'timeout' : 'unreachable';
}
