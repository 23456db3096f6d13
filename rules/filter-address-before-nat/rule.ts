/** A FORWARD rule that names what the packet had before DNAT, or will have after SNAT: it never matches (KERNEL 4). */
import { type Box, DIM } from '../../src/packets/box.ts';
import { contains, isSubset, one, single } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { certainly, chainsOnlyOf, isCellStopped, isInferred, matchOf, openingOf, ruleBox } from '../../src/review/rule-facts.ts';
import { type Cell, type ServiceRow, serviceRow } from '../../src/review/services.ts';
import { boxWitness, keyList, say } from '../../src/review/speak.ts';
import { networkVantages, outsideInterfaces } from '../../src/review/vantages.ts';
import { formatAddress, withOption } from '../../src/ruleset/index.ts';
import { type Address, BIT, type Rule, type Ruleset } from '../../src/ruleset/model.ts';

export const filterAddressBeforeNat: Check = {
  id: 'filter-address-before-nat',
  run: (context) => {
    const { ruleset } = context.gateway;
    return ruleset === null ? [] : [...byDestination(context, ruleset), ...bySource(context, ruleset), ...byPort(context, ruleset)];
  },
};

/** Rules of the filter's FORWARD and of chains that only it leads to. */
function forwardRules(ruleset: Ruleset): number[] {
  return chainsOnlyOf(ruleset, 'filter', 'forward').flatMap((chain) => Array.from(chain.rules));
}

/** `-d PUBLIC`: what is for the gateway's own address goes to INPUT, and what DNAT took has another destination by now. */
function byDestination(context: CheckContext, ruleset: Ruleset): Draft[] {
  const published = new Map<Address, ServiceRow[]>();
  for (const row of context.rows) {
    const { address } = row.published;
    if (address === null || row.published.redirected) continue;
    const known = published.get(address);
    if (known === undefined) published.set(address, [row]);
    else known.push(row);
  }
  const { dstLo, dstHi, bits } = ruleset.columns;
  const named = forwardRules(ruleset).filter(
    (id) => dstLo[id] === dstHi[id] && (bits[id]! & BIT.DST_NEGATED) === 0 && published.has(dstLo[id]!),
  );
  return named.flatMap((id) => {
    const rule = ruleset.rule(id);
    const rows = concerned(context, rule, published.get(dstLo[id]!)!);
    return rows.length === 0 || !decides(rule) ? [] : [destinationDraft(context, rule, rows)];
  });
}

function decides({ target }: Rule): boolean {
  return target.kind === 'accept' || target.kind === 'drop' || target.kind === 'reject';
}

/** The services that the rule speaks of; none where some of what it names may still get to FORWARD. */
function concerned({ gateway }: CheckContext, rule: Rule, rows: readonly ServiceRow[]): ServiceRow[] {
  const asked = ruleBox(gateway, rule)?.box;
  if (asked === undefined) return [];
  const meant = rows.filter(({ published }) => openingOf(asked, published.box) !== null);
  const local = contains(gateway.routing.own, single(asked[DIM.DST]!) ?? 0);
  const covered = meant.some(({ published }) => [DIM.PROTO, DIM.DPORT].every((dim) => isSubset(asked[dim]!, published.box[dim]!)));
  return local || covered ? meant : [];
}

function destinationDraft(context: CheckContext, rule: Rule, rows: readonly ServiceRow[]): Draft {
  const { gateway } = context;
  const keys = rows.map((row) => row.published.key);
  const server = rows[0]!.published.rules[0]!.server;
  const fails = rows.some((row) => fate(context, row, rule));
  const asked = ruleBox(gateway, rule)!.box;
  const accepts = rule.target.kind === 'accept';
  const dst = matchOf(rule, 'dst')!.ranges[0]!.lo;
  return {
    rule,
    severity: fails ? certainly(gateway, 'error') : 'warning',
    subject: rule.text,
    message: say((lang) =>
      lang === 'zh'
        ? `FORWARD 规则写的是转换前的地址 ${formatAddress(dst)},永远不会匹配(${keyList(keys, lang, context.alike)})`
        : `this FORWARD rule names ${formatAddress(dst)}, the address before DNAT, and never matches (${keyList(keys, lang, context.alike)})`,
    ),
    why: say((lang) => {
      const packet = witness(context, rows[0]!, asked, lang);
      if (lang === 'zh')
        return `${packet} 在 PREROUTING 被转换为 ${server},FORWARD 看到的是内部地址和端口。${accepts ? '' : '本该拦截的流量因此没有被拦截。'}请写内部地址,或用 \`-m conntrack --ctorigdst\`。`;
      return `${packet} is translated to ${server} in PREROUTING; FORWARD sees the inside address and port.${accepts ? '' : ' What the rule was to stop passes it by.'} Name the inside address, or match the original one with \`-m conntrack --ctorigdst\`.`;
    }),
    mends: null,
    remedy: renamed(rule, rows),
  };
}

/** Whether the mistake is felt: the service is stopped though the rule accepts, or passes though the rule stops. */
function fate({ gateway }: CheckContext, row: ServiceRow, rule: Rule): boolean {
  const outside = row.cells.filter(({ vantage, fate: each }) => vantage.kind === 'outside' && each.dnat);
  return rule.target.kind === 'accept'
    ? outside.some((cell) => isCellStopped(gateway, cell, 'forward'))
    : outside.some(({ outcome }) => outcome === 'reaches');
}

function witness({ gateway }: CheckContext, row: ServiceRow, asked: Box, lang: 'en' | 'zh'): string {
  const cell: Cell | undefined = row.cells.find(({ vantage, fate: each }) => vantage.kind === 'outside' && each.dnat) ?? row.cells[0];
  const shared = cell === undefined ? null : cell.boxes.map((box) => openingOf(box, asked)).find((box) => box !== null);
  return boxWitness(shared ?? cell?.boxes[0] ?? row.published.box, gateway, lang);
}

/** The server's inside address and port in place of the public ones, by itself or confined to what was asked under the public address. */
function renamed(rule: Rule, rows: readonly ServiceRow[]): Remedy {
  const servers = new Set(rows.map((row) => row.published.rules[0]!.serverAddress));
  const server = [...servers][0] ?? null;
  const address = rows[0]!.published.address;
  const { file, line, endLine } = rule.place;
  const edits = (set: Readonly<Record<string, string>>) => [{ file, line, endLine, replace: [withOption(rule, { set })] }];
  const port = rows.length === 1 ? insidePort(rows[0]!) : null;
  return {
    candidates: () => {
      if (servers.size !== 1 || server === null || address === null) return [];
      const names = { '-d': formatAddress(server), ...(port === null || matchOf(rule, 'dport') === undefined ? {} : { '--dport': port }) };
      const confined = { ...names, '-m conntrack --ctorigdst': formatAddress(address) };
      return matchOf(rule, 'dst') === undefined ? [] : [edits(names), edits(confined)];
    },
    allows: ({ box }) => rows.some(({ published }) => isSubset(box[DIM.DST]!, published.box[DIM.DST]!)),
    achieves: (patched) => {
      const vantages = networkVantages(patched).filter(({ kind }) => kind === 'outside');
      const cells = rows.flatMap((row) =>
        serviceRow(patched, row.published, vantages).cells.filter(({ vantage }) => vantage.kind === 'outside'),
      );
      return rule.target.kind === 'accept'
        ? cells.every((cell) => !isCellStopped(patched, cell, 'forward'))
        : cells.some((cell) => isCellStopped(patched, cell, 'forward'));
    },
    note: null,
  };
}

/** The port that the server is asked on, where DNAT writes another one. */
function insidePort({ published }: ServiceRow): string | null {
  const target = published.rules[0]?.rule.target;
  if (target?.kind !== 'dnat' || target.to.ports === null || target.to.ports.lo !== target.to.ports.hi) return null;
  return target.to.ports.lo === published.port ? null : String(target.to.ports.lo);
}

/** `-s PUBLIC`: source NAT comes after FORWARD, and nobody else may have the gateway's own address as a source. */
function bySource(context: CheckContext, ruleset: Ruleset): Draft[] {
  const { gateway } = context;
  const { srcLo, srcHi, bits } = ruleset.columns;
  const uplinks = outsideInterfaces(gateway);
  const outer = new Set(
    gateway.network.interfaces
      .filter(({ name }) => uplinks.has(name))
      .flatMap(({ addresses, dynamic }) => (dynamic ? [] : addresses.map(({ address }) => address))),
  );
  const named = forwardRules(ruleset).filter(
    (id) => srcLo[id] === srcHi[id] && (bits[id]! & BIT.SRC_NEGATED) === 0 && outer.has(srcLo[id]!),
  );
  return named.flatMap((id) => {
    const rule = ruleset.rule(id);
    const incoming = matchOf(rule, 'in');
    // A rule that drops the gateway's own address coming in from outside is a guard against forged sources.
    const guard = rule.target.kind !== 'accept' && (incoming === undefined || uplinks.has(incoming.name));
    return guard || !decides(rule) || (incoming !== undefined && uplinks.has(incoming.name))
      ? []
      : [sourceDraft(context, rule, srcLo[id]!)];
  });
}

function sourceDraft(context: CheckContext, rule: Rule, source: Address): Draft {
  const { gateway } = context;
  const text = formatAddress(source);
  const box = ruleBox(gateway, rule)?.box;
  const inside = networkVantages(gateway).find(({ kind }) => kind === 'inside')?.boxes[0];
  const anybody =
    box === undefined || inside === undefined ? null : openingOf(box.with(DIM.SRC, inside[DIM.SRC]!).with(DIM.IN, inside[DIM.IN]!), inside);
  return {
    rule,
    severity: 'warning',
    subject: rule.text,
    message: say((lang) =>
      lang === 'zh'
        ? `FORWARD 规则写的是 SNAT 之后的源地址 ${text},永远不会匹配`
        : `this FORWARD rule names ${text}, the source after SNAT, and never matches`,
    ),
    why: say((lang) => {
      const packet = anybody === null ? `${text} → *` : boxWitness(anybody, gateway, lang);
      return lang === 'zh'
        ? `SNAT 在 POSTROUTING 进行,FORWARD 看到的是客户端自己的源地址,例如 ${packet}。请写内部地址。`
        : `SNAT happens in POSTROUTING; FORWARD sees the client's own source, as in ${packet}. Name the inside address.`;
    }),
    mends: null,
  };
}

/** `-d SERVER --dport PUBLIC-PORT`, where DNAT writes another port and FORWARD therefore stops the service. */
function byPort(context: CheckContext, ruleset: Ruleset): Draft[] {
  const { gateway } = context;
  const stopped = new Map<Address, ServiceRow[]>();
  for (const row of context.rows) {
    const server = row.published.rules[0]?.serverAddress ?? null;
    if (server === null || insidePort(row) === null || row.published.port === null) continue;
    if (!row.cells.some((cell) => cell.vantage.kind === 'outside' && cell.fate.dnat && isCellStopped(gateway, cell, 'forward'))) continue;
    stopped.set(server, [...(stopped.get(server) ?? []), row]);
  }
  if (stopped.size === 0) return [];
  const { dstLo, dstHi, dportLo, dportHi } = ruleset.columns;
  return forwardRules(ruleset).flatMap((id) => {
    const rows = dstLo[id] === dstHi[id] ? (stopped.get(dstLo[id]!) ?? []) : [];
    const row = rows.find(({ published }) => dportLo[id] === published.port && dportHi[id] === published.port);
    if (row === undefined || ruleset.rule(id).target.kind !== 'accept') return [];
    const sameProtocol = isSubset(row.published.box[DIM.PROTO]!, ruleBox(gateway, ruleset.rule(id))?.box[DIM.PROTO] ?? one(0));
    return sameProtocol ? [portDraft(context, ruleset.rule(id), row)] : [];
  });
}

function portDraft(context: CheckContext, rule: Rule, row: ServiceRow): Draft {
  const { published } = row;
  const { server } = published.rules[0]!;
  return {
    rule,
    severity: isInferred(context.gateway) ? 'warning' : 'error',
    subject: rule.text,
    message: say((lang) =>
      lang === 'zh'
        ? `FORWARD 规则写的是转换前的端口 ${published.port},不会匹配 ${published.key} 的流量`
        : `this FORWARD rule names port ${published.port}, the one before DNAT, and does not match what comes to ${published.key}`,
    ),
    why: say((lang) => {
      const packet = witness(context, row, row.published.box, lang);
      return lang === 'zh'
        ? `${packet} 在 PREROUTING 被转换为 ${server},FORWARD 看到的是内部端口,于是丢弃了它。`
        : `${packet} is translated to ${server} in PREROUTING; FORWARD sees the inside port, and stops it.`;
    }),
    mends: null,
    remedy: {
      candidates: () => {
        const { file, line, endLine } = rule.place;
        const port = insidePort(row)!;
        const replaced = [{ file, line, endLine, replace: [withOption(rule, { set: { '--dport': port } })] }];
        if (published.address === null) return [replaced];
        const confined = { '--dport': port, '-m conntrack --ctorigdst': formatAddress(published.address) };
        return [replaced, [{ file, line: endLine + 1, insert: [withOption(rule, { set: confined })] }]];
      },
      allows: ({ box }) => isSubset(box[DIM.DST]!, published.box[DIM.DST]!),
      achieves: (patched) => {
        const vantages = networkVantages(patched).filter(({ kind }) => kind === 'outside');
        return serviceRow(patched, published, vantages).cells.every(
          ({ vantage, outcome }) => vantage.kind !== 'outside' || outcome === 'reaches',
        );
      },
      note: null,
    },
  };
}
