/** `-i bond1` where the clients' frames arrive on bond1.20: the rule never sees them (KERNEL 2). */
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { type Cell, fails, type ServiceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const hairpinVlanInterface: Check = {
  id: 'hairpin-vlan-interface',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  const missed = row.cells.filter((cell) => cell.vantage.kind === 'inside' && !cell.fate.dnat && fails(cell));
  const byRule = new Map<Rule, { cells: Cell[]; parent: string; child: string }>();
  for (const cell of missed) {
    for (const device of cell.vantage.devices) {
      const parent = device.includes('.') ? device.slice(0, device.indexOf('.')) : null;
      const rule = parent === null ? undefined : row.published.rules.find((p) => namesInterface(p.rule, parent))?.rule;
      if (parent === null || rule === undefined) continue;
      const known = byRule.get(rule) ?? { cells: [], parent, child: device };
      known.cells.push(cell);
      byRule.set(rule, known);
    }
  }
  return [...byRule].map(([rule, { cells, parent, child }]) => ({
    rule,
    severity: context.gateway.network.assumptions.length > 0 ? ('warning' as const) : ('error' as const),
    subject: row.published.key,
    message: say((lang) =>
      lang === 'zh'
        ? `${row.published.key}:\`-i ${parent}\` 不匹配从 ${child} 进入的帧,${vantageList(cells, lang)} 没有被转换`
        : `${row.published.key}: \`-i ${parent}\` does not match frames that arrive on ${child}, so ${vantageList(cells, lang)} is not translated`,
    ),
    why: say((lang) => {
      const packet = witnessText(cells[0]!, context.gateway, lang);
      return lang === 'zh'
        ? `netfilter 看到的入接口是 VLAN 子接口,而不是它的父接口:${packet}。请写 \`-i ${child}\`、\`-i ${parent}+\`,或去掉 \`-i\`。`
        : `Netfilter sees the VLAN subinterface as the in-interface, never its parent: ${packet}. Write \`-i ${child}\`, \`-i ${parent}+\`, or no \`-i\` at all.`;
    }),
    mends: { row, cells },
  }));
}

function namesInterface(rule: Rule, name: string): boolean {
  return rule.matches.some((match) => match.kind === 'in' && !match.negated && match.name === name);
}
