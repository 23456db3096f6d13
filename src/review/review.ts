/** A check of one ruleset, and a review of a change: what the command line and the bot ask of the engine. */
import type { Gateway } from '../netfilter/gateway.ts';
import type { Family } from '../ruleset/index.ts';
import { type Alike, countWithAlike, ITSELF } from './alike.ts';
import { assumptionsOf } from './assume.ts';
import { describeChanges, differences } from './changes.ts';
import { type ChangeUnderReview, type Check, type CheckContext, type Fixing, RANK, runChecks, subjectOf } from './check.ts';
import type { CheckSettings, Expectation } from './configuration.ts';
import type { Told } from './digest/confine.ts';
import { type Digest, digestChange, digestOf } from './digest/digest.ts';
import { pointOf } from './digest/endpoints.ts';
import { narrowChange } from './digest/narrow.ts';
import { hairpinFix } from './fix/hairpin.ts';
import { provedRemedies } from './fix/remedy.ts';
import type { CheckResult, Diagnosed, Finding, GatewayReview, Side } from './model.ts';
import type { Published } from './published.ts';
import { serviceRows } from './rows.ts';
import { type ServiceRow, toService } from './services.ts';
import { familiesOf, gatewaysOf, type ReadHow, type ReadSide, readSide } from './side.ts';
import { changedRules } from './touched.ts';

export interface CheckOptions {
  readonly catalogue: readonly Check[];
  readonly settings?: CheckSettings;
  readonly how?: ReadHow;
  /** What the gateway's owners expect of its flows. */
  readonly expect?: readonly Expectation[];
  /** Of which findings fixes are looked for, by what they speak of; of all where nothing is said. */
  readonly mends?: (subject: string) => boolean;
  /** From so many rules on, of services that are alike one stands for all: for people to read, who would not read each. */
  readonly digestFrom?: number;
  /** From so many rules on, a review of a narrow change tells of what the change can touch, and of nothing else. */
  readonly narrowFrom?: number;
}

/** Checks one ruleset. Text that cannot be read comes back as errors. */
export function checkSide(side: Side, options: CheckOptions): CheckResult | Diagnosed {
  const whole = readSide(side, options.how);
  if ('errors' in whole) return whole;
  const { side: read, alike } = (options.digestFrom === undefined || namesServices(options)
    ? null
    : digestOf(whole, options.digestFrom)) ?? { side: whole, alike: ITSELF };
  const { mends } = options;
  const mending = mends === undefined ? ANEW : { ...ANEW, wanted: (fingerprint: string) => mends(subjectOf({ fingerprint })) };
  const parts = familiesOf(read).map((family) => checkFamily(read, family, { ...options, alike }, null, undefined, mending));
  return {
    findings: parts.flatMap((part) => part.findings),
    services: parts.flatMap((part) => part.rows.map((row) => toService(row, part.gateway, alike))),
    assumptions: parts.flatMap((part) => assumptionsOf(part.gateway)),
    warnings: whole.warnings,
  };
}

/**
 * The findings about some services of a large gateway, with their fixes, for somebody who waits for the answer: the services like them are
 * left out. Null where the gateway is small, where too much would be left, and where a service has no address and port of its own.
 */
export function findingsAbout(
  read: ReadSide,
  services: readonly Published[],
  catalogue: readonly Check[],
  most: number,
): readonly Finding[] | null {
  const points = new Set<number>();
  for (const { address, port } of services) {
    if (typeof address !== 'number' || port === null) return null;
    points.add(pointOf(address, port));
  }
  const digest = digestOf(read, most, points);
  if (digest === null || digest.side.rulesets.reduce((sum, { size }) => sum + size, 0) > most) return null;
  const keys = services.map(({ key }) => ` | ${key}`);
  const isAbout = (fingerprint: string) => keys.some((key) => fingerprint.endsWith(key));
  const checked = (wanted: (fingerprint: string) => boolean) =>
    checkFamily(digest.side, 'ip', { catalogue, alike: digest.alike }, null, undefined, { ...ANEW, wanted }).findings;
  const found = checked(isAbout);
  const about = found.filter(({ fingerprint }) => isAbout(fingerprint));
  // What mends these may mend others as well, which only a fix for all of them may do.
  return about.length > 0 && about.every(({ fix }) => fix === null) ? checked(() => true) : found;
}

/** Expectations speak of services by name: with them each is asked. */
function namesServices({ expect }: CheckOptions): boolean {
  return (expect ?? []).length > 0;
}

/** The options of one run, with what its services stand for. */
type Run = CheckOptions & { readonly alike: Alike };

/** More findings than these on the base, and a review proposes fixes only for what the change brings. */
const MOST_MENDED = 500;

type Mending = Pick<Fixing, 'wanted' | 'isNew'>;

/** Everything is mended, whoever brought it. */
const ANEW: Mending = { wanted: () => true, isNew: () => false };

interface CheckedFamily {
  readonly gateway: Gateway;
  readonly rows: readonly ServiceRow[];
  readonly findings: readonly Finding[];
}

function checkFamily(
  read: ReadSide,
  family: Family,
  options: Run,
  change: ChangeUnderReview | null,
  gateway = gatewaysOf([read], family)[0]!,
  mending: Mending = ANEW,
): CheckedFamily {
  const rows = serviceRows(gateway);
  const known = new Set(change?.baseRows.map((row) => row.published.key));
  const added = change === null ? [] : rows.map((row) => row.published.key).filter((key) => !known.has(key));
  const expectations = options.expect ?? [];
  const expected = new Set(expectations.map(({ to }) => to));
  const context: CheckContext = { gateway, rows, added: new Set(added), expected, expectations, alike: options.alike, change };
  const findings = runChecks(options.catalogue, context, options.settings ?? {}, {
    ...mending,
    together: (drafts) => hairpinFix(read.files, gateway, read.networks === null, drafts),
    apart: (drafts) => provedRemedies(read.files, gateway, drafts),
  });
  return { gateway, rows, findings };
}

/** Reviews a change of one gateway. */
export function reviewSides(gateway: string, base: Side, head: Side, options: CheckOptions): GatewayReview {
  const readBase = readSide(base, options.how);
  const narrow = 'errors' in readBase ? null : reviewNarrow(readBase, head, options);
  if (narrow !== null) return { gateway, base, head, result: { ...narrow, warnings: [] } };
  const readHead = readSide(head, options.how);
  if ('errors' in readHead) return { gateway, base, head, errors: readHead.errors };
  // A base that cannot be read has nothing to compare with: the head is then reviewed as if it were new.
  const old: ReadSide = 'errors' in readBase ? { ...readHead, files: [], rulesets: [] } : readBase;
  const warnings =
    'errors' in readBase
      ? [...readBase.errors.map((e) => ({ ...e, severity: 'warning' as const })), ...readHead.warnings]
      : readHead.warnings;
  const told = namesServices(options) ? null : reviewDigest(old, readHead, options);
  return { gateway, base, head, result: { ...(told ?? reviewPair(itself(old), itself(readHead), options)), warnings } };
}

function itself(side: ReadSide): Digest {
  return { side, alike: ITSELF };
}

/** A narrow change of a very large gateway by what it can touch; null where that is not all that there is to tell of it. */
function reviewNarrow(base: ReadSide, head: Side, options: CheckOptions): Told | null {
  const { narrowFrom } = options;
  const narrow = narrowFrom === undefined || namesServices(options) ? null : narrowChange(base, head, narrowFrom);
  if (narrow === null) return null;
  const told = reviewPair(itself(narrow.base), itself(narrow.head), { ...options, mendsNew: true });
  const ofChange = new Set(options.catalogue.filter((check) => check.ofChange === true).map(({ id }) => id));
  return narrow.confine(told, ofChange);
}

function reviewDigest(base: ReadSide, head: ReadSide, options: CheckOptions): Told | null {
  const small = options.digestFrom === undefined ? null : digestChange(base, head, options.digestFrom);
  return small === null ? null : reviewPair(small.base, small.head, options);
}

/** `mendsNew`: only what the change brings gets its fix. */
type PairOptions = CheckOptions & { readonly mendsNew?: true };

function reviewPair(base: Digest, head: Digest, options: PairOptions): Told {
  const parts = familiesOf(base.side, head.side).map((family) => reviewFamily(base, head, family, options));
  return {
    introduced: parts.flatMap((part) => part.introduced),
    fixed: parts.flatMap((part) => part.fixed),
    existing: parts.flatMap((part) => part.existing),
    changes: parts.flatMap((part) => part.changes),
    services: parts.flatMap((part) => part.services),
    servicesBefore: parts.flatMap((part) => part.servicesBefore),
    assumptions: parts.flatMap((part) => part.assumptions),
  };
}

function reviewFamily(
  { side: base, alike: alikeBefore }: Digest,
  { side: head, alike }: Digest,
  family: Family,
  options: PairOptions,
): Told {
  const [before, after] = gatewaysOf([base, head], family);
  // Nobody mends what was.
  const old = checkFamily(base, family, { ...options, alike: alikeBefore }, null, before, { ...ANEW, wanted: () => false });
  const was = new Map(old.findings.map((finding) => [finding.fingerprint, finding]));
  const aligned = changedRules(before!.ruleset, after!.ruleset);
  const otherNetwork =
    base.networkText !== head.networkText || JSON.stringify(before!.network.sysctl) !== JSON.stringify(after!.network.sysctl);
  const changed = { ...aligned, everything: aligned.everything || otherNetwork };
  const found = differences(before!, after!, changed);
  const change = { base: before!, baseRows: old.rows, changed, differences: found };
  // A change that leaves very many findings as they were is no occasion to mend them all.
  const many = options.mendsNew === true || countWithAlike(old.findings) > MOST_MENDED;
  const isNew = (fingerprint: string) => !was.has(fingerprint);
  const mending: Mending = { wanted: (fingerprint) => !many || isNew(fingerprint), isNew };
  const fresh = checkFamily(head, family, { ...options, alike }, change, after, mending);
  const is = new Set(fresh.findings.map((finding) => finding.fingerprint));
  const introduced = fresh.findings.filter((finding) => isWorse(finding, was.get(finding.fingerprint)));
  return {
    introduced,
    fixed: old.findings.filter((finding) => !is.has(finding.fingerprint)).map(replacedBy(introduced)),
    existing: fresh.findings.filter((finding) => !isWorse(finding, was.get(finding.fingerprint))),
    changes: describeChanges(found, before!, after!),
    services: fresh.rows.map((row) => toService(row, after!, alike)),
    servicesBefore: old.rows.map((row) => toService(row, before!, alikeBefore)),
    assumptions: assumptionsOf(after!, before!),
  };
}

/** What fails in another way now has not been mended. */
function replacedBy(introduced: readonly Finding[]): (gone: Finding) => Finding {
  const failing = new Map<string, Set<string>>();
  const worst = introduced.filter(({ severity }) => severity !== 'info').sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  for (const finding of worst) failing.set(subjectOf(finding), (failing.get(subjectOf(finding)) ?? new Set()).add(finding.check));
  return (gone) => {
    const instead = failing.get(subjectOf(gone));
    return instead === undefined ? gone : { ...gone, instead: [...instead] };
  };
}

/** New, or told with a higher severity than before. */
function isWorse(finding: Finding, before: Finding | undefined): boolean {
  return before === undefined || RANK[finding.severity] < RANK[before.severity];
}
