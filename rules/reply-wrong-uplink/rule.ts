/** Several uplinks: the reply leaves by another than the request came by (KERNEL 15). */
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { certainly } from '../../src/review/rule-facts.ts';
import { type Cell, type ServiceRow, serviceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import { networkVantages } from '../../src/review/vantages.ts';
import { listPrefix, placeForAppend } from '../../src/ruleset/index.ts';

export const replyWrongUplink: Check = {
  id: 'reply-wrong-uplink',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  const cells = row.cells.filter((cell) => cell.vantage.kind === 'outside' && cell.atBest === 'wrong-uplink');
  const cell = cells[0];
  const rule = cell?.fate.dnatBy ?? row.published.rules[0]?.rule;
  if (cell === undefined || rule === undefined) return [];
  const [came, goes] = [cell.vantage.devices[0] ?? '', cell.fate.replyOut ?? ''];
  return [
    {
      rule,
      severity: certainly(context.gateway, 'error'),
      subject: row.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `${row.published.key}:来自 ${vantageList(cells, lang)} 的请求从 ${came} 进入,应答却从 ${goes} 离开`
          : `${row.published.key}: what comes from ${vantageList(cells, lang)} by ${came} is answered by ${goes}`,
      ),
      why: say((lang) => {
        const packet = witnessText(cell, context.gateway, lang);
        return lang === 'zh'
          ? `${packet} 的应答被正确还原,但由路由表决定出口,于是从 ${goes} 离开,运营商通常会丢弃这样的源地址。请用 CONNMARK 记住入口,并用 \`ip rule fwmark\` 选择路由表。`
          : `The reply to ${packet} is un-NATed as it should be, and then routed by the table, out of ${goes}, whose provider usually drops such a source. CONNMARK remembers the uplink, and \`ip rule fwmark\` with the mark restored chooses it again.`;
      }),
      mends: null,
      remedy: remembered(context, row, cells, came),
    },
  ];
}

/** CONNMARK for what comes in by the uplink, restored for what comes from elsewhere, where an `ip rule` knows a mark for that uplink. */
function remembered({ gateway }: CheckContext, row: ServiceRow, cells: readonly Cell[], uplink: string): Remedy {
  const { network, ruleset } = gateway;
  const rule = network.fwmarks.find(({ table }) =>
    network.routes.some((route) => route.table === table && route.length === 0 && route.dev === uplink),
  );
  const wanted = new Set(cells.map(({ vantage }) => vantage.name));
  return {
    candidates: () => {
      const place = ruleset === null ? null : placeForAppend(ruleset, 'mangle', 'PREROUTING');
      if (ruleset === null || place === null || rule === undefined) return [];
      const prefix = `${listPrefix(ruleset, 'mangle')} PREROUTING`;
      const insert = [
        `${prefix} -i ${uplink} -m conntrack --ctstate NEW -j CONNMARK --set-mark ${rule.mark}`,
        `${prefix} ! -i ${uplink} -j CONNMARK --restore-mark`,
      ];
      return [[{ ...place, insert }]];
    },
    allows: ({ before, after }) => before.verdict === after.verdict && before.reply === 'wrong-uplink' && after.reply === 'returns',
    achieves: (patched) =>
      serviceRow(patched, row.published, networkVantages(patched)).cells.every(
        ({ vantage, outcome }) => !wanted.has(vantage.name) || outcome !== 'wrong-uplink',
      ),
    note: null,
  };
}
