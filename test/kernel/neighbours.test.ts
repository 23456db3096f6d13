/** What `no-neighbour-discovery` says of its examples is what the kernel does: a host beside the gateway connects, or it does not find it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../rules/index.ts';
import type { Finding } from '../../src/review/model.ts';
import { checkSide } from '../../src/review/review.ts';
import { applyEdits } from '../../src/ruleset/index.ts';
import { type Namespace, type Namespaces, openNamespaces } from './namespaces.ts';
import { describeKernel } from './suite.ts';

const folder = new URL('../../rules/no-neighbour-discovery/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const GATEWAY = '2001:db8:1:1::1';
const WAIT_MS = 2_500;

function findings(rules: string): readonly Finding[] {
  const side = { files: [{ name: 'fw.rules', text: rules }], network: { name: 'network.yml', text: text('network.yml') } };
  const result = checkSide(side, { catalogue });
  if ('errors' in result) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.findings.filter(({ check }) => check === 'no-neighbour-discovery');
}

function mended(rules: string): string {
  const fix = findings(rules)[0]?.fix;
  if (fix == null) throw new Error('no fix is offered');
  return applyEdits([{ name: 'fw.rules', text: rules }], fix.edits)[0]!.text;
}

const LISTEN = `require('node:net').createServer((s) => s.end()).listen(22, '::', () => console.log('ready'))`;
const CONNECT = `require('node:net').connect({ host: '${GATEWAY}', port: 22 }).on('connect', () => process.exit(0)).on('error', () => process.exit(1)); setTimeout(() => process.exit(1), ${WAIT_MS})`;

describeKernel('neighbour discovery', () => {
  let set: Namespaces;
  let gateway: Namespace;
  let host: Namespace;
  let listener: ReturnType<typeof spawn>;

  beforeAll(async () => {
    set = openNamespaces();
    gateway = set.add('gateway');
    host = set.add('host');
    gateway.run(['ip', 'link', 'add', 'lan0', 'type', 'veth', 'peer', 'name', 'eth0', 'netns', host.name]);
    for (const [space, device, address] of [
      [gateway, 'lan0', `${GATEWAY}/64`],
      [host, 'eth0', '2001:db8:1:1::7/64'],
    ] as const)
      space.shell(
        `echo 0 > /proc/sys/net/ipv6/conf/${device}/disable_ipv6; ip link set ${device} up; ip -6 addr add ${address} dev ${device} nodad`,
      );
    listener = spawn('ip', ['netns', 'exec', gateway.name, process.execPath, '-e', LISTEN], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(listener.stdout!, 'data');
  });
  afterAll(() => {
    listener.kill();
    set.remove();
  });

  async function connects(rules: string): Promise<boolean> {
    gateway.run(['ip6tables-restore'], rules);
    gateway.shell('ip -6 neigh flush dev lan0');
    host.shell('ip -6 neigh flush dev eth0');
    const [code] = await once(spawn('ip', ['netns', 'exec', host.name, process.execPath, '-e', CONNECT], { stdio: 'ignore' }), 'exit');
    return code === 0;
  }

  it.each([
    ['bad.rules', text('bad.rules')],
    ['good.rules', text('good.rules')],
    ['bad.rules, mended', mended(text('bad.rules'))],
    [
      'solicitations to the group alone',
      text('bad.rules').replace('-A INPUT -i lan0', '-A INPUT -d ff02::/16 -p ipv6-icmp -j ACCEPT\n-A INPUT -i lan0'),
    ],
  ])('%s', async (_name, rules) => {
    expect(await connects(rules)).toBe(findings(rules).length === 0);
  });
});
