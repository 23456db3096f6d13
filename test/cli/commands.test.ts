/** The command line as scripts see it: exit codes, error lines, formats, standard input, git. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NETWORK, STAGES, saveFile } from '../support/lab.ts';

const BIN = new URL('../../bin/hairpin.js', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hairpin-cli-'));
  writeFileSync(join(folder, 'network.yml'), NETWORK);
  for (const [stage, nat] of Object.entries(STAGES)) writeFileSync(join(folder, `${stage}.rules`), saveFile(nat));
  writeFileSync(
    join(folder, 'bad.rules'),
    '*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING --dport 25 -j ACCEPT\n-A NOWHERE -j ACCEPT\nCOMMIT\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function hairpin(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran {
  const run = spawnSync(process.execPath, [BIN, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...env } });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const json = (text: string): unknown => JSON.parse(text);

describe('output that nobody reads to its end', () => {
  it('ends without a complaint', () => {
    const many = Array.from({ length: 600 }, (_, n) => `-A FORWARD -d 10.0.${n >> 8}.${n & 255}/32 -j ACCEPT`).join('\n');
    writeFileSync(join(folder, 'many.rules'), `*filter\n:FORWARD DROP [0:0]\n${many}\nCOMMIT\n`);
    const piped = `"${process.execPath}" "${BIN}" parse many.rules --to json | head -c 100`;
    const run = spawnSync('bash', ['-o', 'pipefail', '-c', piped], { cwd: folder, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toHaveLength(100);
  });

  it('exits by what was found all the same', () => {
    const dnat = (n: number) =>
      `-A PREROUTING -i bond0 -d 110.88.12.88/32 -p tcp -m tcp --dport ${3000 + n} -j DNAT --to-destination 192.168.1.55`;
    const many = Array.from({ length: 200 }, (_, n) => dnat(n)).join('\n');
    writeFileSync(join(folder, 'services.rules'), `*nat\n:PREROUTING ACCEPT [0:0]\n${many}\nCOMMIT\n`);
    const asked = '--network network.yml --format json --fail-on info';
    const piped = `"${process.execPath}" "${BIN}" check services.rules ${asked} | head -c 100`;
    expect(spawnSync('bash', ['-o', 'pipefail', '-c', piped], { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 1, stderr: '' });
  });
});

describe('check', () => {
  it('exits 1 on errors, 0 without, and as --fail-on says', () => {
    expect(hairpin(['check', 'bond1.rules', '--network', 'network.yml']).code).toBe(1);
    expect(hairpin(['check', 'fixed.rules', '--network', 'network.yml']).code).toBe(0);
    expect(hairpin(['check', 'outside.rules', '--network', 'network.yml']).code).toBe(0);
    expect(hairpin(['check', 'outside.rules', '--network', 'network.yml', '--fail-on', 'warning']).code).toBe(1);
    expect(hairpin(['check', 'bond1.rules', '--network', 'network.yml', '--fail-on', 'never']).code).toBe(0);
  });

  it('gives the JSON of the contract', () => {
    const { out } = hairpin(['check', 'bond1.rules', '--network', 'network.yml', '--format', 'json']);
    const edit = z.object({ file: z.string(), line: z.number() });
    const finding = z.object({
      check: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      file: z.string(),
      line: z.number(),
      column: z.number(),
      endLine: z.number(),
      message: z.string(),
      why: z.string(),
      fix: z.object({ edits: z.array(edit).min(1), proved: z.literal(true) }).nullable(),
    });
    const from = z.object({
      vantage: z.string(),
      outcome: z.string(),
      sees: z.string().nullable(),
      witness: z.object({ src: z.string(), dst: z.string() }).optional(),
    });
    const shape = z.object({
      findings: z.array(finding).length(10),
      services: z.array(z.object({ public: z.string(), server: z.string(), from: z.array(from).length(6) })).length(3),
      assumptions: z.array(z.string()).length(0),
    });
    const result = shape.parse(json(out));
    // That the gateway itself does not reach what it publishes is told, and nothing to mend.
    expect(result.findings.filter(({ fix }) => fix === null).map(({ check }) => check)).toEqual(['gateway-access']);
    expect(result.services[0]).toMatchObject({ public: '110.88.12.88:25/tcp', server: '192.168.1.55:25' });
    for (const service of result.services)
      for (const each of service.from) expect(each.witness === undefined).toBe(each.outcome === 'reaches');
  });

  it.each(['text', 'json', 'sarif', 'markdown', 'html'])('--format %s, in both languages', (format) => {
    for (const lang of ['en', 'zh']) {
      const { code, out } = hairpin(['check', 'bond1.rules', '--network', 'network.yml', '--format', format, '--lang', lang]);
      expect(code).toBe(1);
      expect(out).toContain('hairpin-without-snat');
      expect(/\p{Script=Han}/u.test(out)).toBe(lang === 'zh');
    }
  });

  it('colours nothing that is no terminal', () => {
    expect(hairpin(['check', 'bond1.rules'], '', { FORCE_COLOR: '1' }).out).not.toContain('\x1b[');
  });

  it('reads standard input', () => {
    expect(hairpin(['check', '-', '--network', 'network.yml'], saveFile(STAGES.bond1)).code).toBe(1);
  });

  it('tells every error of the file, and exits 2', () => {
    const { code, out, err } = hairpin(['check', 'bad.rules']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => /^bad\.rules:(\d+):\d+: error: \S/.exec(line)?.[1]),
    ).toEqual(['3', '4']);
  });

  it('tells wrong network facts by line, with the key that was meant', () => {
    const { code, err } = hairpin(
      ['check', 'fixed.rules', '--network', '-'],
      'interfaces:\n  bond0: { zone: internet, adresses: [1.2.3.4/24] }\n',
    );
    expect(code).toBe(2);
    expect(err).toMatch(/^<stdin>:2:\d+: error: unknown key "adresses", did you mean "addresses"\?/);
  });

  it.each([
    [['check']],
    [['check', 'no-such.rules']],
    [['check', 'fixed.rules', '--format', 'xml']],
    [['check', 'fixed.rules', '--lang', 'fr']],
    [['check', 'fixed.rules', '--fail-on', 'often']],
    [['check', 'fixed.rules', '--family', 'ip5']],
    [['nonsense']],
    [['trace', 'fixed.rules']],
    [['review', '--base', 'fixed.rules']],
    [['explain', 'fixed.rules']],
  ])('wrong use exits 2 and says why: %j', (args) => {
    const { code, out, err } = hairpin(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/error/);
  });
});

describe('trace', () => {
  const packets = [
    { id: 1, in: 'bond1.20', src: '192.168.20.7', dst: '110.88.12.88', proto: 'tcp', sport: 40000, dport: 25 },
    { id: 'two', in: null, dst: '198.51.100.7', proto: 'udp', dport: 53 },
  ];

  it('answers NDJSON in order, a bad line in its place, and exits 2 for it', () => {
    const input = `${JSON.stringify(packets[0])}\nnot json\n{"id":7,"in":"bond0"}\n${JSON.stringify(packets[1])}\n`;
    const { code, out } = hairpin(['trace', 'fixed.rules', '--network', 'network.yml', '--packets', '-'], input);
    const answers = out.trim().split('\n').map(json);
    expect(code).toBe(2);
    expect(answers).toMatchObject([
      {
        id: 1,
        verdict: 'forward',
        out: 'bond1',
        packet: { src: '192.168.20.7', sport: 40000, dst: '192.168.1.55', dport: 25, proto: 'tcp' },
        reply: 'returns',
        unknown: [],
        decidedBy: { policy: 'FORWARD' },
      },
      { id: null, error: expect.any(String) },
      { id: 7, error: expect.stringContaining('dst') },
      { id: 'two', verdict: 'forward', out: 'bond0', packet: { src: '110.88.12.88' } },
    ]);
  });

  it('--steps adds every rule passed, with file and line', () => {
    const { code, out } = hairpin(
      ['trace', 'fixed.rules', '--network', 'network.yml', '--packets', '-', '--steps'],
      JSON.stringify(packets[0]),
    );
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({
      steps: expect.arrayContaining([
        expect.objectContaining({ chain: 'PREROUTING', file: 'fixed.rules', line: 6, before: '192.168.20.7:40000 → 110.88.12.88:25' }),
      ]),
    });
  });

  it('prints one packet as a report, the verdict first', () => {
    const { code, out } = hairpin(['trace', 'fixed.rules', '--network', 'network.yml', 'bond1: 192.168.1.20 -> 110.88.12.88:25/tcp']);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^✓ forward out bond1 /);
    expect(out).toContain('⇒ 192.168.1.1:40000 → 192.168.1.55:25');
    expect(out).toMatch(/there +│ back/);
  });
});

describe('parse', () => {
  it('reads a large file as it reads a small one, with letters of every kind', () => {
    const rules = Array.from(
      { length: 6000 },
      (_, n) => `-A INPUT -p tcp -m tcp --dport ${n + 1} -m comment --comment "端口 ${n}" -j DROP`,
    );
    const text = ['*filter', ':INPUT ACCEPT [0:0]', ':FORWARD ACCEPT [0:0]', ':OUTPUT ACCEPT [0:0]', ...rules, 'COMMIT', ''].join('\n');
    writeFileSync(join(folder, 'large.rules'), text);
    expect(hairpin(['parse', 'large.rules']).out).toBe(text);
    expect(hairpin(['parse', '-'], text).out).toBe(text);
  });

  it('prints what it read, which it reads again as the same', () => {
    const first = hairpin(['parse', 'fixed.rules']).out;
    expect(first).toContain('-A PREROUTING -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55');
    expect(hairpin(['parse', '-'], first).out).toBe(first);
    expect(hairpin(['parse', 'fixed.rules', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.stringify(json(hairpin(['parse', 'fixed.rules', '--to', 'json']).out))).toContain('"PREROUTING"');
  });
});

describe('review', () => {
  it('of two files and of two folders', () => {
    const review = (base: string, head: string) =>
      hairpin(['review', '--base', base, '--head', head, '--network', 'network.yml', '--format', 'json']);
    const worse = review('outside.rules', 'bond1.rules');
    expect(worse.code).toBe(1);
    expect(json(worse.out)).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({
          vantage: 'office',
          packets: expect.stringContaining('110.88.12.88'),
          before: 'reaches-gateway',
          after: 'reply-bypasses',
        }),
      ]),
    });
    expect(review('bond1.rules', 'fixed.rules').code).toBe(0);
    for (const side of ['a', 'b']) mkdirSync(join(folder, side));
    writeFileSync(join(folder, 'a', 'fw.rules'), saveFile(STAGES.outside));
    writeFileSync(join(folder, 'b', 'fw.rules'), saveFile(STAGES.bond1));
    writeFileSync(join(folder, 'b', 'README.md'), '# not a ruleset\n');
    expect(review('a', 'b').code).toBe(1);
  });

  it('of a range of commits, by the base branch configuration', () => {
    const repository = join(folder, 'repository');
    mkdirSync(join(repository, '.github'), { recursive: true });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=admin', '-c', 'user.email=admin@example.com', ...args], { cwd: repository, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    writeFileSync(join(repository, '.github/hairpin.yml'), 'gateways:\n  gw:\n    rulesets: [fw/*.rules]\n    network: network.yml\n');
    writeFileSync(join(repository, 'network.yml'), NETWORK);
    mkdirSync(join(repository, 'fw'));
    for (const stage of ['outside', 'bond1', 'fixed'] as const) {
      writeFileSync(join(repository, 'fw/gw.rules'), saveFile(STAGES[stage]));
      git('add', '-A');
      git('commit', '-q', '-m', stage);
    }
    const run = (range: string) => spawnSync(process.execPath, [BIN, 'review', range], { cwd: repository, encoding: 'utf8' });
    expect(run('HEAD~2..HEAD~1')).toMatchObject({ status: 1, stdout: expect.stringContaining('fw/gw.rules:9') });
    expect(run('HEAD~1..HEAD').status).toBe(0);
    expect(run('nowhere..HEAD')).toMatchObject({ status: 2, stderr: expect.stringContaining('error: git rev-parse') });
  });
});

describe('explain', () => {
  it.each(['text', 'json', 'markdown', 'slack'])('--format %s', (format) => {
    const { code, out } = hairpin([
      'explain',
      'bond1.rules',
      '110.88.12.88:25 from vlan20',
      '--network',
      'network.yml',
      '--format',
      format,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('vlan20');
    if (format === 'json')
      expect(json(out)).toMatchObject({
        meaning: { ask: 'path', from: 'vlan20', to: '110.88.12.88:25/tcp' },
        verdict: 'reaches-gateway',
        text: expect.any(String),
      });
  });
});

describe('the program', () => {
  it('has help and a version', () => {
    expect(hairpin(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('review') });
    expect(hairpin(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
