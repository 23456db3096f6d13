/** A fix is shown only when the patched ruleset, analysed anew, does what the fix promises and nothing else. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { createGateway } from '../../netfilter/gateway.ts';
import { type Box, DIM, partsWithin, replaceDim, subtractBox } from '../../packets/box.ts';
import { setOf, single } from '../../packets/intervals.ts';
import { applyEdits, type Edit, readRulesets, type SourceFile } from '../../ruleset/index.ts';
import { differences } from '../changes.ts';
import { type Published, publishedServices } from '../published.ts';
import { rowsByLikeness } from '../rows.ts';
import { stopsOnPurpose } from '../rule-facts.ts';
import type { Cell, ServiceRow } from '../services.ts';
import { changedRules } from '../touched.ts';
import { networkVantages, plausibleBoxes } from '../vantages.ts';
import { type Proof, withoutAlike } from './alike.ts';
import type { FixTarget } from './translate.ts';

/** Whether the edits make every target cell `reaches`, and change no flow but those to the targets from the vantages being fixed. */
export function isProved(files: readonly SourceFile[], gateway: Gateway, targets: readonly FixTarget[], edits: readonly Edit[]): boolean {
  const patched = patchedGateway(files, gateway, edits);
  if (patched === null) return false;
  const proof = withoutAlike({ gateway, patched, targets });
  return everybodyReaches(proof) && nothingElseChanges(proof);
}

/** The gateway with its rulesets edited; null when the edited text has errors. */
export function patchedGateway(files: readonly SourceFile[], gateway: Gateway, edits: readonly Edit[]): Gateway | null {
  const dialect = gateway.ruleset?.dialect;
  const reading = readRulesets(applyEdits(files, edits), { family: gateway.family, ...(dialect === undefined ? {} : { dialect }) });
  if (reading.diagnostics.some((d) => d.severity === 'error')) return null;
  const ruleset = reading.rulesets.find((r) => r.family === gateway.family);
  return ruleset === undefined ? null : createGateway(ruleset, gateway.network, gateway.interfaces);
}

/** Most candidates that fail do so for the first service already. */
function everybodyReaches({ patched, targets }: Proof): boolean {
  const published = new Map(publishedServices(patched).map((service) => [service.key, service]));
  return [targets.slice(0, 1), targets].every((some) => allReach(patched, published, some));
}

function allReach(patched: Gateway, published: ReadonlyMap<string, Published>, targets: readonly FixTarget[]): boolean {
  const services = targets.map(({ row }) => published.get(row.published.key)).filter((service) => service !== undefined);
  if (services.length < targets.length) return false;
  const rows = rowsByLikeness(patched, services, networkVantages(patched));
  return targets.every((target, index) => {
    const wanted = new Set(target.cells.map((cell) => cell.vantage.name));
    // What an undecidable match may stop, it may stop afterwards too.
    const hanging = new Set(target.cells.filter(({ outcome }) => outcome === 'undetermined').map((cell) => cell.vantage.name));
    const cells = rows[index]!.cells.filter((cell) => wanted.has(cell.vantage.name));
    const reaches = ({ outcome, atBest, vantage }: Cell) => (hanging.has(vantage.name) ? atBest : outcome) === 'reaches';
    return cells.length >= wanted.size && cells.every(reaches);
  });
}

/**
 * "No other flow": every flow except those to the published endpoint that arrive by the interfaces of the vantages being fixed and did
 * not work before; from outside too, where FORWARD stops all that DNAT sends. Packets with a forged source are no flows.
 */
function nothingElseChanges({ gateway, patched, targets }: Proof): boolean {
  const allowed = targets.flatMap(({ row, cells }) => {
    const stopped = stoppedOutside(row);
    const indexes = [...cells, ...stopped].flatMap((cell) => cell.vantage.devices).map((device) => gateway.interfaceIndex(device));
    const own = replaceDim(row.published.box, DIM.IN, setOf(indexes.map((index) => ({ lo: index, hi: index }))));
    // A rule that names no -d translates what is sent to other addresses too: where FORWARD stops it all, an ACCEPT is for all of it.
    return [own, ...(stopped.length === 0 ? [] : row.published.rules.map(({ box }) => box))];
  });
  const changed = changedRules(gateway.ruleset, patched.ruleset);
  const real = plausibleBoxes(gateway);
  const around = allowedAround(allowed);
  return differences(gateway, patched, changed).every(({ box, before }) => {
    let rest = partsWithin(box, real);
    if (before.verdict === 'forward' && before.reply === 'returns') return rest.length === 0;
    for (const good of around(box)) rest = rest.flatMap((part) => subtractBox(part, good));
    return rest.length === 0;
  });
}

/** A service that nobody reaches from outside, though it is published there and no rule means to stop it. */
function stoppedOutside({ cells }: ServiceRow): Cell[] {
  const outside = cells.filter(({ vantage }) => vantage.kind === 'outside');
  return outside.every(({ fate, outcome }) => fate.dnat && outcome === 'dropped' && !stopsOnPurpose(fate.by)) ? outside : [];
}

/** The allowed boxes that a box may meet: those of its own endpoint, where it has one. */
function allowedAround(allowed: readonly Box[]): (box: Box) => readonly Box[] {
  const byEndpoint = new Map<string, Box[]>();
  const others: Box[] = [];
  for (const box of allowed) {
    const endpoint = endpointOf(box);
    if (endpoint === null) others.push(box);
    else byEndpoint.set(endpoint, [...(byEndpoint.get(endpoint) ?? []), box]);
  }
  return (box) => {
    const endpoint = endpointOf(box);
    return endpoint === null ? allowed : [...others, ...(byEndpoint.get(endpoint) ?? [])];
  };
}

function endpointOf(box: Box): string | null {
  const [address, port, proto] = [DIM.DST, DIM.DPORT, DIM.PROTO].map((dim) => single(box[dim]!));
  return address === null || port === null || proto === null ? null : `${address} ${port} ${proto}`;
}
