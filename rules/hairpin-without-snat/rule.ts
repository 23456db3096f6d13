/** Inside clients are translated to a server that answers them past the gateway: the connection times out (KERNEL 2, the reply rule). */
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import type { Cell, ServiceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const hairpinWithoutSnat: Check = {
  id: 'hairpin-without-snat',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  const bypassed = row.cells.filter((cell) => cell.vantage.kind === 'inside' && cell.atBest === 'reply-bypasses' && cell.fate.dnat);
  const byRule = new Map<Rule, Cell[]>();
  for (const cell of bypassed) {
    const rule = cell.fate.dnatBy ?? row.published.rules[0]!.rule;
    byRule.set(rule, [...(byRule.get(rule) ?? []), cell]);
  }
  return [...byRule].map(([rule, cells]) => ({
    rule,
    severity: context.gateway.network.assumptions.length > 0 ? ('warning' as const) : ('error' as const),
    subject: row.published.key,
    message: say((lang) =>
      lang === 'zh'
        ? `${row.published.key}:来自 ${vantageList(cells, lang)} 的连接会超时:服务器绕过网关直接应答`
        : `${row.published.key}: connections from ${vantageList(cells, lang)} time out, because the server answers past the gateway`,
    ),
    why: say((lang) => {
      const packet = witnessText(cells[0]!, context.gateway, lang);
      const server = row.published.rules[0]!.server;
      return lang === 'zh'
        ? `${packet} 被转换为 ${server},但源地址仍是客户端自己;服务器不经网关就能到达它,应答的源地址不是客户端所访问的地址,客户端以 RST 拒绝。需要在 POSTROUTING 中对这类流量做 SNAT。`
        : `${packet} is translated to ${server} and keeps its source, which the server reaches without the gateway. The answer comes from an address that the client never asked, and the client resets it. A POSTROUTING SNAT for these flows brings the reply back.`;
    }),
    mends: { row, cells },
  }));
}
