/** Published endpoints as outside and inside clients see them: whom each is translated to, and by which rule. */
import { DIM } from '../packets/box.ts';
import { equal } from '../packets/intervals.ts';
import type { Rule } from '../ruleset/model.ts';
import { numberTexts, rangeText } from './sample.ts';
import type { Cell, ServiceRow } from './services.ts';

/** The cells of a kind of vantage that some rule translates, the undetermined ones left out. */
export function translatedCells(row: ServiceRow, kind: 'outside' | 'inside'): Cell[] {
  return row.cells.filter(({ vantage, fate, outcome }) => vantage.kind === kind && fate.dnat && outcome !== 'undetermined');
}

/** `192.168.1.55:25`, after NAT. */
export function serverText({ fate }: Cell): string {
  const host = fate.header[DIM.DST]!.map(rangeText).join(',');
  const ports = numberTexts(fate.header[DIM.DPORT]!).join(',');
  return ports === '0-65535' ? host : `${host.includes(':') ? `[${host}]` : host}:${ports}`;
}

export function sameServer(a: Cell, b: Cell): boolean {
  const dims = [DIM.DST, DIM.DPORT, DIM.PROTO];
  return dims.every((dim) => equal(a.fate.header[dim]!, b.fate.header[dim]!));
}

/** The rule that translated a cell's packets. */
export function translator(cell: Cell, row: ServiceRow): Rule | null {
  return cell.fate.dnatBy ?? row.published.rules[0]?.rule ?? null;
}

/** `110.88.12.88:25` whatever the protocol: what inside and outside rules for one endpoint share. */
export function endpointOf(row: ServiceRow): string {
  const { key } = row.published;
  return key.slice(0, key.lastIndexOf('/'));
}
