/** NET.yml (CONTRACT, "Network facts") as zod sees it. Unknown keys are errors. */
import { z } from 'zod';
import { parseAddress, parsePrefix } from '../ruleset/address.ts';

const address = z.string().refine((text) => parseAddress(text) !== null, { error: 'expected an address such as 192.168.1.55' });
const prefix = z.string().refine((text) => parsePrefix(text) !== null, { error: 'expected a prefix such as 192.168.1.0/24' });
const name = z.string().min(1).max(64);

const interfaceAddress = z.union([prefix, z.strictObject({ ip: prefix, vip: z.boolean().optional() })]);

const interfaceSchema = z.strictObject({
  zone: name.optional(),
  addresses: z.union([z.literal('dynamic'), z.array(z.union([interfaceAddress, z.literal('dynamic')]))]).optional(),
  ports: z.array(name).optional(),
});

const routeSchema = z
  .strictObject({
    to: z.union([z.literal('default'), prefix]),
    via: address.optional(),
    dev: name.optional(),
    src: address.optional(),
    zone: name.optional(),
    table: z.union([name, z.number()]).optional(),
    type: z.enum(['unicast', 'blackhole', 'unreachable', 'prohibit']).optional(),
  })
  .refine((route) => route.via !== undefined || route.dev !== undefined || (route.type ?? 'unicast') !== 'unicast', {
    error: 'a route needs via or dev',
  });

const hostRoute = z.strictObject({ to: z.union([z.literal('default'), prefix]), via: address });
const hostSchema = z.union([
  address,
  z.strictObject({
    address: address.optional(),
    addresses: z.array(address).optional(),
    gateway: address.optional(),
    routes: z.array(hostRoute).optional(),
  }),
]);

const flag = z.union([z.number().int(), z.boolean()]).transform(Number);

export const networkSchema = z.strictObject({
  interfaces: z.record(name, interfaceSchema).optional(),
  routes: z.array(routeSchema).optional(),
  hosts: z.record(name, hostSchema).optional(),
  ipsets: z.record(name, z.array(z.string())).optional(),
  sysctl: z.record(z.string(), flag).optional(),
  dns: z.strictObject({ split: z.array(address).optional() }).optional(),
  listeners: z
    .array(
      z.strictObject({
        port: z.number().int().min(1).max(65535),
        proto: z.enum(['tcp', 'udp']).optional(),
        forwards: z.string().optional(),
      }),
    )
    .optional(),
  rules: z.array(z.strictObject({ fwmark: z.number().int().min(0), table: z.union([name, z.number()]) })).optional(),
  routed: z.array(prefix).optional(),
  zones: z.record(name, z.strictObject({ via: name, prefixes: z.array(prefix), ipsec: z.boolean().optional() })).optional(),
});

export type NetworkDocument = z.infer<typeof networkSchema>;
