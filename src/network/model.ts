/** What a ruleset cannot say: the gateway's interfaces, addresses and routes, its segments, and who stands where. */
import type { IntervalSet } from '../packets/intervals.ts';
import type { Address, AddressRange, Family } from '../ruleset/model.ts';

export interface InterfaceAddress {
  readonly address: Address;
  readonly length: number;
  /** The connected prefix. */
  readonly prefix: AddressRange;
  readonly vip: boolean;
}

export interface NetworkInterface {
  readonly name: string;
  /** The zone of what arrives here; the interface's own name where the facts name none. */
  readonly zone: string;
  readonly addresses: readonly InterfaceAddress[];
  /** The address comes from ppp or DHCP and is not known. */
  readonly dynamic: boolean;
  /** A bridge's ports; none for what is no bridge. */
  readonly ports: readonly string[];
}

export interface Route {
  readonly to: AddressRange;
  readonly length: number;
  /** Null for an on-link route. */
  readonly via: Address | null;
  /** Interface name; null for blackhole and its kin. */
  readonly dev: string | null;
  readonly zone: string | null;
  readonly table: string;
  readonly type: 'unicast' | 'blackhole' | 'unreachable' | 'prohibit';
  /** Preferred source of the gateway's own packets. */
  readonly src: Address | null;
}

export interface Host {
  readonly name: string;
  readonly addresses: readonly Address[];
  /** Its default gateway where that is not this one. */
  readonly gateway: Address | null;
  readonly routes: readonly { readonly to: AddressRange; readonly via: Address }[];
}

/** A zone that arrives inside another interface (`zones: { vpn: { via: bond0, prefixes: […] } }`). */
export interface InnerZone {
  readonly name: string;
  readonly via: string;
  readonly prefixes: IntervalSet;
  /** Its packets come and go by an IPsec policy (`-m policy`). */
  readonly ipsec: boolean;
}

/** Something taken for granted because nothing said it; `settle` is the line of configuration that would say it. */
export interface NetworkAssumption {
  readonly what:
    | 'outside-interface'
    | 'inside-interface'
    | 'address'
    | 'segment'
    | 'default-route'
    | 'unnamed-inside'
    | 'dynamic-address'
    | 'wildcard-interface'
    | 'unrouted-interface'
    | 'unlisted-interface';
  readonly subject: string;
  readonly detail: string;
  readonly settle: string;
}

/** The facts of one family. */
export interface Network {
  readonly family: Family;
  readonly interfaces: readonly NetworkInterface[];
  readonly routes: readonly Route[];
  readonly hosts: readonly Host[];
  /** Members by set name; a set that is not here is undecidable. */
  readonly ipsets: ReadonlyMap<string, IntervalSet>;
  readonly sysctl: Readonly<Record<string, number>>;
  readonly splitDns: IntervalSet;
  readonly listeners: readonly { readonly port: number; readonly proto: string; readonly forwards: string | null }[];
  readonly fwmarks: readonly { readonly mark: number; readonly table: string }[];
  /** Public prefixes routed to the gateway without being its addresses. */
  readonly routed: IntervalSet;
  readonly zones: readonly InnerZone[];
  readonly assumptions: readonly NetworkAssumption[];
}
