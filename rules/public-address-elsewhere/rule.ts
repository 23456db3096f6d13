/** The published address is not the gateway's: nobody's packets to it come here, or nobody answers ARP for it (KERNEL 7). */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { contains } from '../../src/packets/intervals.ts';
import { ITSELF } from '../../src/review/alike.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { isInferred } from '../../src/review/rule-facts.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { say, witnessText } from '../../src/review/speak.ts';
import { outsideInterfaces } from '../../src/review/vantages.ts';
import { formatAddress } from '../../src/ruleset/index.ts';
import type { Address } from '../../src/ruleset/model.ts';

export const publicAddressElsewhere: Check = {
  id: 'public-address-elsewhere',
  run: (context) => {
    // Inferred facts take every published address for the gateway's.
    if (isInferred(context.gateway)) return [];
    const told = new Set<Address>();
    return context.rows.flatMap((row) => {
      const { address } = row.published;
      if (address === null || told.has(address)) return [];
      const found = findings(context, row, address);
      // A row that stands for others tells of their addresses too.
      if (found.length > 0 && context.alike === ITSELF) told.add(address);
      return found;
    });
  },
};

function findings({ gateway }: CheckContext, row: ServiceRow, address: Address): Draft[] {
  const { routing, network } = gateway;
  if (contains(routing.own, address) || contains(network.routed, address)) return [];
  const cell = row.cells.find(({ vantage, fate }) => vantage.kind === 'outside' && fate.dnat);
  const publishing = row.published.rules[0];
  if (cell === undefined || publishing === undefined) return [];
  const link = onLink(gateway, address);
  // Behind an uplink of unknown address it may be that address.
  if (link === null && hasDynamicUplink(gateway)) return [];
  const text = formatAddress(address);
  return [
    {
      rule: cell.fate.dnatBy ?? publishing.rule,
      severity: link === null ? 'warning' : 'error',
      subject: text,
      about: row.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `${text} 被发布,但它不是网关的地址${link === null ? ',也没有声明路由到网关' : ''}`
          : `${text} is published, but it is not an address of the gateway${link === null ? ', nor declared as routed to it' : ''}`,
      ),
      why: say((lang) => {
        const packet = witnessText(cell, gateway, lang);
        if (link === null)
          return lang === 'zh'
            ? `只有当运营商把 ${text} 路由到网关时,${packet} 才会到达这里;若是如此,请在网络说明中写 \`routed: [${text}/32]\`。`
            : `${packet} gets here only if the provider routes ${text} to the gateway; if so, say \`routed: [${text}/32]\` in the network facts.`;
        return lang === 'zh'
          ? `${text} 在 ${link} 的网段上,却没有配置:没有人应答它的 ARP,${packet} 根本到不了网关。请在 ${link} 上配置这个地址。`
          : `${text} lies on ${link}'s segment and is not configured there: nobody answers ARP for it, so ${packet} never arrives. Configure the address on ${link}.`;
      }),
      mends: null,
    },
  ];
}

/** The uplink whose prefix the address lies in. */
function onLink(gateway: Gateway, address: Address): string | null {
  const device = gateway.network.interfaces.find(({ addresses }) =>
    addresses.some(({ prefix }) => prefix.lo <= address && address <= prefix.hi),
  );
  return device?.name ?? null;
}

function hasDynamicUplink(gateway: Gateway): boolean {
  const outside = outsideInterfaces(gateway);
  return gateway.network.interfaces.some(({ name, dynamic }) => dynamic && outside.has(name));
}
