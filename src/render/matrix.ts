/** The services matrix as people read it: one row a service, ports of one address with the same row merged. */
import type { Lang, Service, VantageOutcome } from '../review/model.ts';
import { type Mark, markOf, outcomeWords, WORDS } from './words.ts';

export interface MatrixRow {
  /** `110.88.12.88:25,110,143`; the protocol is named only where it is not tcp. */
  readonly label: string;
  /** `192.168.1.55:25`, or the address alone where every port is kept. */
  readonly server: string;
  readonly services: readonly Service[];
  /** How many services of other addresses it stands for besides. */
  readonly alike: number;
  /** The entries of the first service, by vantage; the others' are alike. */
  readonly entries: ReadonlyMap<string, readonly VantageOutcome[]>;
}

export interface Matrix {
  /** In the order in which the services name them, `server` and `gateway` last. */
  readonly vantages: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface Endpoint {
  readonly address: string;
  /** Null where none is named. */
  readonly port: string | null;
  readonly proto: string | null;
}

/** `110.88.12.88:25/tcp`, `[2001:db8::1]:25`, `192.168.1.55`, `A/icmp`, `*:25/tcp` taken apart. Never fails: what it cannot split is the address. */
export function splitEndpoint(text: string): Endpoint {
  const slash = text.lastIndexOf('/');
  const proto = slash < 0 ? null : text.slice(slash + 1);
  const rest = slash < 0 ? text : text.slice(0, slash);
  const colon = rest.lastIndexOf(':');
  const bracket = rest.lastIndexOf(']');
  const bareIp6 = bracket < 0 && rest.indexOf(':') !== colon;
  if (colon < 0 || colon < bracket || bareIp6) return { address: rest, port: null, proto };
  return { address: rest.slice(0, colon), port: rest.slice(colon + 1), proto };
}

/** Ports of one address joined: `110.88.12.88:25,110`. */
export function joinEndpoint(address: string, ports: readonly string[], proto: string | null): string {
  const named = ports.length === 0 ? address : `${address}:${ports.join(',')}`;
  return proto === null || proto === 'tcp' ? named : `${named}/${proto}`;
}

export function matrixOf(services: readonly Service[]): Matrix {
  const vantages = new Set<string>();
  for (const service of services) for (const entry of service.from) vantages.add(entry.vantage);
  const standing = ['server', 'gateway'].filter((vantage) => vantages.has(vantage));
  const zones = [...vantages].filter((vantage) => !standing.includes(vantage));
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const key = rowKey(service);
    const group = groups.get(key);
    if (group) group.push(service);
    else groups.set(key, [service]);
  }
  return { vantages: [...zones, ...standing], rows: [...groups.values()].map(rowOf) };
}

function targets(service: Service): readonly string[] {
  return service.servers ?? [service.server];
}

/** A port that the translation keeps may be told by the public side alone. */
function keepsPort(service: Service): boolean {
  const port = splitEndpoint(service.public).port;
  return targets(service).every((target) => {
    const own = splitEndpoint(target).port;
    return own === null || own === '*' || own === port;
  });
}

function rowKey(service: Service): string {
  const { address, proto } = splitEndpoint(service.public);
  const cells = service.from.map((entry) => [entry.vantage, entry.outcome, entry.sees, entry.at, entry.regions !== undefined]);
  const servers = targets(service).map((target) => (keepsPort(service) ? splitEndpoint(target).address : target));
  return JSON.stringify([address, proto, servers, cells]);
}

function rowOf(services: readonly Service[]): MatrixRow {
  const first = services[0]!;
  const { address, proto } = splitEndpoint(first.public);
  const ports = services.map((service) => splitEndpoint(service.public).port).filter((port) => port !== null);
  const entries = new Map<string, VantageOutcome[]>();
  for (const entry of first.from) entries.set(entry.vantage, [...(entries.get(entry.vantage) ?? []), entry]);
  const merged = services.length > 1 && keepsPort(first);
  const server = targets(first).map((target) => (merged ? splitEndpoint(target).address : target));
  const alike = services.reduce((sum, service) => sum + (service.alike ?? 0), 0);
  return { label: joinEndpoint(address, ports, proto), server: server.join(', '), services, alike, entries };
}

/** Good only when the whole vantage reaches; unsure when nothing worse than that is in it. */
export function cellMark(entries: readonly VantageOutcome[] | undefined): Mark {
  if (!entries || entries.length === 0) return 'none';
  const marks = entries.map((entry) => markOf(entry.outcome, entry.vantage));
  if (marks.includes('bad')) return 'bad';
  return marks.includes('unsure') ? 'unsure' : 'good';
}

/** Two or three words for a cell; empty when the mark says all: everybody reaches, and the server sees the client. */
export function cellWords(entries: readonly VantageOutcome[] | undefined, lang: Lang): string {
  const parts = (entries ?? []).map((entry) => entryWords(entry, lang));
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ');
}

function entryWords(entry: VantageOutcome, lang: Lang): string {
  const part = entry.regions === undefined ? '' : ` (${WORDS.partly[lang]})`;
  if (entry.outcome !== 'reaches') return `${outcomeWords(entry.outcome, lang)}${part}`;
  const seen = entry.sees === null || entry.sees === 'client' ? '' : `${lang === 'zh' ? '显示为' : 'as'} ${entry.sees}`;
  return part === '' ? seen : `${seen === '' ? outcomeWords('reaches', lang) : seen}${part}`;
}
