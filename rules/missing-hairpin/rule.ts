/** A service that is published for outside only: clients inside reach the gateway's own stack, or leave untranslated (KERNEL 1, 7). */

import { contains } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import type { Severity } from '../../src/review/model.ts';
import { type Cell, fails, type ServiceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';

export const missingHairpin: Check = {
  id: 'missing-hairpin',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  if (!row.cells.some((cell) => cell.vantage.kind === 'outside' && cell.fate.dnat)) return [];
  const inside = row.cells.filter((cell) => cell.vantage.kind === 'inside');
  const missed = inside.filter((cell) => isUntranslated(cell) && !isParentPublished(cell, row));
  const publishing = row.published.rules[0];
  if (missed.length === 0 || publishing === undefined) return [];
  const { rule } = publishing;
  const fates = [...new Set(missed.map((cell) => cell.atBest))];
  return [
    {
      rule,
      severity: severityOf(context, row, inside),
      subject: row.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `${row.published.key} 只对外发布:来自 ${vantageList(missed, lang)} 的访问不会被转换(${fates.map((f) => FATES[f]?.zh ?? f).join('、')})`
          : `${row.published.key} is published for outside only: from ${vantageList(missed, lang)} it is not translated (${fates.map((f) => FATES[f]?.en ?? f).join(', ')})`,
      ),
      why: say((lang) => why(context, missed[0]!, rule.text, lang)),
      mends: { row, cells: missed },
    },
  ];
}

const FATES: Readonly<Record<string, { en: string; zh: string }>> = {
  'reaches-gateway': { en: "answered by the gateway's own stack", zh: '由网关自身应答' },
  leaves: { en: 'leaves the gateway untranslated', zh: '未经转换离开网关' },
  loops: { en: 'loops between the gateway and the provider', zh: '在网关与运营商之间循环' },
  dropped: { en: 'dropped', zh: '被丢弃' },
  rejected: { en: 'rejected', zh: '被拒绝' },
  'no-route': { en: 'no route', zh: '无路由' },
};

function isUntranslated(cell: Cell): boolean {
  return fails(cell) && !cell.fate.dnat;
}

/** The VLAN's parent interface has its rule: that is hairpin-vlan-interface's finding. */
function isParentPublished(cell: Cell, row: ServiceRow): boolean {
  return cell.vantage.devices.some((device) => {
    const dot = device.indexOf('.');
    return (
      dot > 0 &&
      row.published.rules.some(({ rule }) => rule.matches.some((m) => m.kind === 'in' && !m.negated && m.name === device.slice(0, dot)))
    );
  });
}

/** Severity follows certainty (DESIGN.md). */
function severityOf(context: CheckContext, row: ServiceRow, inside: readonly Cell[]): Severity {
  const { splitDns } = context.gateway.network;
  if (row.published.address !== null && contains(splitDns, row.published.address)) return 'info';
  if (context.gateway.network.assumptions.length > 0) return 'warning';
  const treated = inside.some((cell) => cell.fate.dnat);
  return treated || context.added.has(row.published.key) || context.expected.has(row.published.key) ? 'error' : 'warning';
}

function why(context: CheckContext, cell: Cell, rule: string, lang: 'en' | 'zh'): string {
  const packet = witnessText(cell, context.gateway, lang);
  return lang === 'zh'
    ? `${packet} 不匹配 \`${rule}\`,目的地址保持为公网地址,由路由决定去向。SMTP 等应用层看到的是别的服务器,或根本连不上。`
    : `${packet} does not match \`${rule}\`, so its destination stays the public address and routing decides. The client meets another server, or none.`;
}
