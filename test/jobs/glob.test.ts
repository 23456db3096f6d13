import { describe, expect, it } from 'vitest';
import { matchesGlob, mayLeadTo, selectPaths } from '../../src/jobs/glob.ts';

describe('matchesGlob', () => {
  it.each([
    ['gateways/mail-gw/*.rules', 'gateways/mail-gw/a.rules', true],
    ['gateways/mail-gw/*.rules', 'gateways/mail-gw/sub/a.rules', false],
    ['gateways/mail-gw/*.rules', 'gateways/mail-gw/a.rules.bak', false],
    ['gateways/**/*.rules', 'gateways/a.rules', true],
    ['gateways/**/*.rules', 'gateways/x/y/a.rules', true],
    ['**', 'any/thing', true],
    ['**/fw', 'fw', true],
    ['a/**', 'b/a/c', false],
    ['rules.v?', 'rules.v4', true],
    ['rules.v?', 'rules.v', false],
    ['rules.v{4,6}', 'rules.v6', true],
    ['rules.v{4,6}', 'rules.v5', false],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['./fw.rules', 'fw.rules', true],
    ['/fw.rules', 'fw.rules', true],
    ['.config/*', '.config/.hidden', true],
    ['*.rules', 'a[b].rules', true],
    ['a[b].rules', 'a[b].rules', true],
    ['a.rules', 'abrules', false],
    ['网关/*.rules', '网关/规则.rules', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matchesGlob(path, glob)).toBe(expected);
  });

  it('takes no exponential time on a hostile pattern', () => {
    const before = performance.now();
    expect(matchesGlob(`${'a'.repeat(2000)}b`, `${'*a'.repeat(200)}*c`)).toBe(false);
    expect(matchesGlob(Array(500).fill('a').join('/'), `${'**/a/'.repeat(50)}c`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('selectPaths', () => {
  it('keeps the order of the globs, names within one, and each path once', () => {
    const paths = ['gw/b.rules', 'gw/nat.rules', 'gw/a.rules', 'other'];
    expect(selectPaths(paths, ['gw/nat.rules', 'gw/*.rules'])).toEqual(['gw/nat.rules', 'gw/a.rules', 'gw/b.rules']);
  });
});

describe('mayLeadTo', () => {
  it.each([
    ['gateways', true],
    ['gateways/mail', true],
    ['gateways/mail/fw.rules', true],
    ['gateways/mail/fw.rules/more', false],
    ['gateways/mail/x.txt', false],
    ['other', false],
    ['deep', true],
    ['deep/a', false],
    ['deep/a/fw.rules', true],
  ])('%s: %s', (path, expected) => {
    expect(mayLeadTo(['gateways/*/fw.rules', 'deep/**/fw.rules'])(path)).toBe(expected);
  });
});
