/** A DNAT target where no server can be: no segment, the gateway itself, loopback, a network or broadcast address (KERNEL 5). */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { isPrivate } from '../../src/network/index.ts';
import { contains } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import type { Severity, Text } from '../../src/review/model.ts';
import { isInferred } from '../../src/review/rule-facts.ts';
import type { Cell, ServiceRow } from '../../src/review/services.ts';
import { say, witnessText } from '../../src/review/speak.ts';
import { outsideInterfaces } from '../../src/review/vantages.ts';
import { formatAddress, prefixRange } from '../../src/ruleset/index.ts';
import type { Address, Rule } from '../../src/ruleset/model.ts';

export const dnatToNowhere: Check = {
  id: 'dnat-to-nowhere',
  run: (context) => {
    const told = new Set<number>();
    return context.rows.flatMap((row) =>
      row.published.rules.flatMap(({ rule }) => {
        const known = told.has(rule.id);
        told.add(rule.id);
        return known ? [] : findings(context, row, rule);
      }),
    );
  },
};

interface Nowhere {
  readonly severity: Severity;
  readonly what: Text;
  readonly result: Text;
}

function findings({ gateway }: CheckContext, row: ServiceRow, rule: Rule): Draft[] {
  if (rule.target.kind !== 'dnat' || rule.target.to.addresses === null) return [];
  const { lo, hi } = rule.target.to.addresses;
  const nowhere = whatIsThere(gateway, lo) ?? (lo === hi ? null : whatIsThere(gateway, hi));
  const cell = cellOf(row, rule);
  if (nowhere === null || cell === undefined) return [];
  const target = formatAddress(lo);
  return [
    {
      rule,
      severity: nowhere.severity,
      subject: rule.text,
      message: say((lang) =>
        lang === 'zh'
          ? `${row.published.key} 被转换到 ${target}:${nowhere.what[lang]}`
          : `${row.published.key} is translated to ${target}, ${nowhere.what[lang]}`,
      ),
      why: say((lang) => {
        const packet = witnessText(cell, gateway, lang);
        return lang === 'zh'
          ? `${packet} 的目的地址变为 ${target},${nowhere.result.zh}。`
          : `${packet} gets ${target} for its destination, and ${nowhere.result.en}.`;
      }),
      mends: null,
    },
  ];
}

function cellOf(row: ServiceRow, rule: Rule): Cell | undefined {
  return row.cells.find(({ fate }) => fate.dnatBy?.id === rule.id) ?? row.cells[0];
}

/** Why no server is at an address; null where one may be. On inferred facts only what no network can change is said. */
function whatIsThere(gateway: Gateway, address: Address): Nowhere | null {
  const fixed = neverAHost(gateway, address);
  if (fixed !== null || isInferred(gateway)) return fixed;
  const { routing, network } = gateway;
  if (contains(routing.own, address))
    return {
      severity: 'info',
      what: { en: "the gateway's own address", zh: '网关自己的地址' },
      result: { en: 'the gateway answers itself, through INPUT (REDIRECT says the same)', zh: '由网关自己经 INPUT 应答(相当于 REDIRECT)' },
    };
  const part = routing.lookup(address, 0);
  if (part.kind === 'broadcast') return lost({ en: 'a broadcast address', zh: '广播地址' });
  if (part.kind !== 'forward') return lost({ en: 'to which there is no route', zh: '没有到它的路由' });
  const segment = network.interfaces
    .flatMap(({ addresses }) => addresses)
    .find(({ prefix, length }) => prefix.lo === address && length < (gateway.family === 'ip' ? 31 : 127));
  if (segment !== undefined) return lost({ en: 'a network address', zh: '网络地址' });
  const byDefault = network.routes.some((route) => route.length === 0 && part.prefix?.lo === route.to.lo && part.prefix.hi === route.to.hi);
  if (byDefault && isPrivate(address) && outsideInterfaces(gateway).has(part.dev ?? ''))
    return lost({ en: 'which is on no segment and on no route but the default one', zh: '不在任何网段上,只有默认路由' });
  return null;
}

function lost(what: Text): Nowhere {
  return { severity: 'error', what, result: { en: 'no server can answer it there', zh: '那里不可能有服务器应答' } };
}

/** Loopback, 0.0.0.0/8, multicast and 240.0.0.0/4: no host anywhere has such an address. */
function neverAHost(gateway: Gateway, address: Address): Nowhere | null {
  if (typeof address === 'bigint') return null;
  const within = (base: number, length: number) => {
    const { lo, hi } = prefixRange(base, length);
    return lo <= address && address <= hi;
  };
  if (within(0x7f000000, 8)) return loopback(gateway);
  return within(0, 8) || within(0xe0000000, 3) ? lost({ en: 'which no host can have', zh: '任何主机都不能使用的地址' }) : null;
}

/** Without route_localnet the kernel drops it silently as martian. Nobody but sysctl knows. */
function loopback({ network }: Gateway): Nowhere | null {
  const localnet = network.sysctl.route_localnet;
  if (localnet === 1) return null;
  return {
    severity: localnet === 0 ? 'error' : 'warning',
    what: { en: 'a loopback address', zh: '环回地址' },
    result: {
      en:
        localnet === 0
          ? 'the kernel drops it as martian, because route_localnet is 0; use REDIRECT'
          : 'the kernel drops it as martian unless route_localnet is 1; REDIRECT needs no such setting',
      zh:
        localnet === 0
          ? '由于 route_localnet 为 0,内核把它当作 martian 丢弃;请用 REDIRECT'
          : '除非 route_localnet 为 1,否则内核把它当作 martian 丢弃;REDIRECT 不需要这个设置',
    },
  };
}
