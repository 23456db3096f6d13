/** The bond1 rules: the smallest proved patch that lets every broken vantage reach the published services. */
import type { Gateway } from '../../netfilter/gateway.ts';
import type { Edit, SourceFile } from '../../ruleset/index.ts';
import type { Draft } from '../check.ts';
import type { Fix } from '../model.ts';
import { say } from '../speak.ts';
import { candidates, editsOf, type FixTarget, type Piece } from './candidate.ts';
import { isProved } from './prove.ts';

/** Chains that other programs write, and write anew: never edited. */
export const OWNED =
  /^(DOCKER|KUBE-|CNI-|LIBVIRT_|f2b-|fail2ban|ufw6?-|IN_|OUT_|FWD_|FWDI_|FWDO_|PRE_|POST_|FORWARD_(IN|OUT)|INPUT_ZONES|FORWARD_ZONES|PREROUTING_ZONES|POSTROUTING_ZONES|cali-|NETAVARK)/;

/** A fix for several services. */
export interface SharedFix {
  readonly fix: Fix;
  /** The services that it mends. */
  readonly services: ReadonlySet<string>;
  /** What of it a service needs: its own edits and those that are for all. Each service's packets meet no other one's. */
  part(service: string): readonly Edit[];
}

/** So many groups of services, and so many rules, are looked at to find out which can be mended, where not all of them can. */
const MOST_GROUPS = 16;
const MOST_READ = 40_000;

/** One fix for all drafts that want it, or for those that can be mended; null when no candidate is proved. `inferred`: the gateway's own inside address is a guess. */
export function hairpinFix(files: readonly SourceFile[], gateway: Gateway, inferred: boolean, drafts: readonly Draft[]): SharedFix | null {
  const targets = targetsOf(drafts).filter(({ row }) => !row.published.rules.some(({ rule }) => OWNED.test(rule.chain.name)));
  const fixOf = (some: readonly FixTarget[]) => provedFix(files, gateway, inferred, some);
  const all = fixOf(targets);
  const groups = all === null ? byRule(targets) : [];
  if (groups.length < 2 || groups.length > MOST_GROUPS || groups.length * (gateway.ruleset?.size ?? 0) > MOST_READ) return all;
  return fixOf(groups.filter((group) => fixOf(group) !== null).flat());
}

/** What one rule publishes is mended together. */
function byRule(targets: readonly FixTarget[]): FixTarget[][] {
  const groups = new Map<number | undefined, FixTarget[]>();
  for (const target of targets) {
    const rule = target.row.published.rules[0]?.rule.id;
    groups.set(rule, [...(groups.get(rule) ?? []), target]);
  }
  return [...groups.values()];
}

function provedFix(files: readonly SourceFile[], gateway: Gateway, inferred: boolean, targets: readonly FixTarget[]): SharedFix | null {
  if (targets.length === 0) return null;
  for (const candidate of candidates(gateway, targets, inferred)) {
    if (!isProved(files, gateway, targets, candidate.edits)) continue;
    const fix: Fix = { edits: candidate.edits, proved: true, note: candidate.seenAs === null ? null : hiddenClients(candidate.seenAs) };
    return { fix, services: new Set(targets.map(({ row }) => row.published.key)), part: partsOf(candidate.pieces) };
  }
  return null;
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
