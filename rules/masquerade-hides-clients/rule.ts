/** The server sees the gateway in place of its outside clients (KERNEL 6): a source NAT takes more than it should. */
import type { Fate } from '../../src/netfilter/flows.ts';
import { isPrivate } from '../../src/network/index.ts';
import { type Box, DIM } from '../../src/packets/box.ts';
import { isSubset, one, setOf } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { sourceCandidates } from '../../src/review/fix/source.ts';
import { seenAs } from '../../src/review/outcome.ts';
import { certainly, isInferred, matchOf } from '../../src/review/rule-facts.ts';
import { type Cell, type ServiceRow, serviceRow } from '../../src/review/services.ts';
import { boxWitness, keyList, say } from '../../src/review/speak.ts';
import { networkVantages, outsideInterfaces } from '../../src/review/vantages.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const masqueradeHidesClients: Check = {
  id: 'masquerade-hides-clients',
  run: (context) => [...hidden(context)].map(([rule, found]) => toDraft(context, rule, found)),
};

interface Hidden {
  readonly row: ServiceRow;
  readonly cell: Cell;
}

/** Source NAT rules, with the published services whose outside clients they rewrite. */
function hidden(context: CheckContext): Map<Rule, Hidden[]> {
  const byRule = new Map<Rule, Hidden[]>();
  for (const row of context.rows) {
    for (const cell of row.cells) {
      const { best: fate } = cell;
      if (cell.vantage.kind !== 'outside' || !fate.dnat || fate.snatBy === null || fate.verdict !== 'forward') continue;
      if (!isPublic(fate) || isGuess(context, fate.snatBy)) continue;
      byRule.set(fate.snatBy, [...(byRule.get(fate.snatBy) ?? []), { row, cell }]);
    }
  }
  return byRule;
}

/** Private sources do not come from the internet, whatever a box may hold. */
function isPublic({ box }: Fate): boolean {
  return !box[DIM.SRC]!.every(({ lo, hi }) => isPrivate(lo) && isPrivate(hi));
}

/** On inferred facts, which interface leads to the server is a guess; a rule that names one, and no server, may be the uplink's own. */
function isGuess({ gateway }: CheckContext, rule: Rule): boolean {
  const out = matchOf(rule, 'out');
  return isInferred(gateway) && out !== undefined && !out.negated && matchOf(rule, 'dst') === undefined;
}

/** SMTP and its submission ports: a server that trusts the gateway's address relays for everybody. */
const RELAY: readonly number[] = [25, 465, 587, 2525];
const MAIL: readonly number[] = [...RELAY, 110, 143, 993, 995];

function toDraft(context: CheckContext, rule: Rule, found: readonly Hidden[]): Draft {
  const { cell } = found.find(({ row: each }) => isMail(each)) ?? found[0]!;
  const keys = [...new Set(found.map((each) => each.row.published.key))];
  const mail = found.some(({ row: each }) => isMail(each));
  // A rule that names no interface takes outside clients whatever the interfaces are called.
  const sure = matchOf(rule, 'out') === undefined;
  return {
    rule,
    severity: !mail ? 'warning' : sure ? 'error' : certainly(context.gateway, 'error'),
    subject: rule.text,
    message: say((lang) =>
      lang === 'zh'
        ? `服务器看不到外部客户端的地址,只看到 ${seenAs(cell.best)}:${keyList(keys, lang, context.alike)}`
        : `the server sees ${seenAs(cell.best)} in place of every outside client: ${keyList(keys, lang, context.alike)}`,
    ),
    why: say((lang) => {
      const packet = boxWitness(cell.best.box, context.gateway, lang);
      const relay = found.some(({ row: each }) => RELAY.includes(each.published.port ?? 0));
      if (lang === 'zh')
        return `\`${rule.text}\` 也改写了 ${packet} 的源地址。垃圾邮件过滤、频率限制和访问控制都会把所有人当成网关。${relay ? '邮件服务器若信任该地址,就成了开放中继。' : ''}只应改写真正需要的流量:用 \`-o\` 或 \`-s\` 限制它。`;
      return `\`${rule.text}\` rewrites the source of ${packet} too. Spam filters, rate limits and access rules then take everybody for the gateway.${relay ? ' A mail server that trusts that address relays for the whole world.' : ''} Limit it with \`-o\` or \`-s\` to the flows that need it.`;
    }),
    mends: null,
    remedy: remedyFor(context, rule, found),
  };
}

function isMail({ published }: ServiceRow): boolean {
  return MAIL.includes(published.port ?? 0);
}

function remedyFor({ gateway }: CheckContext, rule: Rule, found: readonly Hidden[]): Remedy {
  const outside = setOf(
    [...outsideInterfaces(gateway)].map((name) => gateway.interfaceIndex(name)).map((index) => ({ lo: index, hi: index })),
  );
  const fromOutside = (box: Box) => isSubset(box[DIM.IN]!, outside);
  const isOwn = (box: Box) => isSubset(box[DIM.IN]!, one(0));
  return {
    candidates: () => sourceCandidates(gateway, rule),
    // Who came from outside keeps his address, and so does the gateway itself, which has no need of another of its own.
    allows: ({ box, after }) => (fromOutside(box) || isOwn(box)) && !after.snat,
    achieves: (patched) => {
      const vantages = networkVantages(patched).filter(({ kind }) => kind === 'outside');
      return found.every(({ row }) => {
        const cells = serviceRow(patched, row.published, vantages).cells.filter(({ vantage }) => vantage.kind === 'outside');
        return cells.length > 0 && cells.every((cell) => cell.atBest !== 'reaches' || seenAs(cell.best) === 'client');
      });
    },
    note: null,
  };
}
