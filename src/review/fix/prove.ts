/** A fix is shown only when the patched ruleset, analysed anew, does what the fix promises and nothing else. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { createGateway } from '../../netfilter/gateway.ts';
import { DIM, intersectBoxes, replaceDim, subtractBox } from '../../packets/box.ts';
import { setOf } from '../../packets/intervals.ts';
import { applyEdits, type Edit, readRulesets, type SourceFile } from '../../ruleset/index.ts';
import { differences } from '../changes.ts';
import { publishedServices } from '../published.ts';
import { serviceRow } from '../services.ts';
import { changedRules } from '../touched.ts';
import { networkVantages, plausibleBoxes } from '../vantages.ts';
import type { FixTarget } from './candidate.ts';

/** Whether the edits make every target cell `reaches`, and change no flow but those to the targets from the vantages being fixed. */
export function isProved(files: readonly SourceFile[], gateway: Gateway, targets: readonly FixTarget[], edits: readonly Edit[]): boolean {
  const patched = patchedGateway(files, gateway, edits);
  if (patched === null) return false;
  return everybodyReaches(patched, targets) && nothingElseChanges(gateway, patched, targets);
}

function patchedGateway(files: readonly SourceFile[], gateway: Gateway, edits: readonly Edit[]): Gateway | null {
  const dialect = gateway.ruleset?.dialect;
  const reading = readRulesets(applyEdits(files, edits), { family: gateway.family, ...(dialect === undefined ? {} : { dialect }) });
  if (reading.diagnostics.some((d) => d.severity === 'error')) return null;
  const ruleset = reading.rulesets.find((r) => r.family === gateway.family);
  return ruleset === undefined ? null : createGateway(ruleset, gateway.network, gateway.interfaces);
}

function everybodyReaches(patched: Gateway, targets: readonly FixTarget[]): boolean {
  const vantages = networkVantages(patched);
  const published = new Map(publishedServices(patched).map((service) => [service.key, service]));
  return targets.every((target) => {
    const service = published.get(target.row.published.key);
    if (service === undefined) return false;
    const wanted = new Set(target.cells.map((cell) => cell.vantage.name));
    const cells = serviceRow(patched, service, vantages).cells.filter((cell) => wanted.has(cell.vantage.name));
    return cells.length >= wanted.size && cells.every((cell) => cell.outcome === 'reaches');
  });
}

/**
 * "No other flow": every flow except those to the published endpoint that arrive by the interfaces of the vantages being fixed. Packets
 * with a forged source are no flows.
 */
function nothingElseChanges(gateway: Gateway, patched: Gateway, targets: readonly FixTarget[]): boolean {
  const allowed = targets.map(({ row, cells }) => {
    const indexes = cells.flatMap((cell) => cell.vantage.devices).map((device) => gateway.interfaceIndex(device));
    return replaceDim(row.published.box, DIM.IN, setOf(indexes.map((index) => ({ lo: index, hi: index }))));
  });
  const changed = changedRules(gateway.ruleset, patched.ruleset);
  const real = plausibleBoxes(gateway);
  return differences(gateway, patched, changed).every(({ box }) => {
    let rest = real.map((flows) => intersectBoxes(box, flows)).filter((part) => part !== null);
    for (const good of allowed) rest = rest.flatMap((part) => subtractBox(part, good));
    return rest.length === 0;
  });
}
