/** The gateway itself does not reach what it publishes: its own packets pass nat OUTPUT, never PREROUTING (KERNEL 5). */
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { type Cell, fails, type ServiceRow } from '../../src/review/services.ts';
import { keyList, say, witnessText } from '../../src/review/speak.ts';

export const gatewayAccess: Check = {
  id: 'gateway-access',
  run: (context) => findings(context),
};

interface Missed {
  readonly row: ServiceRow;
  readonly cell: Cell;
}

/** One finding for the gateway: a list of services says it better than a finding for each. */
function findings(context: CheckContext): Draft[] {
  const missed = context.rows.flatMap((row): Missed[] => {
    const cell = row.cells.find((each) => each.vantage.kind === 'gateway' && isMissed(each));
    return cell === undefined || row.published.redirected || !isReached(row) ? [] : [{ row, cell }];
  });
  const first = missed[0];
  const publishing = first?.row.published.rules[0];
  if (first === undefined || publishing === undefined) return [];
  const keys = missed.map(({ row }) => row.published.key);
  return [
    {
      rule: publishing.rule,
      severity: 'info',
      subject: 'gateway',
      message: say((lang) =>
        lang === 'zh'
          ? `网关自身无法访问它发布的 ${keyList(keys, lang, context.alike)}`
          : `the gateway itself does not reach what it publishes: ${keyList(keys, lang, context.alike)}`,
      ),
      why: say((lang) => {
        const packet = witnessText(first.cell, context.gateway, lang);
        return lang === 'zh'
          ? `${packet} 只经过 nat OUTPUT,不经过 PREROUTING,所以不会被转换。如果网关上的程序(监控、邮件中继)要访问这些服务,请在 nat OUTPUT 中加入同样的 DNAT。`
          : `${packet} passes nat OUTPUT and never PREROUTING, so it is not translated. If something on the gateway (monitoring, a mail relay) uses these services, it needs the same DNAT in nat OUTPUT.`;
      }),
      mends: null,
      gathers: true,
    },
  ];
}

function isMissed(cell: Cell): boolean {
  return !cell.fate.dnat && fails(cell);
}

/** Only of a service that somebody reaches is it worth saying. */
function isReached(row: ServiceRow): boolean {
  return row.cells.some((cell) => cell.vantage.kind !== 'gateway' && cell.atBest === 'reaches');
}
