/** The verdict in one line: what a reviewer reads first. */
import type { CheckResult, Finding, Lang, ReviewResult, Service } from '../review/model.ts';
import { joinHan } from '../review/speak.ts';
import { changeRows, shortPackets, weightiestFirst } from './changes.ts';
import { cellMark, joinEndpoint, type MatrixRow, matrixOf, splitEndpoint } from './matrix.ts';
import { countWords, listWords, vantageInProse, WORDS } from './words.ts';

export interface Verdict {
  readonly state: 'failure' | 'warning' | 'success' | 'unreadable';
  /** One line, plain text as it comes: the surface escapes it. */
  readonly headline: string;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Worst first; the order of the file within one severity. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.file.localeCompare(b.file) || a.line - b.line);
}

/** Findings of one check and severity together, the worst first: what is said of the first of them is mostly said of all. */
export function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of worstFirst(findings)) {
    const key = `${finding.severity} ${finding.check}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

export function checkVerdict(result: CheckResult, lang: Lang): Verdict {
  return verdictOf(result.findings, result.services, lang, () => WORDS.nothing[lang]);
}

/** Judges the change: findings that were there before weigh nothing. */
export function reviewVerdict(result: ReviewResult, lang: Lang): Verdict {
  const touched = touchedServices(result);
  return verdictOf(result.introduced, touched, lang, () => calmHeadline(result, touched, lang));
}

export function unreadableVerdict(lang: Lang): Verdict {
  return { state: 'unreadable', headline: WORDS.unreadable[lang] };
}

/** Services whose row is new or differs from the base's. */
export function touchedServices(result: ReviewResult): readonly Service[] {
  const rows = new Set(result.servicesBefore.map(rowFace));
  return result.services.filter((service) => !rows.has(rowFace(service)));
}

function rowFace(service: Service): string {
  return JSON.stringify([service.public, service.server, service.servers, service.from.map((one) => [one.vantage, one.outcome, one.sees])]);
}

function verdictOf(findings: readonly Finding[], services: readonly Service[], lang: Lang, calm: () => string): Verdict {
  const worst = worstFirst(findings)[0];
  if (!worst || worst.severity === 'info') return { state: 'success', headline: calm() };
  const state = worst.severity === 'error' ? 'failure' : 'warning';
  const spoken = addressesOf(findings.filter(({ severity, check }) => severity === worst.severity && check !== OPENING));
  const row = matrixOf(services).rows.find((one) => isBroken(one) && isSpokenOf(one, spoken));
  return { state, headline: row ? rowHeadline(row, lang) : worst.message[lang] };
}

/** Says whom a change lets in: not of whom a service fails for. */
const OPENING = 'new-exposure';

const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:]{2,39}/gi;

/** Every address that the findings speak of, so that a row's findings are found without asking each. Their examples may name any other. */
function addressesOf(findings: readonly Finding[]): ReadonlySet<string> {
  const texts = findings.map((finding) => finding.message.en);
  // A colon behind an address is the sentence's.
  return new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []).map((address) => address.replace(/(?<!:):$/, '')));
}

/** A service of any address (`*:25`) has none that a finding could name. */
function isSpokenOf(row: MatrixRow, spoken: ReadonlySet<string>): boolean {
  const address = splitEndpoint(row.label).address.replace(/^\[|\]$/g, '');
  return address === '*' || spoken.has(address);
}

/** Vantages of a row by what they get; the gateway's own view is nobody's client. */
function sides(row: MatrixRow): {
  readonly works: readonly string[];
  readonly fails: readonly string[];
  readonly partly: ReadonlySet<string>;
} {
  const works: string[] = [];
  const fails: string[] = [];
  const partly = new Set<string>();
  for (const [vantage, entries] of row.entries) {
    if (vantage === 'gateway') continue;
    const mark = cellMark(entries);
    if (mark === 'good') works.push(vantage);
    if (mark === 'bad') fails.push(vantage);
    if (mark === 'bad' && entries.some(({ outcome }) => outcome === 'reaches')) partly.add(vantage);
  }
  return { works, fails, partly };
}

function isBroken(row: MatrixRow): boolean {
  return sides(row).fails.length > 0;
}

function rowHeadline(row: MatrixRow, lang: Lang): string {
  const { works, fails, partly } = sides(row);
  const nameOf = (vantage: string) => {
    const name = vantageInProse(vantage, lang);
    if (!partly.has(vantage)) return name;
    return lang === 'zh' ? joinHan('部分', name) : `part of ${name}`;
  };
  const name = (vantages: readonly string[]) => listWords(vantages.map(nameOf), lang);
  const outside = works.length === 1 && (works[0] === 'internet' || works[0] === 'outside');
  const others = [...row.entries.keys()].filter((vantage) => vantage !== 'gateway' && vantage !== works[0]);
  if (outside && fails.length === others.length && fails.length > 1 && partly.size === 0) {
    return lang === 'zh'
      ? joinHan(row.label, '从', name(works), '可以访问，从内部不行')
      : `${row.label} works from ${name(works)}, not from inside`;
  }
  if (works.length === 0) {
    return lang === 'zh' ? joinHan(row.label, '从', name(fails), '都无法访问') : `${row.label} does not work from ${name(fails)}`;
  }
  return lang === 'zh'
    ? joinHan(row.label, '从', name(works), '可以访问，从', name(fails), '不行')
    : `${row.label} works from ${name(works)}, not from ${name(fails)}`;
}

function calmHeadline(result: ReviewResult, touched: readonly Service[], lang: Lang): string {
  const row = matrixOf(touched).rows.find((one) => !isBroken(one) && sides(one).works.length > 0);
  if (row) {
    const works = listWords(
      sides(row).works.map((vantage) => vantageInProse(vantage, lang)),
      lang,
    );
    return lang === 'zh' ? joinHan(row.label, '从', works, '都可以访问') : `${row.label} works from ${works}`;
  }
  const count = (findings: readonly Finding[]) => countWords(findings, lang);
  if (result.fixed.length > 0) {
    const fixed = count(result.fixed);
    const introduced = count(result.introduced);
    if (introduced !== '')
      return lang === 'zh' ? joinHan('修复了', fixed, '，引入了', introduced) : `fixes ${fixed}, introduces ${introduced}`;
    return lang === 'zh' ? joinHan('修复了', fixed, '，没有引入新的问题') : `fixes ${fixed}, introduces none`;
  }
  if (result.changes.length === 0) return lang === 'zh' ? '没有任何报文的去向改变' : 'no packet changes its fate';
  return changeHeadline(result, lang);
}

/** Characters of a headline that name packets. */
const PACKETS = 60;

/** What changes and harms nobody: the first of the changed flows, and how many more there are. */
function changeHeadline({ changes }: ReviewResult, lang: Lang): string {
  const [first, ...others] = weightiestFirst(changeRows(changes, lang), lang);
  if (first === undefined) return lang === 'zh' ? '这次改动没有引入问题' : 'this change introduces no problem';
  const from = listWords(first.vantages, lang);
  const packets = shortPackets(first, lang, PACKETS);
  const fate = (words: string) => words.replace(/^\S+ /, '');
  // Sources that are named already stand somewhere.
  const isFrom = / from |从/.test(packets);
  if (lang === 'zh') {
    const more = others.length === 0 ? '' : `，另有 ${others.length} 处变化`;
    const who = isFrom ? `${packets}（${from}）` : joinHan('从', from, packets);
    return `没有问题：${who}，${fate(first.before)} → ${fate(first.after)}${more}`;
  }
  const who = isFrom ? `${packets} (${from})` : `${packets} from ${from}`;
  const more = others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'change' : 'changes'}`;
  return `no problem: ${who}, ${fate(first.before)} → ${fate(first.after)}${more}`;
}

/** Public endpoints of services, ports of one address and protocol joined. */
export function publicEndpoints(services: readonly Service[]): readonly { address: string; ports: readonly string[]; proto: string }[] {
  const groups = new Map<string, { address: string; ports: string[]; proto: string }>();
  for (const service of services) {
    const { address, port, proto } = splitEndpoint(service.public);
    const key = joinEndpoint(address, [], proto);
    const group = groups.get(key) ?? { address, ports: [], proto: proto ?? 'any' };
    if (port !== null && !group.ports.includes(port)) group.ports.push(port);
    groups.set(key, group);
  }
  return [...groups.values()];
}
