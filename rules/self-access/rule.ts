/** The published server cannot reach its own public address: it would receive its own address as the source (KERNEL 2). */
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { fails, type ServiceRow } from '../../src/review/services.ts';
import { say, witnessText } from '../../src/review/speak.ts';

export const selfAccess: Check = {
  id: 'self-access',
  run: (context) => context.rows.flatMap((row) => findings(context, row)),
};

function findings(context: CheckContext, row: ServiceRow): Draft[] {
  const cells = row.cells.filter((cell) => cell.vantage.kind === 'server' && fails(cell));
  const cell = cells[0];
  const publishing = row.published.rules[0];
  if (cell === undefined || publishing === undefined) return [];
  const martian = cell.atBest === 'martian';
  const rule = cell.fate.dnatBy ?? publishing.rule;
  return [
    {
      rule,
      // Translated and then lost is a mistake; never translated is a choice that few servers feel.
      severity: martian ? 'warning' : 'info',
      subject: row.published.key,
      message: say((lang) =>
        lang === 'zh'
          ? `${publishing.server} 无法访问自己的公网地址 ${row.published.key}`
          : `${publishing.server} cannot reach its own public address ${row.published.key}`,
      ),
      why: say((lang) => {
        const packet = witnessText(cell, context.gateway, lang);
        if (martian) {
          return lang === 'zh'
            ? `${packet} 被转换回服务器自身,源地址与目的地址相同;服务器的内核把它当作 martian 丢弃(accept_local=1 也无济于事)。需要 POSTROUTING SNAT。`
            : `${packet} is translated back to the server with its own address as the source, and its kernel drops that as martian (accept_local=1 does not help). It needs a POSTROUTING SNAT.`;
        }
        if (cell.fate.dnat) return lang === 'zh' ? `${packet} 被转换了,但到不了服务器。` : `${packet} is translated, and does not arrive.`;
        return lang === 'zh' ? `${packet} 没有被转换。` : `${packet} is not translated.`;
      }),
      mends: { row, cells },
    },
  ];
}
