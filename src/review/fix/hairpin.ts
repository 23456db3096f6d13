/** The bond1 rules: the smallest proved patch that lets every broken vantage reach the published services. */
import type { Gateway } from '../../netfilter/gateway.ts';
import type { Edit, SourceFile } from '../../ruleset/index.ts';
import type { Draft } from '../check.ts';
import type { Fix } from '../model.ts';
import { say } from '../speak.ts';
import { candidates, editsOf } from './candidate.ts';
import { isProved } from './prove.ts';
import type { FixTarget, Piece } from './translate.ts';

/** Chains that other programs write, and write anew: never edited. */
export const OWNED =
  /^(DOCKER|KUBE-|CNI-|LIBVIRT_|f2b-|fail2ban|ufw6?-|IN_|OUT_|FWD_|FWDI_|FWDO_|PRE_|POST_|FORWARD_(IN|OUT)|INPUT_ZONES|FORWARD_ZONES|PREROUTING_ZONES|POSTROUTING_ZONES|cali-|NETAVARK)/;

/** A fix for several services. */
export interface SharedFix {
  readonly fix: Fix;
  /** Whether it mends all that a draft wants mended. */
  mends(draft: Draft): boolean;
  /** What of it a service needs: its own edits and those that are for all. Each service's packets meet no other one's. */
  part(service: string): readonly Edit[];
}

/** So many parts, and so many rules, are looked at to find out which can be mended, where not all of them can. */
const MOST_PARTS = 16;
const MOST_READ = 40_000;

/**
 * One fix for all drafts that want it, or for those that can be mended; null when no candidate is proved. `inferred`: the gateway's own
 * inside address is a guess.
 */
export function hairpinFix(files: readonly SourceFile[], gateway: Gateway, inferred: boolean, drafts: readonly Draft[]): SharedFix | null {
  const mendable = drafts.filter(
    ({ mends }) => mends !== null && !mends.row.published.rules.some(({ rule }) => OWNED.test(rule.chain.name)),
  );
  const fixOf = (some: readonly Draft[]) => provedFix(files, gateway, inferred, targetsOf(some));
  const all = fixOf(mendable);
  if (all !== null) return all;
  const groups = byRule(mendable);
  let looks = Math.min(MOST_PARTS, Math.floor(MOST_READ / (gateway.ruleset?.size ?? 1)));
  if (groups.length > looks) return null;
  const isMended = (some: readonly Draft[]) => looks-- > 0 && fixOf(some) !== null;
  const whole = groups.length < 2 ? [] : groups.filter(isMended);
  // Of what one rule publishes some may be mended where others cannot: a segment's own clients, and not those of another interface.
  const parts = groups
    .filter((group) => !whole.includes(group) && group.length > 1)
    .flatMap((group) => group.filter((one) => isMended([one])));
  const some = [...whole.flat(), ...parts];
  return some.length === 0 ? null : fixOf(some);
}

/** What one rule publishes is mended together. */
function byRule(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<number | undefined, Draft[]>();
  for (const draft of drafts) {
    const rule = draft.mends?.row.published.rules[0]?.rule.id;
    groups.set(rule, [...(groups.get(rule) ?? []), draft]);
  }
  return [...groups.values()];
}

function provedFix(files: readonly SourceFile[], gateway: Gateway, inferred: boolean, targets: readonly FixTarget[]): SharedFix | null {
  if (targets.length === 0) return null;
  for (const candidate of candidates(gateway, targets, inferred)) {
    if (!isProved(files, gateway, targets, candidate.edits)) continue;
    const fix: Fix = { edits: candidate.edits, proved: true, note: candidate.seenAs === null ? null : hiddenClients(candidate.seenAs) };
    return { fix, mends: mendedBy(targets), part: partsOf(candidate.pieces) };
  }
  return null;
}

/** Whether all cells that a draft wants mended are among the targets'. */
function mendedBy(targets: readonly FixTarget[]): SharedFix['mends'] {
  const cells = new Map(targets.map((target) => [target.row.published.key, new Set(target.cells)]));
  return ({ mends }) => {
    if (mends === null) return false;
    const own = cells.get(mends.row.published.key);
    return own !== undefined && mends.cells.every((cell) => own.has(cell));
  };
}

function partsOf(pieces: readonly Piece[]): SharedFix['part'] {
  const own = new Map<string, Piece[]>();
  const common: Piece[] = [];
  pieces.forEach((piece) => {
    if (piece.services === null) common.push(piece);
    for (const service of piece.services ?? []) {
      const known = own.get(service);
      if (known === undefined) own.set(service, [piece]);
      else known.push(piece);
    }
  });
  return (service) => editsOf([...(own.get(service) ?? []), ...common]);
}

function targetsOf(drafts: readonly Draft[]): FixTarget[] {
  const byService = new Map<string, FixTarget>();
  for (const { mends } of drafts) {
    if (mends === null) continue;
    const { key } = mends.row.published;
    const known = byService.get(key);
    byService.set(key, { row: mends.row, cells: [...new Set([...(known?.cells ?? []), ...mends.cells])] });
  }
  return [...byService.values()];
}

function hiddenClients(address: string) {
  return say((lang) =>
    lang === 'zh'
      ? `同网段的客户端在服务器看来都是 ${address},服务器无法再区分它们;请确认邮件服务器不会因此把该地址当作可信中继。`
      : `The server then sees its own segment's clients as ${address} and can no longer tell them apart; make sure that a mail server does not trust that address as a relay.`,
  );
}
