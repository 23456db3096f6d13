/** An inside rule that outlived the outside one: nothing publishes the endpoint any more. */
import { DIM } from '../../src/packets/box.ts';
import { isSubset } from '../../src/packets/intervals.ts';
import type { Check, CheckContext, Draft } from '../../src/review/check.ts';
import { endpointOf, serverText, translatedCells, translator } from '../../src/review/endpoints.ts';
import type { ServiceRow } from '../../src/review/services.ts';
import { say, vantageList, witnessText } from '../../src/review/speak.ts';
import { outsideInterfaces } from '../../src/review/vantages.ts';
import type { Address, Rule } from '../../src/ruleset/model.ts';

export const staleHairpin: Check = {
  id: 'stale-hairpin',
  run: (context) => {
    const outer = outsideAddresses(context);
    const published = publishedOutside(context.rows);
    return context.rows.flatMap((row) => findings(context, row, outer, published));
  },
};

function outsideAddresses({ gateway }: CheckContext): Set<Address> {
  const outside = outsideInterfaces(gateway);
  const own = gateway.network.interfaces.filter(({ name }) => outside.has(name)).flatMap(({ addresses }) => addresses);
  return new Set(own.map(({ address }) => address));
}

interface PublishedOutside {
  /** Addresses of which something is published for outside. */
  readonly addresses: ReadonlySet<Address | null>;
  /** Endpoints, whatever the protocol: one that differs in protocol only is hairpin-mismatch's. */
  readonly endpoints: ReadonlySet<string>;
}

function publishedOutside(rows: readonly ServiceRow[]): PublishedOutside {
  const open = rows.filter((row) => row.cells.some(({ vantage, fate }) => vantage.kind === 'outside' && fate.dnat));
  return { addresses: new Set(open.map((row) => row.published.address)), endpoints: new Set(open.map(endpointOf)) };
}

function findings(context: CheckContext, row: ServiceRow, outer: ReadonlySet<Address>, published: PublishedOutside): Draft[] {
  const { address, key, redirected } = row.published;
  if (redirected || address === null || !outer.has(address)) return [];
  // An address of which nothing is published for outside has an inside use of its own.
  if (!published.addresses.has(address) || published.endpoints.has(endpointOf(row))) return [];
  const cells = translatedCells(row, 'inside');
  const rule = cells[0] === undefined ? null : translator(cells[0], row);
  if (cells[0] === undefined || rule === null) return [];
  return [
    {
      rule,
      severity: 'warning',
      subject: key,
      message: say((lang) =>
        lang === 'zh'
          ? `${key} 只对 ${vantageList(cells, lang)} 转换,外部已不再发布`
          : `${key} is translated for ${vantageList(cells, lang)} only; nothing publishes it for outside any more`,
      ),
      why: say((lang) => {
        const packet = witnessText(cells[0]!, context.gateway, lang);
        return lang === 'zh'
          ? `${packet} 被转换到 ${serverText(cells[0]!)},而外部访问同一地址不会被转换。很可能外部规则已删除,内部规则被遗忘;若只供内部使用,请写 \`# hairpin: allow stale-hairpin -- 原因\`。`
          : `${packet} is translated to ${serverText(cells[0]!)}, and the same endpoint is not for outside clients. The outside rule was probably removed and this one forgotten; if it is meant for inside only, say so with \`# hairpin: allow stale-hairpin -- reason\`.`;
      }),
      mends: null,
      remedy: {
        candidates: () => [[deletionOf(rule)]],
        allows: ({ box }) => isSubset(box[DIM.DST]!, row.published.box[DIM.DST]!),
        achieves: () => true,
        note: null,
      },
    },
  ];
}

function deletionOf({ place: { file, line, endLine } }: Rule) {
  return { file, line, endLine, delete: true } as const;
}
