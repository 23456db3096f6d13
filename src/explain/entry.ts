/** The traced path of one cell of the services matrix, for reports that answer no question. */
import type { Lang, Service, Side, VantageOutcome } from '../review/model.ts';
import { gatewaysOf, type ReadHow, readSide } from '../review/side.ts';
import type { PathPicture } from './model.ts';
import { picture, sourceOf } from './picture.ts';

/** Null where the cell has no packet of its own, or the side cannot be read. */
export function pathOfEntry(side: Side, how: ReadHow, service: Service, entry: VantageOutcome, lang: Lang): PathPicture | null {
  const { witness } = entry;
  const read = readSide(side, how);
  if (witness === undefined || 'errors' in read) return null;
  const [gateway] = gatewaysOf([read], witness.dst.includes(':') ? 'ip6' : 'ip');
  if (gateway === undefined) return null;
  return picture(gateway, witness, { from: sourceOf(witness), to: service.public }, entry.outcome, lang);
}
