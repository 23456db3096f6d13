/** Ports that belong together (25/465/587, 110/995, 143/993, 80/443) are treated differently inside and outside. */
import { contains } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { translatedCells } from '../../src/review/endpoints.ts';
import { type Cell, fails, type ServiceRow } from '../../src/review/services.ts';
import { SIBLINGS } from '../../src/review/siblings.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';

export const siblingPort: Check = { id: 'sibling-port', run: (context) => findings(context) };

function findings(context: CheckContext): Draft[] {
  const byEndpoint = new Map<string, ServiceRow>();
  const tcp = context.rows.filter(
    ({ published }) => published.address !== null && published.port !== null && published.key.endsWith('/tcp'),
  );
  for (const row of tcp) byEndpoint.set(`${row.published.address} ${row.published.port}`, row);
  return tcp.flatMap((row) => {
    const { port, address } = row.published;
    if (contains(context.gateway.network.splitDns, address!)) return [];
    const siblings = (SIBLINGS.get(port!) ?? []).flatMap((other) => byEndpoint.get(`${address} ${other}`) ?? []);
    return siblings.map((sibling) => compare(context, row, sibling)).find((drafts) => drafts.length > 0) ?? [];
  });
}

/** Inside vantages that are translated to the sibling and not to this port, though both are published for outside. */
function compare(context: CheckContext, row: ServiceRow, sibling: ServiceRow): Draft[] {
  if (translatedCells(row, 'outside').length === 0 || translatedCells(sibling, 'outside').length === 0) return [];
  const treated = new Set(translatedCells(sibling, 'inside').map(({ vantage }) => vantage.name));
  const cells = row.cells.filter((cell) => cell.vantage.kind === 'inside' && treated.has(cell.vantage.name) && isLeft(cell));
  const rule = row.published.rules[0]?.rule;
  return cells.length === 0 || rule === undefined ? [] : [toDraft(context, row, sibling, cells)];
}

function isLeft(cell: Cell): boolean {
  return !cell.fate.dnat && cell.whole && fails(cell);
}

function toDraft({ gateway }: CheckContext, row: ServiceRow, sibling: ServiceRow, cells: readonly Cell[]): Draft {
  return {
    rule: row.published.rules[0]!.rule,
    severity: 'warning',
    subject: row.published.key,
    message: say((lang) =>
      lang === 'zh'
        ? `${row.published.key} 与 ${sibling.published.key} 是同一服务的端口,但对 ${vantageList(cells, lang)} 只转换了后者`
        : `${row.published.key} belongs with ${sibling.published.key}, but for ${vantageList(cells, lang)} only the latter is translated`,
    ),
    why: say((lang) => {
      const packet = witnessText(cells[0]!, gateway, lang);
      return lang === 'zh'
        ? `两个端口都对外发布,内部客户端的 ${packet} 却没有被转换。邮件或网页客户端换用另一个端口时就会失败。`
        : `Both are published for outside, and ${packet} of an inside client is not translated. A client that prefers this port fails where the other works.`;
    }),
    mends: { row, cells },
  };
}
