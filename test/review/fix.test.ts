/** Fixes: in the file's style and place, proved, and none where nothing can be proved. Allowances and settings beside them. */
import { describe, expect, it } from 'vitest';
import type { Finding, Side } from '../../src/review/model.ts';
import { applyEdits } from '../../src/ruleset/index.ts';
import { LAB } from '../netfilter/support.ts';
import { check, countedSave, listText, PORTS, review, rowOf, STAGES, sideOf } from './support.ts';

function fixOf(side: Side): NonNullable<Finding['fix']> | null {
  return check(side).findings.find((finding) => finding.fix !== null)?.fix ?? null;
}

/** The side with its first fix applied; throws where none is offered. */
function mended(side: Side): Side {
  const fix = fixOf(side);
  if (fix === null) throw new Error('no fix is offered');
  return { ...side, files: applyEdits(side.files, fix.edits) };
}

const lines = (side: Side) => side.files[0]!.text.split('\n');
const REACHED = {
  internet: 'reaches',
  office: 'reaches as 192.168.1.1',
  vlan20: 'reaches',
  floor3: 'reaches',
  server: 'reaches as 192.168.1.1',
  gateway: 'reaches-gateway',
};

const FORMS: readonly [string, (rules: readonly string[]) => string, RegExp][] = [
  ['a save file with counters', countedSave, /^(\[\d+:\d+\] )?-A POSTROUTING .*SNAT --to-source 192\.168\.1\.1$/],
  ['a bare list', listText, /^-A POSTROUTING .*SNAT --to-source 192\.168\.1\.1$/],
  [
    'iptables -t nat -A',
    (rules) => listText(rules.map((rule) => `iptables -t nat ${rule}`)),
    /^iptables -t nat -A POSTROUTING .*SNAT --to-source 192\.168\.1\.1$/,
  ],
  [
    'a full path and -w',
    (rules) => listText(rules.map((rule) => `/sbin/iptables -w -t nat ${rule}`)),
    /^\/sbin\/iptables -w -t nat -A POSTROUTING .*SNAT --to-source 192\.168\.1\.1$/,
  ],
];

describe.each(FORMS)('the fix in %s', (_form, write, snat) => {
  it.each(['bond0', 'bond1'] as const)('%s: everybody but the gateway reaches, in few lines of the same style', (stage) => {
    const side = sideOf(write(STAGES[stage]));
    const after = mended(side);
    const { services, findings } = check(after);
    for (const port of PORTS) expect(rowOf(services, `110.88.12.88:${port}/tcp`)).toEqual(REACHED);
    expect(findings.map((f) => f.check)).toEqual(['gateway-access']);
    const added = lines(after).filter((line) => !lines(side).includes(line));
    expect(added.filter((line) => snat.test(line))).toHaveLength(1);
    // Comments, tables and untouched rules stay as they were.
    for (const line of lines(side).filter((text) => !/PREROUTING .*DNAT/.test(text))) expect(lines(after)).toContain(line);
  });

  it('stands before the other POSTROUTING rules', () => {
    const order = lines(mended(sideOf(write(STAGES.bond0)))).filter((line) => line.includes('-A POSTROUTING'));
    expect(order[0]).toMatch(snat);
  });
});

it('a script that inserts keeps its order: the fix is loaded first all the same', () => {
  const script = [
    'iptables -t nat -I POSTROUTING -o bond0 -j MASQUERADE',
    ...STAGES.bond0.slice(0, 3).map((rule) => `iptables -t nat ${rule}`),
    '',
  ].join('\n');
  const after = mended(sideOf(script));
  expect(rowOf(check(after).services, '110.88.12.88:25/tcp')).toEqual(REACHED);
});

it('CRLF and a missing last newline stay', () => {
  const after = mended(sideOf(listText(STAGES.bond0).trimEnd().replaceAll('\n', '\r\n')));
  expect(after.files[0]!.text.split('\r\n').length).toBe(after.files[0]!.text.split('\n').length);
  expect(after.files[0]!.text.endsWith('\n')).toBe(false);
});

it('the rule goes into the file that publishes', () => {
  const files = [
    { name: 'filter.rules', text: '*filter\n:FORWARD ACCEPT [0:0]\nCOMMIT\n' },
    { name: 'nat.rules', text: countedSave(STAGES.bond0) },
  ];
  const fix = fixOf({ files, network: { name: 'network.yml', text: LAB } });
  expect(new Set(fix?.edits.map((edit) => edit.file))).toEqual(new Set(['nat.rules']));
});

it('a default-drop FORWARD gets its ACCEPT where one is needed', () => {
  const text = `${countedSave(STAGES.bond0)}*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n-A FORWARD -i bond0 -d 192.168.1.55/32 -p tcp -j ACCEPT\nCOMMIT\n`;
  const after = mended(sideOf(text));
  for (const port of PORTS) expect(rowOf(check(after).services, `110.88.12.88:${port}/tcp`)).toEqual(REACHED);
  expect(lines(after).filter((line) => /-A FORWARD .*--ctstate DNAT -j ACCEPT/.test(line)).length).toBeGreaterThan(0);
});

describe('no fix', () => {
  it('in chains that Docker owns', () => {
    const text = `*nat\n:PREROUTING ACCEPT [0:0]\n:POSTROUTING ACCEPT [0:0]\n:DOCKER - [0:0]\n-A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER\n-A DOCKER -i bond0 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55\nCOMMIT\n`;
    const result = check(sideOf(text));
    expect(result.findings.length).toBeGreaterThan(0);
    expect(result.findings.map((finding) => finding.fix)).toEqual(result.findings.map(() => null));
  });

  it('that would change a flow of another service: the confined form is found instead', () => {
    // It works as it is: its server sees the public address.
    const other = [
      '-A PREROUTING -i bond1 -d 110.88.12.89 -p tcp --dport 8080 -j DNAT --to-destination 192.168.1.80',
      '-A POSTROUTING -s 192.168.1.0/24 -d 192.168.1.80 -j SNAT --to-source 110.88.12.88',
    ];
    const side = sideOf(listText([...STAGES.bond0.slice(0, 3), ...other, ...STAGES.bond0.slice(3)]));
    const fix = fixOf(side);
    expect(JSON.stringify(fix?.edits)).toContain('--ctstate DNAT --ctorigdst 110.88.12.88 -j SNAT --to-source 192.168.1.1');
    const { changes } = review(side, { ...side, files: applyEdits(side.files, fix?.edits ?? []) });
    expect(changes.filter((change) => /110\.88\.12\.89/.test(change.packets))).toEqual([]);
  });
});

it('a fix changes no flow but those to the published endpoint, and reaches nobody new from outside', () => {
  const side = sideOf(listText(STAGES.bond0));
  const { changes } = review(side, mended(side));
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    expect(change.regions.every((region) => region.dst?.join() === '110.88.12.88/32')).toBe(true);
    expect(['office', 'vlan20', 'floor3', 'server', 'forged', 'elsewhere']).toContain(change.vantage);
  }
});

describe('allowances and settings', () => {
  const allowed = (comment: string, settings = {}) =>
    check(sideOf(listText([comment, ...STAGES.bond0])), { settings }).findings.filter((finding) => finding.check === 'missing-hairpin');

  it('one accepts its check on the rule below, and there only', () => {
    expect(allowed('# nothing').map((f) => f.line)).toEqual([2, 3, 4]);
    expect(allowed('# hairpin: allow missing-hairpin -- inside uses split DNS').map((f) => f.line)).toEqual([3, 4]);
    expect(allowed('# hairpin: allow self-access -- known').map((f) => f.line)).toEqual([2, 3, 4]);
  });

  it('one without a reason accepts nothing, and is told', () => {
    const side = sideOf(listText(['# hairpin: allow missing-hairpin', ...STAGES.bond0]));
    const { findings, warnings } = check(side);
    expect(findings.filter((f) => f.check === 'missing-hairpin')).toHaveLength(3);
    expect(warnings.map((w) => `${w.line} ${w.message}`)).toEqual([expect.stringMatching(/^1 .*reason/)]);
  });

  it('settings switch a check off, or give it a severity', () => {
    expect(allowed('# nothing', { 'missing-hairpin': 'off' })).toEqual([]);
    expect(allowed('# nothing', { 'missing-hairpin': 'info' }).map((f) => f.severity)).toEqual(['info', 'info', 'info']);
  });
});

describe('a review', () => {
  const side = (stage: keyof typeof STAGES) => sideOf(listText(STAGES[stage]));

  it('tells what the change introduced, what it fixed, and what was there', () => {
    const added = review(sideOf(listText(STAGES.bond0.slice(3))), side('bond0'));
    expect(added.introduced.map((f) => f.check)).toContain('missing-hairpin');
    expect(added.existing).toEqual([]);
    const cured = review(side('bond0'), side('mended'));
    expect(cured.introduced).toEqual([]);
    expect(cured.fixed.length).toBeGreaterThan(0);
    const idle = review(side('bond0'), side('bond0'));
    expect([idle.introduced, idle.fixed, idle.changes]).toEqual([[], [], []]);
    expect(idle.existing.length).toBeGreaterThan(0);
  });

  it('a moved rule, a comment and a counter are no change', () => {
    const { changes, introduced } = review(
      sideOf(countedSave(STAGES.bond1)),
      sideOf(`# note\n${countedSave(STAGES.bond1).replace(/\[\d+:\d+\]/g, '[7:7]')}`),
    );
    expect([changes, introduced]).toEqual([[], []]);
  });

  it('the bond1 rules turn refused into timeout, and say so', () => {
    const { changes } = review(side('bond0'), side('bond1'));
    const office = changes.filter((change) => change.vantage === 'office').map((change) => [change.before, change.after]);
    expect(office).toContainEqual(['reaches-gateway', 'reply-bypasses']);
    expect(changes.filter((change) => change.vantage === 'vlan20' || change.vantage === 'internet')).toEqual([]);
  });

  it('a deleted file is a change of everything it did', () => {
    const { changes } = review(side('mended'), { files: [], network: { name: 'network.yml', text: LAB } });
    expect(
      changes.some((change) => change.vantage === 'internet' && change.before === 'reaches' && change.after === 'reaches-gateway'),
    ).toBe(true);
  });

  it('a changed network file is a change too', () => {
    const { changes } = review(
      side('mended'),
      sideOf(listText(STAGES.mended), LAB.replace('  - { to: 192.168.30.0/24, via: 192.168.1.2, zone: floor3 }\n', '')),
    );
    expect(changes.length).toBeGreaterThan(0);
  });
});

it('a rule that another program writes is told of, and never edited', () => {
  const rules = (chain: string) =>
    listText([
      '-A PREROUTING -d 110.88.12.88 -p tcp --dport 80 -j DNAT --to-destination 192.168.1.55',
      `-N ${chain}`,
      `-A POSTROUTING -j ${chain}`,
      `-A ${chain} -j MASQUERADE`,
    ]).replace('-N', '-t nat -N');
  const told = (chain: string) => check(sideOf(rules(chain))).findings.find((finding) => finding.check === 'masquerade-hides-clients');
  expect(told('shared')?.fix?.proved).toBe(true);
  expect(told('KUBE-POSTROUTING')?.fix).toBeNull();
});

describe('a rule that publishes whatever comes in by an interface', () => {
  const NETWORK = `interfaces:
  ens3: { zone: internet, addresses: [203.0.113.20/24] }
  ens4: { zone: servers, addresses: [10.20.0.1/24] }
  wg0: { zone: vpn, addresses: [10.8.0.1/24] }
routes: [{ to: default, via: 203.0.113.1 }]
sysctl: { ip_forward: 1 }
`;
  const save = (policy: string, forward: string) => `*nat
:PREROUTING ACCEPT [0:0]
:POSTROUTING ACCEPT [0:0]
-A PREROUTING -i ens3 -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.20.0.10:8443
-A POSTROUTING -o ens3 -j MASQUERADE
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD ${policy} [0:0]
:OUTPUT ACCEPT [0:0]
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
${forward}COMMIT
`;
  const sideFor = (text: string): Side => ({ files: [{ name: 'fw.rules', text }], network: { name: 'network.yml', text: NETWORK } });
  const KEY = '203.0.113.20:443/tcp';

  it.each([
    ['ACCEPT', ''],
    ['DROP', '-A FORWARD -i ens3 -o ens4 -d 10.20.0.10/32 -p tcp -m tcp --dport 8443 -j ACCEPT\n'],
  ])('is copied for its public address, where FORWARD is %s', (policy, forward) => {
    const side = sideFor(save(policy, forward));
    expect(rowOf(check(side).services, KEY)).toMatchObject({ internet: 'reaches', servers: 'dropped', vpn: 'dropped' });
    const after = mended(side);
    expect(rowOf(check(after).services, KEY)).toMatchObject({
      internet: 'reaches',
      servers: 'reaches as 10.20.0.1',
      vpn: 'reaches',
      server: 'reaches as 10.20.0.1',
    });
    const added = lines(after).filter((line) => !lines(side).includes(line));
    expect(added[0]).toBe('-A PREROUTING -d 203.0.113.20/32 -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.20.0.10:8443');
    // What inside hosts ask of others on that port stays theirs.
    expect(lines(after)).toContain('-A PREROUTING -i ens3 -p tcp -m tcp --dport 443 -j DNAT --to-destination 10.20.0.10:8443');
  });
});
