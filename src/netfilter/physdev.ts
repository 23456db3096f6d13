/** `-m physdev` (xt_physdev): the ports of a bridge by which a packet came in and, while it is bridged, goes out. */
import { DIM, fullDim } from '../packets/box.ts';
import { one, setOf, subtract } from '../packets/intervals.ts';
import type { Match } from '../ruleset/model.ts';
import { bridgesAsk } from './bridge.ts';
import { answerTo, type Flow, type Split, splitByMatch } from './flow.ts';
import { ALWAYS, type CompileContext, free, interfaceMatches, isGiven, NEVER, type Test } from './tests.ts';

type Undecided = Extract<Match, { kind: 'undecided' }>;
type PortTest = Extract<Test, { kind: 'port' }>;

interface Option {
  /** Without its dashes: `in`, `out`, `is-in`, `is-out`, `is-bridged`. */
  readonly name: string;
  readonly inverted: boolean;
  readonly device: string;
}

/**
 * Where bridges do not ask iptables no packet has a port; where they do, one that came in by a bridge has. Which of several ports it
 * was is a question: the facts do not say who stands behind which.
 */
export function compilePhysdev(match: Undecided, context: CompileContext): Test {
  const { network, interfaces } = context;
  const bridges = network.interfaces.filter(({ ports }) => ports.length > 0);
  const asks = bridgesAsk(network);
  if (!isGiven(network) || (asks && bridges.length === 0)) return free(match.text, match.negated);
  const options = optionsOf(match);
  const without = options.every(({ inverted }) => inverted) ? ALWAYS : NEVER;
  if (!asks) return without;
  const indexes = setOf(bridges.map(({ name }) => interfaces.indexOf(name)).map((index) => ({ lo: index, hi: index })));
  const elsewhere: Test = { kind: 'now', dim: DIM.IN, set: subtract(fullDim(network.family, DIM.IN), indexes) };
  const through = bridges.map(({ name, ports }): Test => {
    const here: Test = { kind: 'now', dim: DIM.IN, set: one(interfaces.indexOf(name)) };
    return { kind: 'all', tests: [here, ...options.map((option) => compileOption(option, ports))] };
  });
  return { kind: 'either', tests: [{ kind: 'all', tests: [elsewhere, without] }, ...through] };
}

function optionsOf({ text, negated }: Undecided): Option[] {
  return [...text.matchAll(/(! )?--physdev-(\S+)(?: "?((?!--)[^\s"!]+)"?)?/g)].map(([, not, name = '', device = '']) => ({
    name,
    inverted: (not !== undefined) !== negated,
    device,
  }));
}

/** Of a packet that came in by a bridge with these ports. An out port is never matched, inverted or not, where there is none. */
function compileOption({ name, inverted, device }: Option, ports: readonly string[]): Test {
  const unless = (test: Test): Test => (inverted ? { kind: 'not', test } : test);
  const matching = ports.filter((port) => interfaceMatches(device, port));
  switch (name) {
    case 'is-in':
      return unless(ALWAYS);
    case 'is-out':
    case 'is-bridged':
      return unless({ kind: 'bridged' });
    case 'in':
      return unless({ kind: 'port', end: 'in', matching, ports });
    default:
      return { kind: 'all', tests: [{ kind: 'bridged' }, unless({ kind: 'port', end: 'out', matching, ports })] };
  }
}

/** Splits by the port: each is a question, and a packet has one port at each end, another one at the other. */
export function splitByPort(flow: Flow, { end, matching, ports }: PortTest): { hits: Flow[]; misses: Flow[] } {
  const possible = possiblePorts(flow, end, ports);
  const asked = possible.filter((port) => matching.includes(port));
  if (asked.length === 0) return { hits: [], misses: [flow] };
  if (asked.length === possible.length) return { hits: [flow], misses: [] };
  const hits: Flow[] = [];
  let rest: Flow | null = flow;
  for (const port of asked) {
    if (rest === null) break;
    const { hit, miss }: Split = splitByMatch(rest, question(flow, end, port));
    if (hit !== null) hits.push(hit);
    rest = miss;
  }
  return { hits, misses: rest === null ? [] : [rest] };
}

/** Asked of who stands behind the port: a reply comes in by the server's, and goes out by the client's. */
function question(flow: Flow, end: 'in' | 'out', port: string): string {
  return `-m physdev, the ${(end === 'in') === (flow.replyTo === null) ? 'client' : 'server'} at ${port}`;
}

/** The ports that the answers taken so far leave. */
function possiblePorts(flow: Flow, end: 'in' | 'out', ports: readonly string[]): readonly string[] {
  const left = settled(flow, end, ports);
  const other = flow.bridged ? settled(flow, end === 'in' ? 'out' : 'in', ports) : ports;
  return other.length === 1 ? left.filter((port) => port !== other[0]) : left;
}

function settled(flow: Flow, end: 'in' | 'out', ports: readonly string[]): readonly string[] {
  const answers = ports.map((port) => ({ port, answer: answerTo(flow, question(flow, end, port)) }));
  const found = answers.find(({ answer }) => answer === true);
  return found === undefined ? answers.filter(({ answer }) => answer === null).map(({ port }) => port) : [found.port];
}
