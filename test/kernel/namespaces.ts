/** Network namespaces that a test makes and removes, and the commands that run inside them. Needs root and Debian's own tools. */
import { execFileSync, type StdioOptions, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';

const TOOLS = ['ip', 'iptables-restore', 'iptables-save', 'ip6tables-restore', 'nft', 'ipset', 'conntrack', 'perl'] as const;
const PREFIX = 'hp';

/** Why this machine cannot ask its kernel, or null when it can. One line for a test's name. */
export function kernelLack(): string | null {
  if (process.platform !== 'linux') return 'not Linux';
  if (process.getuid?.() !== 0) return 'not root';
  const missing = TOOLS.filter((tool) => !onPath(tool));
  if (missing.length > 0) return `not installed: ${missing.join(', ')}`;
  if (!existsSync('/dev/net/tun')) return 'no /dev/net/tun';
  try {
    execFileSync('unshare', ['-n', 'true'], { stdio: 'ignore' });
  } catch {
    return 'network namespaces are not permitted';
  }
  return null;
}

function onPath(tool: string): boolean {
  const folders = `${process.env.PATH ?? ''}:/usr/sbin:/sbin`.split(':');
  return folders.some((folder) => folder !== '' && existsSync(`${folder}/${tool}`));
}

/** A network namespace. `run` throws with the command's own words on stderr when it fails. */
export interface Namespace {
  readonly name: string;
  run(command: readonly string[], input?: string): string;
  shell(script: string): string;
}

export interface Namespaces {
  add(role: string): Namespace;
  /** Removes every namespace of this set; the devices inside go with them. */
  remove(): void;
}

/** A set of namespaces of this process. Their names carry its id, so that a later run can clear away what a killed one left. */
export function openNamespaces(): Namespaces {
  removeOrphans();
  const set = `${PREFIX}-${process.pid}-${randomBytes(2).toString('hex')}`;
  const made = new Map<string, Namespace>();
  const remove = () => {
    for (const { name } of made.values()) execQuietly(['ip', 'netns', 'del', name]);
    made.clear();
    process.off('exit', remove);
  };
  process.on('exit', remove);
  return {
    add(role) {
      const name = `${set}-${role}`;
      execute(['ip', 'netns', 'add', name]);
      const namespace = namespaceOf(name);
      made.set(role, namespace);
      namespace.shell(
        'for c in all default; do echo 1 > /proc/sys/net/ipv6/conf/$c/disable_ipv6; echo 0 > /proc/sys/net/ipv4/conf/$c/rp_filter; done; ip link set lo up',
      );
      return namespace;
    },
    remove,
  };
}

/** A shell that stays inside a namespace: a ruleset is loaded in a third of the time that new processes would take. */
export interface Shell {
  /** Runs a script; what it printed. Rejects with its words on stderr when it fails. */
  run(script: string): Promise<string>;
  close(): void;
}

const MARKER = 'hairpin-done';

export function openShell(namespace: Namespace): Shell {
  const child = spawn('ip', ['netns', 'exec', namespace.name, 'sh'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  let waiting: { resolve: (text: string) => void; reject: (error: Error) => void } | null = null;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const end = new RegExp(`${MARKER} (\\d+)\\n$`).exec(output);
    if (end === null || waiting === null) return;
    const { resolve, reject } = waiting;
    waiting = null;
    if (end[1] === '0') resolve(output.slice(0, end.index));
    else reject(new Error(`${errors}\n${output}`));
  });
  child.on('close', () => waiting?.reject(new Error(`the shell ended: ${errors}`)));
  return {
    run(script) {
      output = '';
      errors = '';
      // Errors go the way of the output as well, so that they are there when the marker is.
      child.stdin.write(`{ ( set -e\n${script}\n) 2>&1; echo ${MARKER} $?; }\n`);
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    close() {
      child.stdin.end();
      child.kill();
    },
  };
}

/** Moves one end of a new veth pair into each namespace, with the names given, and sets both up. */
export function cable(a: Namespace, aName: string, b: Namespace, bName: string): void {
  a.run(['ip', 'link', 'add', 'name', aName, 'type', 'veth', 'peer', 'name', bName, 'netns', b.name]);
  a.run(['ip', 'link', 'set', aName, 'up']);
  b.run(['ip', 'link', 'set', bName, 'up']);
}

function namespaceOf(name: string): Namespace {
  const inside = ['ip', 'netns', 'exec', name];
  return {
    name,
    run: (command, input) => execute(command[0] === 'ip' ? ['ip', '-n', name, ...command.slice(1)] : [...inside, ...command], input),
    shell: (script) => execute([...inside, 'sh', '-ec', script]),
  };
}

function execute(command: readonly string[], input?: string): string {
  const [file = '', ...args] = command;
  const stdio: StdioOptions = [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'];
  return execFileSync(file, args, { encoding: 'utf8', stdio, ...(input === undefined ? {} : { input }), maxBuffer: 1 << 28 });
}

function execQuietly(command: readonly string[]): void {
  try {
    execute(command);
  } catch {
    // It is gone already: nothing is left to remove.
  }
}

function removeOrphans(): void {
  if (!existsSync('/run/netns')) return;
  for (const name of readdirSync('/run/netns')) {
    const owner = /^hp-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !existsSync(`/proc/${owner}`)) execQuietly(['ip', 'netns', 'del', name]);
  }
}
