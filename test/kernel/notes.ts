/**
 * How far each packet got: a table of our own at priorities before and behind all others notes it, by the identification that no NAT
 * touches (the IPv4 header's own, the IPv6 flow label).
 */
import { parseAddress } from '../../src/ruleset/address.ts';
import type { Family } from '../../src/ruleset/model.ts';
import { identOfReset } from './payload.ts';

const IDENT: Readonly<Record<Family, string>> = { ip: 'ip id', ip6: '@nh,0,32' };
/** Where an ICMP error has the identification of the packet that it quotes. */
const QUOTED: Readonly<Record<Family, string>> = { ip: '@th,96,16', ip6: '@th,64,32' };
const ERRORS: Readonly<Record<Family, string>> = { ip: 'icmp type { 3, 5, 11 }', ip6: 'icmpv6 type { 1, 2, 3 }' };
// The gateway's own errors have nothing where ours have an identifier.
const ICMP: Readonly<Record<Family, number>> = { ip: 1, ip6: 58 };

// `routed`: passed PREROUTING, with the destination and the mark that routing sees. `entered`: reached INPUT or FORWARD from
// outside, `sent`: OUTPUT; by their destination too, since the gateway's own resets have identifications of chance. `delivered`: passed
// INPUT, with its header (`messages`: ICMP, but for the gateway's own errors). `refused`: the gateway made an ICMP error about it;
// `resets`: a RST, with the numbers by which it tells what it answers. The last two are noted before OUTPUT can drop them.
export const notesTable = (family: Family) => `
table ${family} hairpin_notes {
  set routed { typeof ${IDENT[family]} . ${family} daddr . meta mark; size 65535; }
  set entered { typeof ${IDENT[family]}; size 65535; }
  set sent { typeof ${IDENT[family]} . ${family} daddr; size 65535; }
  set delivered { typeof ${IDENT[family]} . ${family} saddr . ${family} daddr . @th,0,32; size 65535; }
  set messages { typeof ${IDENT[family]} . ${family} saddr . ${family} daddr . @th,0,32; size 65535; }
  set refused { typeof ${QUOTED[family]}; size 65535; }
  set resets { typeof @th,32,32 . @th,64,32; size 65535; }
  chain routed { type filter hook prerouting priority 500; add @routed { ${IDENT[family]} . ${family} daddr . meta mark }; }
  chain input { type filter hook input priority -500; iifname != "lo" add @entered { ${IDENT[family]} }; }
  chain delivered {
    type filter hook input priority 500;
    meta l4proto != ${ICMP[family]} add @delivered { ${IDENT[family]} . ${family} saddr . ${family} daddr . @th,0,32 };
    ${ERRORS[family]} @th,32,16 0 return;
    meta l4proto ${ICMP[family]} add @messages { ${IDENT[family]} . ${family} saddr . ${family} daddr . @th,0,32 };
  }
  chain forward { type filter hook forward priority -500; add @entered { ${IDENT[family]} }; }
  chain output {
    type filter hook output priority -500;
    ${ERRORS[family]} @th,32,16 0 add @refused { ${QUOTED[family]} } return;
    add @sent { ${IDENT[family]} . ${family} daddr };
    tcp flags & rst == rst add @resets { @th,32,32 . @th,64,32 };
  }
}
`;

export const forgetNotes = (family: Family) =>
  ['routed', 'entered', 'sent', 'delivered', 'messages', 'refused', 'resets']
    .map((name) => `flush set ${family} hairpin_notes ${name}\n`)
    .join('');

export const listNotes = (family: Family) => `nft -n list table ${family} hairpin_notes`;

/** A header as INPUT let it pass. `transport`: the first four bytes behind the IP header, the ports where there are any. */
export interface Delivered {
  readonly src: string;
  readonly dst: string;
  readonly transport: number;
}

export interface Notes {
  readonly routed: ReadonlyMap<number, { readonly dst: string; readonly mark: number }>;
  readonly entered: ReadonlySet<number>;
  /** Identification and destination, as `sentKey` writes them. */
  readonly sent: ReadonlySet<string>;
  readonly delivered: ReadonlyMap<number, readonly Delivered[]>;
  readonly messages: ReadonlyMap<number, readonly Delivered[]>;
  readonly refused: ReadonlySet<number>;
  readonly reset: ReadonlySet<number>;
}

/** One packet of the gateway's own; addresses may be written in any way. */
export function sentKey(ident: number, dst: string): string {
  return `${ident} ${parseAddress(dst)}`;
}

/** Reads what `listNotes` printed. */
export function readNotes(text: string): Notes {
  const elements = (name: string) => {
    const list = new RegExp(`set ${name} \\{[^}]*?elements = \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return list
      .split(',')
      .map((element) => element.trim())
      .filter((element) => element !== '');
  };
  const idents = (name: string) => new Set(elements(name).map(identOf));
  const headers = (name: string) => {
    const found = new Map<number, Delivered[]>();
    for (const element of elements(name)) {
      const [ident = '', src = '', dst = '', transport = ''] = element.split(' . ');
      found.set(identOf(ident), [...(found.get(identOf(ident)) ?? []), { src, dst, transport: Number(transport) }]);
    }
    return found;
  };
  const routed = elements('routed').map((element) => {
    const [ident = '', dst = '', mark = ''] = element.split(' . ');
    return [identOf(ident), { dst, mark: Number(mark) }] as const;
  });
  return {
    routed: new Map(routed),
    entered: idents('entered'),
    sent: new Set(
      elements('sent').map((element) => {
        const [ident = '', dst = ''] = element.split(' . ');
        return sentKey(identOf(ident), dst);
      }),
    ),
    delivered: headers('delivered'),
    messages: headers('messages'),
    refused: idents('refused'),
    reset: new Set(
      elements('resets').map((element) => {
        const [sequence = 0, acknowledged = 0] = element.split(' . ').map(Number);
        return identOfReset(sequence, acknowledged);
      }),
    ),
  };
}

/** The IPv6 header's first word has the version before the flow label. */
const identOf = (text: string) => Number(text) & 0xfffff;
