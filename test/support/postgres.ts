/** A real PostgreSQL for tests: Debian's own binaries, a cluster of its own in a temporary folder, on a free loopback port. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INSTALLED = '/usr/lib/postgresql';

export interface Postgres {
  readonly folder: string;
  /** A new empty database; its address for DATABASE_URL. */
  createDatabase(): string;
  /** Runs SQL in a database as its owner; the rows as text. */
  query(databaseUrl: string, sql: string): string;
  /** As an operator's restart: connections are dropped. */
  restart(): void;
  stopServer(): void;
  startServer(): void;
  close(): void;
}

/** Where the server's programs are; null where PostgreSQL is not installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(INSTALLED) ? readdirSync(INSTALLED).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(INSTALLED, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  return found ?? null;
}

/** Said where tests are skipped for want of it. */
export const WITHOUT_POSTGRES = 'PostgreSQL is not installed (apt-get install postgresql)';

/** Starts a server. @throws Error where it is not installed, or does not start. */
export async function startPostgres(): Promise<Postgres> {
  const bin = postgresPrograms();
  if (bin === null) throw new Error(WITHOUT_POSTGRES);
  const folder = mkdtempSync(join(tmpdir(), 'hairpin-postgres-'));
  // The server refuses to run as root.
  const user = process.getuid?.() === 0 ? serverUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = user ?? {};
  const data = join(folder, 'data');
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), args, {
      ...as,
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH },
    }).toString();
  run('initdb', ['-D', data, '-U', 'hairpin', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C']);
  const port = await freePort();
  const start = () => {
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
    const log = join(folder, 'log');
    // Not through pipes, which the server would keep open.
    const done = spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', log, '-o', options, 'start'], {
      ...as,
      cwd: folder,
      stdio: 'ignore',
    });
    if (done.status !== 0) throw new Error(`PostgreSQL did not start: see ${log}`);
  };
  const stop = () => run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop']);
  start();
  let count = 0;
  const url = (name: string) => `postgres://hairpin@127.0.0.1:${port}/${name}`;
  return {
    folder,
    createDatabase: () => {
      count += 1;
      run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'hairpin', `t${count}`]);
      return url(`t${count}`);
    },
    query: (databaseUrl, sql) => run('psql', ['-d', databaseUrl, '-Atc', sql]),
    restart: () => {
      stop();
      start();
    },
    stopServer: stop,
    startServer: start,
    close: () => {
      spawnSync(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...as, cwd: folder, stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverUser(): { uid: number; gid: number } {
  const of = (flag: string) => Number(execFileSync('id', [flag, 'postgres']).toString());
  return { uid: of('-u'), gid: of('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address !== null && typeof address === 'object' ? address.port : 0;
}
