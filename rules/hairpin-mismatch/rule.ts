/** Inside and outside rules for one public endpoint lead to different servers, ports or protocols. */

import { DIM } from '../../src/packets/box.ts';
import { isSubset } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft, Remedy } from '../../src/review/check.ts';
import { endpointOf, sameServer, serverText, translatedCells, translator } from '../../src/review/endpoints.ts';
import { certainly } from '../../src/review/rule-facts.ts';
import { type Cell, type ServiceRow, serviceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import { networkVantages } from '../../src/review/vantages.ts';
import { withOption } from '../../src/ruleset/index.ts';
import type { Rule } from '../../src/ruleset/model.ts';

export const hairpinMismatch: Check = {
  id: 'hairpin-mismatch',
  run: (context) => [...context.rows.flatMap((row) => byServer(context, row)), ...byProtocol(context)],
};

/** One endpoint, two servers. */
function byServer(context: CheckContext, row: ServiceRow): Draft[] {
  const outside = translatedCells(row, 'outside')[0];
  if (outside === undefined) return [];
  // One rule leads where it leads; a part of a wide endpoint says nothing of the rest.
  const other = translatedCells(row, 'inside').filter(
    (cell) => cell.whole && outside.whole && cell.fate.dnatBy?.id !== outside.fate.dnatBy?.id && !sameServer(cell, outside),
  );
  const byRule = new Map<Rule, Cell[]>();
  for (const cell of other) {
    const rule = translator(cell, row);
    if (rule !== null) byRule.set(rule, [...(byRule.get(rule) ?? []), cell]);
  }
  return [...byRule].map(([rule, cells]) => serverDraft(context, row, outside, rule, cells));
}

function serverDraft(context: CheckContext, row: ServiceRow, outside: Cell, rule: Rule, cells: readonly Cell[]): Draft {
  const [here, there] = [serverText(cells[0]!), serverText(outside)];
  return {
    rule,
    severity: certainly(context.gateway, 'error'),
    subject: row.published.key,
    message: say((lang) =>
      lang === 'zh'
        ? `${row.published.key}:外部客户端到 ${there},而 ${vantageList(cells, lang)} 到 ${here}`
        : `${row.published.key}: outside clients get ${there}, but ${vantageList(cells, lang)} gets ${here}`,
    ),
    why: say((lang) => {
      const packet = witnessText(cells[0]!, context.gateway, lang);
      const text = outside.fate.dnatBy?.text ?? '';
      return lang === 'zh'
        ? `${packet} 被转换到 ${here};从外部来的同一地址由 \`${text}\` 转换到 ${there}。两条规则应指向同一台服务器的同一端口。`
        : `${packet} is translated to ${here}; what comes to the same endpoint from outside goes to ${there}, by \`${text}\`. Both rules should lead to the same server and port.`;
    }),
    mends: null,
    remedy: sameTarget(row, outside, rule, cells),
  };
}

/** The inside rule with the outside rule's target. */
function sameTarget(row: ServiceRow, outside: Cell, rule: Rule, cells: readonly Cell[]): Remedy {
  const { file, line, endLine } = rule.place;
  const wanted = new Set(cells.map(({ vantage }) => vantage.name));
  const target = outside.fate.dnatBy?.options().find(({ name }) => name === '--to-destination' || name === '--to');
  return {
    candidates: () =>
      target === undefined
        ? []
        : [[{ file, line, endLine, replace: [withOption(rule, { set: { '--to-destination': target.args.join(' ') } })] }]],
    allows: ({ box }) => isSubset(box[DIM.DST]!, row.published.box[DIM.DST]!) && isSubset(box[DIM.DPORT]!, row.published.box[DIM.DPORT]!),
    achieves: (patched) => {
      const after = serviceRow(patched, row.published, networkVantages(patched));
      return translatedCells(after, 'inside').every((cell) => !wanted.has(cell.vantage.name) || sameServer(cell, outside));
    },
    note: null,
  };
}

/** One address and port, published for outside in one protocol and for inside in another. */
function byProtocol(context: CheckContext): Draft[] {
  const byEndpoint = new Map<string, ServiceRow[]>();
  for (const row of context.rows) {
    const endpoint = endpointOf(row);
    const known = byEndpoint.get(endpoint);
    if (known === undefined) byEndpoint.set(endpoint, [row]);
    else known.push(row);
  }
  return [...byEndpoint.values()].flatMap((rows) => {
    if (rows.length < 2) return [];
    const outer = rows.find((row) => translatedCells(row, 'outside').length > 0 && translatedCells(row, 'inside').length === 0);
    const inner = rows.find((row) => translatedCells(row, 'outside').length === 0 && translatedCells(row, 'inside').length > 0);
    return outer === undefined || inner === undefined ? [] : [protocolDraft(context, outer, inner)];
  });
}

function protocolDraft(context: CheckContext, outer: ServiceRow, inner: ServiceRow): Draft {
  const cells = translatedCells(inner, 'inside');
  return {
    rule: translator(cells[0]!, inner)!,
    severity: certainly(context.gateway, 'error'),
    subject: inner.published.key,
    message: say((lang) =>
      lang === 'zh'
        ? `对外发布的是 ${outer.published.key},而内部规则写的是 ${inner.published.key}`
        : `${outer.published.key} is published for outside, but the inside rule says ${inner.published.key}`,
    ),
    why: say((lang) => {
      const packet = witnessText(cells[0]!, context.gateway, lang);
      return lang === 'zh'
        ? `内部规则只转换 ${packet};外部客户端使用的协议在内部没有被转换。`
        : `The inside rule translates ${packet} only; what outside clients use is not translated for inside ones.`;
    }),
    mends: null,
  };
}
