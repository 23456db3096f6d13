/** Services of one address, and of one server, are those that the whole gateway has there. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { servicesAt, servicesFor, servicesOf } from '../../src/explain/services.ts';
import { DIM } from '../../src/packets/box.ts';
import { contains } from '../../src/packets/intervals.ts';
import type { Published } from '../../src/review/published.ts';
import { formatAddress, parseAddress } from '../../src/ruleset/index.ts';
import { gatewayOf, saveText } from '../netfilter/support.ts';

const SEED = Number(process.env.HAIRPIN_SEED ?? 1);
const PUBLIC = ['110.88.12.88', '110.88.12.89', '203.0.113.9'] as const;
const SERVERS = ['192.168.1.55', '192.168.1.56', '192.168.20.7'] as const;

const destination = fc.constantFrom(...PUBLIC.map((address) => `-d ${address}`), '', '-d 110.88.12.0/24', `! -d ${PUBLIC[0]}`);
const ports = fc.constantFrom('-p tcp --dport 25', '-p tcp --dport 25:30', '-p udp --dport 53', '-p tcp -m multiport --dports 25,110', '');
const target = fc
  .tuple(fc.constantFrom(...SERVERS), fc.constantFrom('', ':2525', '-192.168.1.60'))
  .map(([server, more]) => `DNAT --to-destination ${server}${server === SERVERS[2] && more.startsWith('-') ? '' : more}`);
const line = fc
  .tuple(fc.constantFrom('PREROUTING', 'PREROUTING', 'inner'), fc.constantFrom('-i bond0', '-i bond1', ''), destination, ports, target)
  .map(([chain, device, dst, port, to]) => `-A ${chain} ${device} ${dst} ${port === '' && to.includes(':') ? '-p tcp' : port} -j ${to}`);

/** Without the text of what it holds: two gateways of one file are compared. */
const told = (services: readonly Published[]) =>
  services
    .map(
      ({ key, rules, redirected }) => `${key} ${redirected} ${rules.map(({ rule, server }) => `${rule.place.line} ${server}`).join(', ')}`,
    )
    .sort();

it('whatever the rules', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean(), (lines, jump) => {
      const text = saveText({
        nat: [':inner -', ...(jump ? [`-A PREROUTING -d ${PUBLIC[1]} -j inner`] : []), ...lines, '-A PREROUTING -j inner'],
      });
      const whole = servicesAt(gatewayOf(text));
      for (const address of PUBLIC.map((one) => parseAddress(one)!)) {
        const here = (services: readonly Published[]) => services.filter(({ box }) => contains(box[DIM.DST]!, address));
        expect(told(here(servicesFor(gatewayOf(text), address))), formatAddress(address)).toEqual(told(here(whole)));
      }
      for (const server of SERVERS.map((one) => parseAddress(one)!)) {
        const to = whole.filter(({ rules }) => rules.some(({ serverAddress }) => serverAddress === server));
        expect(told(servicesOf(gatewayOf(text), server)), formatAddress(server)).toEqual(told(to));
      }
    }),
    { seed: SEED, numRuns: Number(process.env.HAIRPIN_RUNS ?? 60), endOnFailure: true },
  );
});
