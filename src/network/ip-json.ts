/** Network facts out of what `ip -j addr` and `ip -j route` print: what people have at hand already (CONTRACT, "Network facts"). */
import { z } from 'zod';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import type { NetworkDocument } from './schema.ts';

const addressList = z.array(
  z.looseObject({
    ifname: z.string().optional(),
    master: z.string().optional(),
    linkinfo: z.looseObject({ info_slave_kind: z.string().optional() }).optional(),
    addr_info: z
      .array(
        z.looseObject({
          family: z.string().optional(),
          local: z.string().optional(),
          prefixlen: z.number().int().optional(),
          scope: z.string().optional(),
        }),
      )
      .optional(),
  }),
);

const routeList = z.array(
  z.looseObject({
    type: z.string().optional(),
    dst: z.string(),
    gateway: z.string().optional(),
    dev: z.string().optional(),
    protocol: z.string().optional(),
    prefsrc: z.string().optional(),
    table: z.union([z.string(), z.number()]).optional(),
  }),
);

export type IpReading = { readonly file: SourceFile } | { readonly errors: readonly Diagnostic[] };

/**
 * The same facts as a NET.yml, whose text the result has (JSON is YAML too), named after the address file. `addresses`: `ip -j addr`.
 * `routes`: `ip -j route`, or both of `ip -4 -j route` and `ip -6 -j route`; several outputs behind one another are one list.
 */
export function networkOfIp(addresses: SourceFile, routes: SourceFile | null): IpReading {
  const links = readList(addresses, addressList, 'ip -j addr');
  const ways = routes === null ? { value: [] } : readList(routes, routeList, 'ip -j route');
  if ('errors' in links || 'errors' in ways) {
    return { errors: [...('errors' in links ? links.errors : []), ...('errors' in ways ? ways.errors : [])] };
  }
  const document: NetworkDocument = { interfaces: interfacesOf(links.value), routes: ways.value.flatMap(routeOf) };
  return { file: { name: addresses.name, text: JSON.stringify(document, null, 1) } };
}

type Link = z.infer<typeof addressList>[number];

function interfacesOf(links: readonly Link[]): NonNullable<NetworkDocument['interfaces']> {
  const named = links.filter((link): link is Link & { ifname: string } => link.ifname !== undefined && link.ifname !== 'lo');
  const ports = new Map<string, string[]>();
  for (const { ifname, master, linkinfo } of named) {
    // `ip -d` tells a bond's slave from a bridge's port; without it, a bond looks like a bridge.
    if (master === undefined || (linkinfo?.info_slave_kind ?? 'bridge') !== 'bridge') continue;
    ports.set(master, [...(ports.get(master) ?? []), ifname]);
  }
  return Object.fromEntries(
    named
      // A port of a bridge or a bond has no packets of its own: they come in by its master.
      .filter(({ master }) => master === undefined)
      .map(({ ifname, addr_info: list }) => {
        const own = (list ?? []).flatMap(({ local, prefixlen, scope }) =>
          local === undefined || prefixlen === undefined || scope === 'link' || scope === 'host' ? [] : [`${local}/${prefixlen}`],
        );
        const bridged = ports.get(ifname);
        return [ifname, { addresses: own, ...(bridged === undefined ? {} : { ports: bridged }) }];
      }),
  );
}

const REFUSING = ['blackhole', 'unreachable', 'prohibit'] as const;

/** Connected routes follow from the addresses; local and multicast ones are the kernel's own. */
function routeOf({ type, dst, gateway, dev, protocol, prefsrc, table }: z.infer<typeof routeList>[number]) {
  const refusing = REFUSING.find((kind) => kind === type);
  if (type !== undefined && type !== 'unicast' && refusing === undefined) return [];
  if (protocol === 'kernel' && gateway === undefined && refusing === undefined) return [];
  if (dst.startsWith('fe80:') || dst.startsWith('ff00:')) return [];
  const to = dst === 'default' || dst.includes('/') ? dst : `${dst}/${dst.includes(':') ? 128 : 32}`;
  return [
    {
      to,
      ...(gateway === undefined ? {} : { via: gateway }),
      ...(dev === undefined || refusing !== undefined ? {} : { dev }),
      ...(prefsrc === undefined ? {} : { src: prefsrc }),
      ...(table === undefined || table === 'main' ? {} : { table }),
      ...(refusing === undefined ? {} : { type: refusing }),
    },
  ];
}

function readList<T>(file: SourceFile, schema: z.ZodType<T[]>, command: string): { value: T[] } | { errors: Diagnostic[] } {
  const wrong = (message: string): { errors: Diagnostic[] } => ({
    errors: [{ severity: 'error', file: file.name, line: 1, column: 1, message }],
  });
  const lists: T[] = [];
  for (const text of outputsOf(file.text)) {
    let plain: unknown;
    try {
      plain = JSON.parse(text);
    } catch {
      return wrong(`this is no JSON: expected what \`${command}\` prints`);
    }
    const parsed = schema.safeParse(plain);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return wrong(`this is not what \`${command}\` prints: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trimEnd());
    }
    lists.push(...parsed.data);
  }
  return { value: lists };
}

/** Outputs of several commands in one file, as `(ip -4 -j route; ip -6 -j route) > file` leaves them: a list a line. */
function outputsOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const oneEach = lines.length > 1 && lines.every((line) => line.startsWith('[') && line.trimEnd().endsWith(']'));
  return oneEach ? lines : [text];
}
