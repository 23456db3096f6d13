/** How packets that pass untranslated come to be translated: the publishing rules changed, or copies of them beside. */
import type { Gateway } from '../../netfilter/gateway.ts';
import { DIM } from '../../packets/box.ts';
import { contains } from '../../packets/intervals.ts';
import {
  changeInPlace,
  type Edit,
  hostPrefix,
  type InsertPlace,
  placeBehind,
  placeForAppend,
  type Rule,
  removal,
  withOption,
} from '../../ruleset/index.ts';
import type { PublishingRule } from '../published.ts';
import type { Cell, ServiceRow } from '../services.ts';
import { normalText } from '../touched.ts';
import { outsideInterfaces } from '../vantages.ts';

/** A service and the cells of it that are to become `reaches`. */
export interface FixTarget {
  readonly row: ServiceRow;
  readonly cells: readonly Cell[];
}

/** An edit with the services, by key, that it is for; null: for all. An insertion for several services is one edit for each. */
export interface Piece {
  readonly edit: Edit;
  readonly services: readonly string[] | null;
}

/** Each way for all targets; one that does not fit a rule of theirs is left out. */
export function translations(gateway: Gateway, targets: readonly FixTarget[]): (readonly Piece[])[] {
  const ways = [openAll, openBeside, perInterface, inBaseChain];
  return ways.map((way) => way(gateway, targets)).filter((pieces) => pieces !== null);
}

/** Interfaces from which a target's packets pass untranslated. */
function untranslatedDevices(target: FixTarget): string[] {
  return [...new Set(target.cells.filter((cell) => !cell.fate.dnat).flatMap((cell) => cell.vantage.devices))];
}

/** The rule that publishes a service for outside. */
function outsideRule(gateway: Gateway, row: ServiceRow): PublishingRule | null {
  const outside = [...outsideInterfaces(gateway)].map((name) => gateway.interfaceIndex(name));
  return row.published.rules.find(({ box }) => outside.some((index) => contains(box[DIM.IN]!, index))) ?? null;
}

/** The publishing rules without `-i`: one rule a service, for whoever asks. The same rules for inside interfaces are then dead and go. */
function openAll(gateway: Gateway, targets: readonly FixTarget[]): Piece[] | null {
  const pieces: Piece[] = [];
  for (const { rule, targets: own, services } of rulesToChange(gateway, targets)) {
    if (!namesInterface(rule) || !namesDestination(rule)) return null;
    // A line of a script that makes several rules is not changed for the sake of one.
    const edits = [changeInPlace(rule, { remove: ['-i'] }), ...twins(rule, own[0]!.row).map(removal)];
    for (const edit of edits) {
      if (edit === null) return null;
      pieces.push({ edit, services });
    }
  }
  return pieces;
}

/** Copies of each rule at a place of their own, as one way has them. */
function copied(gateway: Gateway, targets: readonly FixTarget[], copiesOf: (changed: Changed) => Copies | null): Piece[] | null {
  const pieces: Piece[] = [];
  for (const changed of rulesToChange(gateway, targets)) {
    const { place, lines } = copiesOf(changed) ?? NO_COPIES;
    if (place === null || !lines.every((line) => line !== null)) return null;
    pieces.push({ edit: { ...place, insert: [...new Set(lines)] }, services: changed.services });
  }
  return pieces;
}

interface Copies {
  readonly place: InsertPlace | null;
  /** Null among them: one that cannot be written. */
  readonly lines: readonly (string | null)[];
}

const NO_COPIES: Copies = { place: null, lines: [] };

/**
 * A rule that names no destination takes whatever comes in by its interface: for everybody it would take what goes elsewhere. Beside it, a
 * copy for the public address.
 */
function openBeside(gateway: Gateway, targets: readonly FixTarget[]): Piece[] | null {
  return copied(gateway, targets, ({ rule, targets: own }) => {
    if (!namesInterface(rule) || namesDestination(rule)) return null;
    const lines = own.map(destinationOf).map((to) => to && withOption(rule, { remove: ['-i'], set: { '-d': to } }));
    return { place: placeBehind(rule), lines };
  });
}

/** The public address, as a rule writes it; null where the service has several. */
function destinationOf({ row }: FixTarget): string | null {
  const { address } = row.published;
  return address === null ? null : hostPrefix(address);
}

function twins(rule: Rule, row: ServiceRow): Rule[] {
  const bare = (each: Rule) => normalText(each).replace(/ ?(?:-i|--in-interface) \S+/, '');
  return row.published.rules.map((r) => r.rule).filter((other) => other.id !== rule.id && bare(other) === bare(rule));
}

/** A copy of each publishing rule for each inside interface that lacks one, behind the rule itself. */
function perInterface(gateway: Gateway, targets: readonly FixTarget[]): Piece[] | null {
  return copied(gateway, targets, ({ rule, targets: own }) =>
    namesInterface(rule) ? { place: placeBehind(rule), lines: own.flatMap((target) => copiesFor(rule, target)) } : null,
  );
}

/**
 * A rule in a chain of its own, which packets of one interface enter (`-A PREROUTING -i eth0 -j net_dnat`): a copy in PREROUTING itself for
 * each inside interface, behind what stands there.
 */
function inBaseChain(gateway: Gateway, targets: readonly FixTarget[]): Piece[] | null {
  const place = gateway.ruleset === null ? null : placeForAppend(gateway.ruleset, 'nat', 'PREROUTING');
  return copied(gateway, targets, ({ rule, targets: own }) => {
    if (namesInterface(rule) || rule.chain.base !== null) return null;
    const lines = own.flatMap((target) => copiesFor(rule, target));
    return { place, lines: lines.map((line) => line && inChain(line, rule.chain.name, 'PREROUTING')) };
  });
}

/** The line of a rule, appended to another chain; null where it does not append. */
function inChain(line: string, from: string, to: string): string | null {
  const [said, lead, command] = /^(.*?)(-A|--append)\s+(?=\S)/.exec(line) ?? [];
  if (said === undefined || !line.startsWith(`${from} `, said.length)) return null;
  return `${lead}${command} ${to}${line.slice(said.length + from.length)}`;
}

/** The rule for each interface; with the public address where it names none. */
function copiesFor(rule: Rule, target: FixTarget): (string | null)[] {
  const destination = destinationOf(target);
  return untranslatedDevices(target).map((device) => {
    if (namesDestination(rule)) return withOption(rule, { set: { '-i': device } });
    return destination === null ? null : withOption(rule, { set: { '-i': device, '-d': destination } });
  });
}

function namesInterface(rule: Rule): boolean {
  return hasOption(rule, ['-i', '--in-interface']);
}

function namesDestination(rule: Rule): boolean {
  return hasOption(rule, ['-d', '--dst', '--destination']);
}

/** A rule with the services that it publishes. */
interface Changed {
  readonly rule: Rule;
  readonly targets: readonly FixTarget[];
  readonly services: readonly string[];
}

/** Each rule once, though it may publish several services. */
function rulesToChange(gateway: Gateway, targets: readonly FixTarget[]): Changed[] {
  const found = new Map<number, { rule: Rule; targets: FixTarget[]; services: string[] }>();
  for (const target of targets) {
    if (untranslatedDevices(target).length === 0) continue;
    const publishing = outsideRule(gateway, target.row);
    if (publishing === null) continue;
    const { key } = target.row.published;
    const known = found.get(publishing.rule.id);
    if (known === undefined) found.set(publishing.rule.id, { rule: publishing.rule, targets: [target], services: [key] });
    else {
      known.targets.push(target);
      known.services.push(key);
    }
  }
  return [...found.values()];
}

function hasOption(rule: Rule, names: readonly string[]): boolean {
  return rule.options().some((option) => names.includes(option.name));
}
