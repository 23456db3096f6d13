/** The filter's FORWARD stops what DNAT sends (KERNEL 4): it sees the inside address and port. */
import { isWithin } from '../../src/packets/box.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { acceptCandidates } from '../../src/review/fix/forward.ts';
import { isCellStopped, isInferred, stopsOnPurpose } from '../../src/review/rule-facts.ts';
import { type Cell, type ServiceRow, serviceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import { isStoppedAnywhere } from '../../src/review/stopped.ts';
import { networkVantages } from '../../src/review/vantages.ts';

export const dnatNotForwarded: Check = {
  id: 'dnat-not-forwarded',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  if (row.published.redirected) return [];
  const stopped = row.cells.filter((cell) => isStopped(context, cell) && isAll(row, cell));
  const cell = stopped[0];
  const publishing = row.published.rules[0];
  if (cell === undefined || publishing === undefined) return [];
  const outside = stopped.some(({ vantage, fate }) => vantage.kind === 'outside' && !stopsOnPurpose(fate.by));
  return [
    {
      rule: cell.fate.dnatBy ?? publishing.rule,
      severity: outside ? 'error' : 'warning',
      subject: row.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `${row.published.key} 被转换到 ${publishing.server},但 FORWARD 阻止了来自 ${vantageList(stopped, lang)} 的连接`
          : `${row.published.key} is translated to ${publishing.server}, and FORWARD stops it for ${vantageList(stopped, lang)}`,
      ),
      why: say((lang) => {
        const packet = witnessText(cell, context.gateway, lang);
        const by = deciderText(cell, lang);
        if (stopsOnPurpose(cell.fate.by)) return purposeText(packet, publishing.server, by, lang);
        return lang === 'zh'
          ? `${packet} 在 PREROUTING 中已被转换,FORWARD 看到的是内部地址和端口 ${publishing.server},${by}。需要一条针对内部地址和端口的 ACCEPT 规则。`
          : `${packet} has been translated in PREROUTING, so FORWARD sees the inside address and port ${publishing.server}; ${by}. It needs an ACCEPT for the inside address and port.`;
      }),
      mends: null,
      remedy: remedyFor(context, row, stopped),
    },
  ];
}

function isStopped({ gateway }: CheckContext, cell: Cell): boolean {
  if (cell.vantage.kind !== 'outside' && cell.vantage.kind !== 'inside') return false;
  if (!cell.fate.dnat || !isCellStopped(gateway, cell, 'forward')) return false;
  // On inferred facts the interface by which it would leave is a guess, and another one may be let through.
  return !isInferred(gateway) || isStoppedAnywhere(gateway, cell.fate);
}

/** A service that only some clients may reach is so on purpose. */
function isAll(row: ServiceRow, cell: Cell): boolean {
  return row.cells.every((other) => other.vantage !== cell.vantage || other === cell || !other.fate.dnat);
}

function purposeText(packet: string, server: string, by: string, lang: 'en' | 'zh'): string {
  return lang === 'zh'
    ? `${packet} 在 PREROUTING 中已被转换为 ${server},${by}。如果这是有意的,发布它的规则就没有作用;否则需要在它之前放行。`
    : `${packet} has been translated in PREROUTING, to ${server}, and ${by}. If that is meant, the rule that publishes it serves nobody; if not, an ACCEPT has to stand before it.`;
}

function deciderText({ fate }: Cell, lang: 'en' | 'zh'): string {
  if ('rule' in fate.by) return lang === 'zh' ? `\`${fate.by.rule.text}\` 阻止了它` : `\`${fate.by.rule.text}\` stops it`;
  return lang === 'zh' ? '没有规则放行,默认策略丢弃了它' : 'no rule accepts it, and the policy drops it';
}

function remedyFor(context: CheckContext, row: ServiceRow, stopped: readonly Cell[]): Remedy {
  const wanted = new Set(stopped.map((cell) => cell.vantage.name));
  return {
    candidates: () => acceptCandidates(context.gateway, row, stopped[0]!.fate.by),
    // A rule that names no -d translates what is sent to other addresses too.
    allows: ({ box, after }) =>
      after.verdict === 'forward' && [row.published, ...row.published.rules].some((published) => isWithin(box, published.box)),
    achieves: (patched) => {
      const cells = serviceRow(patched, row.published, networkVantages(patched)).cells.filter(({ vantage }) => wanted.has(vantage.name));
      return (
        cells.length > 0 &&
        cells.every(({ vantage, outcome }) => outcome === 'reaches' || (vantage.kind === 'inside' && outcome !== 'dropped'))
      );
    },
    note: null,
  };
}
