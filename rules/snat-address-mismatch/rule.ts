/** A published mail server's own connections leave from another public address than the one that it is known by: PTR and SPF fail. */
import type { Gateway } from '../../src/netfilter/gateway.ts';
import { DIM } from '../../src/packets/box.ts';
import { equal, isSubset, one, single } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { translatedCells } from '../../src/review/endpoints.ts';
import { outgoing, type Probe } from '../../src/review/probe.ts';
import { isInferred } from '../../src/review/rule-facts.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { boxWitness, say } from '../../src/review/speak.ts';
import { outsideInterfaces, serverVantage } from '../../src/review/vantages.ts';
import { formatAddress, hostPrefix, listPrefix, placeForFirst } from '../../src/ruleset/index.ts';
import type { Address, Rule } from '../../src/ruleset/model.ts';

export const snatAddressMismatch: Check = {
  id: 'snat-address-mismatch',
  run: (context) => [...mailServers(context.rows)].flatMap(([server, rows]) => findings(context, server, rows)),
};

const SMTP = 25;

/** Servers that receive mail for outside, with the services by which they do. Who only reads or submits mail sends none to others. */
function mailServers(rows: readonly ServiceRow[]): Map<Address, ServiceRow[]> {
  const servers = new Map<Address, ServiceRow[]>();
  for (const row of rows) {
    if (row.published.port !== SMTP || row.published.address === null) continue;
    const server = translatedCells(row, 'outside').map(({ fate }) => single(fate.header[DIM.DST]!))[0] ?? null;
    if (server !== null) servers.set(server, [...(servers.get(server) ?? []), row]);
  }
  return servers;
}

function findings({ gateway }: CheckContext, server: Address, rows: readonly ServiceRow[]): Draft[] {
  const sent = sending(gateway, server);
  if (sent === null) return [];
  const { fate } = sent;
  const seen = single(fate.header[DIM.SRC]!);
  const known = rows.map((row) => row.published.address!);
  if (seen === null || !fate.snat || fate.snatBy === null || known.includes(seen)) return [];
  // Which address MASQUERADE takes, inferred facts do not know.
  if (fate.snatBy.target.kind !== 'snat' && isInferred(gateway)) return [];
  const wanted = known[0]!;
  return [
    {
      rule: fate.snatBy,
      severity: 'warning',
      subject: formatAddress(server),
      about: rows[0]!.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `邮件服务器 ${formatAddress(server)} 以 ${formatAddress(wanted)} 对外发布,发信时却用 ${formatAddress(seen)}`
          : `mail server ${formatAddress(server)} is published as ${formatAddress(wanted)}, and sends its own mail as ${formatAddress(seen)}`,
      ),
      why: say((lang) => {
        const packet = boxWitness(sent.box, gateway, lang);
        return lang === 'zh'
          ? `${packet} 由 \`${fate.snatBy!.text}\` 改写为 ${formatAddress(seen)}。接收方检查的是这个地址的 PTR 与 SPF,与服务器的名字不符的邮件常被拒收。请在它之前为这台服务器写一条 SNAT。`
          : `${packet} leaves as ${formatAddress(seen)}, by \`${fate.snatBy!.text}\`. Receivers look up that address' PTR and SPF, and refuse mail whose name does not fit. Before that rule, the server needs a SNAT of its own.`;
      }),
      mends: null,
      remedy: ownAddress(gateway, server, wanted, fate.snatBy),
    },
  ];
}

/** The server's own mail to somebody on the internet. */
function sending(gateway: Gateway, server: Address): Probe | null {
  const vantage = serverVantage(gateway, server);
  const found = vantage === null ? [] : outgoing(gateway, vantage.boxes, SMTP);
  return found.find(({ fate }) => fate.verdict === 'forward' && outsideInterfaces(gateway).has(fate.out ?? '')) ?? null;
}

function ownAddress(gateway: Gateway, server: Address, wanted: Address, rule: Rule): Remedy {
  const { ruleset } = gateway;
  const out = sending(gateway, server)?.fate.out;
  return {
    candidates: () => {
      if (ruleset === null || out === null || out === undefined) return [];
      const line = `${listPrefix(ruleset, 'nat')} POSTROUTING -s ${hostPrefix(server)} -o ${out} -j SNAT --to-source ${formatAddress(wanted)}`;
      const first = placeForFirst(ruleset, 'nat', 'POSTROUTING');
      const before = rule.chain.name === 'POSTROUTING' ? [[{ file: rule.place.file, line: rule.place.line, insert: [line] }]] : [];
      return first === null ? before : [...before, [{ ...first, insert: [line] }]];
    },
    allows: ({ box }) => isSubset(box[DIM.SRC]!, one(server)),
    achieves: (patched) => equal(sending(patched, server)?.fate.header[DIM.SRC] ?? [], one(wanted)),
    note: null,
  };
}
