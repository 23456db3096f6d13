/** The incident's three stages: KERNEL.md facts 1-3 for each port and vantage, the findings, and the fix. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import { reviewSides } from '../../src/review/review.ts';
import { applyEdits } from '../../src/ruleset/index.ts';
import { check, outcomes, PORTS, publish, STAGES, saveFile, sideOf } from '../support/lab.ts';

const EXPECTED = {
  outside: {
    internet: 'reaches',
    office: 'reaches-gateway',
    vlan20: 'reaches-gateway',
    floor3: 'reaches-gateway',
    server: 'reaches-gateway',
    gateway: 'reaches-gateway',
  },
  bond1: {
    internet: 'reaches',
    office: 'reply-bypasses',
    vlan20: 'reaches-gateway',
    floor3: 'reaches',
    server: 'martian',
    gateway: 'reaches-gateway',
  },
  fixed: { internet: 'reaches', office: 'reaches', vlan20: 'reaches', floor3: 'reaches', server: 'reaches', gateway: 'reaches-gateway' },
} as const;

const forms = { 'a bare list': (nat: readonly string[]) => `${nat.join('\n')}\n`, 'a save file': saveFile } as const;

describe.each(Object.keys(forms) as (keyof typeof forms)[])('as %s', (form) => {
  describe.each(Object.keys(EXPECTED) as (keyof typeof EXPECTED)[])('stage %s', (stage) => {
    const result = check(sideOf(forms[form](STAGES[stage])));

    it.each(PORTS)('port %i: every vantage as the kernel has it', (port) => {
      expect(outcomes(result, `110.88.12.88:${port}/tcp`)).toEqual(EXPECTED[stage]);
    });

    it('the server sees the gateway only where the reply needs it', () => {
      const seen = result.services[0]!.from.filter((entry) => entry.outcome === 'reaches').map((entry) => [entry.vantage, entry.sees]);
      const hidden = stage === 'fixed' ? ['office', 'server'] : [];
      expect(seen).toEqual(seen.map(([vantage]) => [vantage, hidden.includes(vantage!) ? '192.168.1.1' : 'client']));
    });
  });

  it.each(['outside', 'bond1'] as const)('stage %s: the proved fix makes everybody but the gateway reach', (stage) => {
    const side = sideOf(forms[form](STAGES[stage]));
    const fix = check(side).findings.find((finding) => finding.fix !== null)?.fix;
    const after = check({ ...side, files: applyEdits(side.files, fix?.edits ?? []) });
    for (const port of PORTS) expect(outcomes(after, `110.88.12.88:${port}/tcp`)).toEqual(EXPECTED.fixed);
    // The gateway's own packets were never translated, and are not what the fix is for.
    expect(after.findings.map((f) => `${f.check} ${f.severity}`)).toEqual(['gateway-access info']);
  });
});

describe('findings', () => {
  const ids = (nat: readonly string[]) =>
    check(sideOf(saveFile(nat)))
      .findings.map((f) => `${f.check} ${f.severity}`)
      .sort();

  it('of rules for outside only', () => {
    expect(ids(STAGES.outside)).toEqual([
      'gateway-access info',
      ...Array(3).fill('missing-hairpin warning'),
      ...Array(3).fill('self-access info'),
    ]);
  });

  it('of the bond1 rules', () => {
    expect(ids(STAGES.bond1)).toEqual([
      'gateway-access info',
      ...Array(3).fill('hairpin-vlan-interface error'),
      ...Array(3).fill('hairpin-without-snat error'),
      ...Array(3).fill('self-access warning'),
    ]);
  });

  it('are errors when the change itself publishes the service', () => {
    const reviewed = reviewSides('gw', sideOf(saveFile([])), sideOf(saveFile(publish('bond0', [25]))), { catalogue });
    expect('result' in reviewed && reviewed.result.introduced.map((f) => `${f.check} ${f.severity}`).sort()).toEqual([
      'gateway-access info',
      'missing-hairpin error',
      'new-exposure info',
      'self-access info',
    ]);
  });

  it('are info with split DNS, and never errors on inferred facts', () => {
    const split = `${sideOf('').network!.text}dns: { split: [110.88.12.88] }\n`;
    expect(check(sideOf(saveFile(STAGES.outside), split)).findings.map((f) => f.severity)).toEqual(Array(7).fill('info'));
    expect(check(sideOf(saveFile(STAGES.bond1), null)).findings.filter((f) => f.severity === 'error')).toEqual([]);
    expect(check(sideOf(saveFile(STAGES.bond1), null)).assumptions.length).toBeGreaterThan(0);
  });

  it('stay told apart by meaning: moved lines introduce nothing', () => {
    const moved = ['', '# moved', ...STAGES.bond1];
    const reviewed = reviewSides('gw', sideOf(saveFile(STAGES.bond1)), sideOf(saveFile(moved)), { catalogue });
    expect('result' in reviewed && [reviewed.result.introduced, reviewed.result.fixed, reviewed.result.changes]).toEqual([[], [], []]);
  });
});

describe('fixes', () => {
  const fixOf = (rules: string, network?: string) => check(sideOf(rules, network)).findings.find((f) => f.fix !== null)?.fix;

  it('keep the style of the file', () => {
    const counted = saveFile(publish('bond0', [25])).replaceAll('-A ', '[0:0] -A ');
    expect(JSON.stringify(fixOf(counted)?.edits)).toContain('[0:0] -A POSTROUTING -s 192.168.1.0/24');
    const list = publish('bond0', [25])
      .map((line) => `iptables -t nat ${line}`)
      .join('\n');
    expect(JSON.stringify(fixOf(`${list}\n`)?.edits)).toContain('"iptables -t nat -A POSTROUTING -s 192.168.1.0/24');
  });

  it('are not offered in chains that another program writes', () => {
    const docker = saveFile([])
      .replace('*nat', '*nat\n:DOCKER - [0:0]')
      .replace('-A POSTROUTING', `-A PREROUTING -j DOCKER\n${publish('bond0', [25])[0]!.replace('PREROUTING', 'DOCKER')}\n-A POSTROUTING`);
    const result = check(sideOf(docker));
    expect(result.findings.map((f) => f.check)).toContain('missing-hairpin');
    expect(result.findings.map((f) => f.fix)).toEqual(result.findings.map(() => null));
  });

  it('add what FORWARD needs', () => {
    const closed = `${saveFile(STAGES.outside)}*filter\n:INPUT ACCEPT [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n-A FORWARD -i bond0 -o bond1 -j ACCEPT\nCOMMIT\n`;
    const side = sideOf(closed);
    const fix = check(side).findings.find((f) => f.fix !== null)?.fix;
    expect(JSON.stringify(fix?.edits)).toContain('--ctstate DNAT -j ACCEPT');
    expect(outcomes(check({ ...side, files: applyEdits(side.files, fix?.edits ?? []) }), '110.88.12.88:25/tcp')).toEqual(EXPECTED.fixed);
  });
});
