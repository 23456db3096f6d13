/** Matches that a ruleset alone does not decide, and that network facts or the kind of the packet do decide, wholly or in part. */
import { DIM, fullDim } from '../packets/box.ts';
import { one, range, setOf, subtract, union } from '../packets/intervals.ts';
import { type Match, STATE } from '../ruleset/model.ts';
import { compilePhysdev } from './physdev.ts';
import { type CompileContext, free, isGiven, NEVER, type Test } from './tests.ts';

type Undecided = Extract<Match, { kind: 'undecided' }>;

const MODULES: Readonly<Record<string, (match: Undecided, context: CompileContext) => Test>> = {
  rpfilter: compileReversePath,
  owner: compileOwner,
  mac: compileMac,
  physdev: compilePhysdev,
  pkttype: compilePacketType,
  helper: compileHelper,
  policy: compilePolicy,
};

/** Whether `compileUndecided` knows the module. */
export function isDecidable(module: string): boolean {
  return Object.hasOwn(MODULES, module);
}

/** The test for such a match; what is left open is a question by the match's own text. */
export function compileUndecided(match: Undecided, context: CompileContext): Test {
  return MODULES[match.module]!(match, context);
}

/** Whether each option of the match is inverted. */
function allInverted({ text, negated }: Undecided): boolean {
  const options = text.match(/(?:! )?--[a-z-]+/g) ?? [];
  return negated ? options.length === 1 : options.every((option) => option.startsWith('!'));
}

/** What is forwarded has no socket: then an option holds only where it is inverted (xt_owner). */
function compileOwner(match: Undecided, { network }: CompileContext): Test {
  const own: Test = { kind: 'now', dim: DIM.IN, set: one(0) };
  const others: Test = { kind: 'now', dim: DIM.IN, set: subtract(fullDim(network.family, DIM.IN), one(0)) };
  const socket: Test = { kind: 'all', tests: [own, free(match.text, match.negated)] };
  return allInverted(match) ? { kind: 'either', tests: [others, socket] } : socket;
}

/** A frame's source, which only Ethernet has: what the gateway sends, and what comes over lo, matches neither way (xt_mac). */
function compileMac(match: Undecided, { network, interfaces }: CompileContext): Test {
  const frames = subtract(fullDim(network.family, DIM.IN), setOf([0, interfaces.indexOf('lo')].map((at) => ({ lo: at, hi: at }))));
  return { kind: 'all', tests: [{ kind: 'now', dim: DIM.IN, set: frames }, free(match.text, match.negated)] };
}

/** A helper is known by the connection that it expected, which a RELATED one is (xt_helper looks at the master's). */
function compileHelper(match: Undecided): Test {
  const expected: Test = { kind: 'all', tests: [{ kind: 'state', states: STATE.RELATED, negated: false }, free(match.text, false)] };
  return match.negated ? { kind: 'not', test: expected } : expected;
}

/** The frame's kind, as the destination shows it: a broadcast of the in-interface's own link, a group, or else a unicast frame. */
function compilePacketType(match: Undecided, { network, routing, interfaces }: CompileContext): Test {
  const kind = match.text.split(' ').at(-1) ?? '';
  const incoming: Test = { kind: 'now', dim: DIM.IN, set: range(1, 65535) };
  const group: Test = { kind: 'all', tests: [incoming, { kind: 'now', dim: DIM.DST, set: routing.multicast }] };
  const links = network.interfaces.map((device): Test => {
    const ends = setOf(device.addresses.filter((a) => a.length < 31).map((a) => ({ lo: a.prefix.hi, hi: a.prefix.hi })));
    const here: Test = { kind: 'now', dim: DIM.IN, set: one(interfaces.indexOf(device.name)) };
    return { kind: 'all', tests: [here, { kind: 'now', dim: DIM.DST, set: union(ends, one(0xffffffff)) }] };
  });
  const broadcast: Test = network.family === 'ip' ? { kind: 'either', tests: links } : NEVER;
  const tests: Readonly<Record<string, Test>> = {
    broadcast,
    multicast: group,
    unicast: { kind: 'not', test: { kind: 'either', tests: [group, broadcast] } },
  };
  const test = tests[kind];
  if (test === undefined) return free(match.text, match.negated);
  return match.negated ? { kind: 'not', test } : test;
}

/** `-m policy`: what the facts' IPsec zones send or are sent has a policy; nothing else has one where no zone says so. */
function compilePolicy(match: Undecided, context: CompileContext): Test {
  const { network, interfaces } = context;
  const incoming = match.text.includes('--dir in');
  const none = /--pol none$/.test(match.text);
  if (!isGiven(network) || match.negated || !(none || /--pol ipsec$/.test(match.text))) return free(match.text, match.negated);
  const tunnels = network.zones
    .filter((zone) => zone.ipsec)
    .map((zone): Test => {
      const device = one(interfaces.indexOf(zone.via));
      const at: Test = incoming ? { kind: 'now', dim: DIM.IN, set: device } : { kind: 'out', set: device };
      return { kind: 'all', tests: [at, { kind: 'now', dim: incoming ? DIM.SRC : DIM.DST, set: zone.prefixes }] };
    });
  const ipsec: Test = { kind: 'either', tests: tunnels };
  return none ? { kind: 'not', test: ipsec } : ipsec;
}

/** `-m rpfilter`: the route back to the source leaves by the interface that the packet came in by; `--loose`: there is one at all. */
function compileReversePath(match: Undecided, { network, routing, interfaces }: CompileContext): Test {
  if (match.text.includes('--accept-local') || (match.text.includes('--validmark') && network.fwmarks.length > 0))
    return free(match.text, match.negated);
  const loose = match.text.includes('--loose');
  const inverted = match.text.includes('--invert') !== match.negated;
  const tests = routing.parts(0).flatMap((part): Test[] => {
    if (part.kind !== 'forward' || part.dev === null) return [];
    const from: Test = { kind: 'now', dim: DIM.SRC, set: part.set };
    return [loose ? from : { kind: 'all', tests: [from, { kind: 'now', dim: DIM.IN, set: one(interfaces.indexOf(part.dev)) }] }];
  });
  // What comes over lo always passes, and so always fails an inverted match (rpfilter_is_loopback).
  const looped: Test = { kind: 'now', dim: DIM.IN, set: one(interfaces.indexOf('lo')) };
  const passes: Test = { kind: 'either', tests: [looped, ...tests] };
  return inverted ? { kind: 'not', test: passes } : passes;
}
