/** The ports that a question asks for: beside its ends, anywhere in its words, or by what a command in it speaks. */
import { portsTold, SPEAKS_UDP, spokenBy } from './commands.ts';
import type { EndsFound } from './ends.ts';
import { blank, blankAll, findPorts, type PortsRead, readPortList, SERVICE_NAMES, serviceNamed } from './ports.ts';
import type { Symptom } from './symptoms.ts';
import { ASKS } from './words.ts';

interface Told extends Pick<EndsFound, 'found' | 'rest' | 'text'> {
  /** As it was written. */
  readonly given: string;
  readonly symptom: Symptom | null;
}

interface Said {
  readonly said: PortsRead;
  /** What is left without the words for them. */
  readonly rest: string;
  /** A port stands there, or a service's name. */
  readonly isWritten: boolean;
}

/** `bad`: a port that is none, as written. */
export function saidPorts({ given, text, rest, found, symptom }: Told): Said | { readonly bad: string } {
  // The code of a reply is no port.
  const code = symptom === null ? null : /^\d{3}(?!\d)/.exec(symptom.words);
  const quiet = (line: string) => (code === null ? line : line.replace(code[0], '   '));
  const ports = portsAround(withoutSourcePort(quiet(rest)), withoutSourcePort(quiet(text)), found);
  if (ports.bad !== null) return { bad: ports.bad };
  const isWritten = ports.ports.length > 0;
  const left = { rest: ports.rest, isWritten };
  if (ASKS.ping.test(text) && !isWritten) return { ...left, said: { ports: [], proto: 'icmp' } };
  // `telnet` beside another protocol's words is the tool with which it was tried.
  const tool = symptom !== null && symptom.service !== null && ports.ports[0]?.lo === 23 && !/(?<!\d)23(?!\d)/.test(rest);
  return { ...left, said: tool ? { ports: [], proto: null } : commanded({ ports: ports.ports, proto: ports.proto }, given) };
}

/** What a command in the text speaks, as far as nothing else says it. */
function commanded({ ports, proto }: PortsRead, text: string): PortsRead {
  const told = readPortList(portsTold(text) ?? '', proto ?? 'tcp');
  if (told.ports.length > 0 && told.bad === null) return { ports: told.ports, proto: told.proto };
  const spoken = ports.length === 0 ? spokenBy(text) : null;
  if (spoken !== null) return { ports: [{ lo: spoken.port, hi: spoken.port }], proto: proto ?? spoken.proto };
  return { ports, proto: SPEAKS_UDP.test(text) ? 'udp' : (proto ?? (ports.length > 0 && saysUdp(text, ports) ? 'udp' : null)) };
}

/** `the gateway sends NetFlow to … port 9995`: services that are named speak UDP, and none of them TCP. */
function saysUdp(text: string, ports: PortsRead['ports']): boolean {
  if (/\btcp\b|\btls\b|\bssl\b/i.test(text)) return false;
  const protos = new Set(
    (text.match(/[a-z][a-z\d]{2,12}/gi) ?? []).flatMap((word) => {
      const service = serviceNamed(word);
      // `dns gives them 192.0.2.9`: how a name was found, beside another port.
      const isAside = service?.ports[0]?.lo === 53 && ports[0]?.lo !== 53;
      return service?.proto === undefined || service.proto === null || isAside ? [] : [service.proto];
    }),
  );
  return protos.has('udp') && !protos.has('tcp');
}

/** `picks source port 51515`: no port that is asked. */
function withoutSourcePort(text: string): string {
  return blankAll(text, /\b(?:source|src|local|ephemeral|client)\s(?:tcp\s|udp\s)?ports?\s\d{1,5}(?!\d)/gi);
}

/** Ports beside an end (`110.88.12.88 25`), else anywhere in the words. */
function portsAround(
  rest: string,
  text: string,
  found: readonly { readonly at: number; readonly until: number }[],
): PortsRead & { readonly rest: string; readonly bad: string | null } {
  const near = findPorts(rest);
  if (near.ports.length > 0 && near.bad === null && !isServiceOnly(near, rest)) return near;
  if (near.bad !== null) return near;
  for (const { at, until } of found) {
    const head = /(?<![\w.:/-])((?:\d{1,5}\s?(?:,|、|\/|and|or|&|和|,\s?and)\s?){0,8}\d{1,5})\s(?:on|at|of)\s$/i.exec(
      text.slice(Math.max(0, at - 60), at),
    );
    if (head !== null) return { ...readPortList(head[1]!, near.proto), rest };
    const tail =
      /^[)"'\]]{0,2}\s?[:,]?\s?(?:on\s|port\s|的\s?)?(\d{1,6}(?:-\d{1,6})?)(?![\d:]|g\b|\.\d|\s?(?:ms|s|sec|seconds|hops?|bytes?|packets?|sent|transmitted|received|pings?|times|people|users|行(?!不|吗|么|得)|楼|层)(?![a-z]))/i.exec(
        text.slice(until, until + 24),
      );
    if (tail === null) continue;
    const read = readPortList(tail[1]!, near.proto);
    return { ...read, rest: blank(rest, until, tail[0].length) };
  }
  // `SMTP submission, 587`: the number right behind the name is surer.
  if (near.ports.length > 0 && !NUMBERED.test(text))
    return behindItsName(near.rest, /\b(?:tcp|udp)\b/i.exec(text)?.[0].toLowerCase() ?? null) ?? near;
  // The service's own protocol is not that of another port.
  const proto = near.ports.length === 0 ? near.proto : (/\b(?:tcp|udp)\b/i.exec(text)?.[0].toLowerCase() ?? null);
  return bareWellKnown(rest, proto) ?? behindItsName(rest, proto) ?? near;
}

/** `grpc 50051 from web`, `lpd 515,可以吗`, `at 8530, does …`: the one number of two digits or more that stands behind a word or a sign, and before a sign or where it comes from or goes to. */
const BARE =
  /(?<=(?:(?<before>\b[a-z][a-z\d-]{1,14})\s{1,3}|[,，]\s{0,3}|(?<han>\p{Script=Han})\s{0,3}))(?<![\d.])(?<port>\d{2,5})(?=\s?(?:[,;?!)，。；？]|\.(?!\d)|$|->|\p{Script=Han})|\s(?:from|to|on|out|in|into|towards?|tcp|udp|is|are|does|do|will|can|and then)\b)/giu;
/** What such a number is not: a ticket's, a time, a count, a code. */
const NO_PORT_BEFORE =
  /^(?:ticket|case|incident|inc|chg|req|order|since|until|about|around|over|under|than|only|some|year|id|ext|line|lines|rule|rules|seq|ack|pid|mtu|size|room|build|version|code|error|errno|vlan|floor|week|day|page|step|level|no|nr|number|ipv|win|len|ttl|第|约|共|有|每|近|等|这|那|了|个|楼|错|码|version|and|or)$/i;
const NO_PORT_BEHIND = /^\s?(?:行|楼|层|号楼|个|次|人|秒|分|小时|台|年|月|日|条|点|块|位|张|封|项|倍|岁|号)/;

function behindItsName(rest: string, proto: string | null): (PortsRead & { readonly rest: string; readonly bad: string | null }) | null {
  const numbers = [...rest.matchAll(BARE)].filter((match) => {
    const number = Number(match.groups?.port);
    const isYear = number >= 1990 && number <= 2039;
    return (
      number <= 65_535 &&
      !isYear &&
      !NO_PORT_BEFORE.test(match.groups?.before ?? match.groups?.han ?? '') &&
      !NO_PORT_BEHIND.test(rest.slice(match.index + match[0].length))
    );
  });
  const [only, other] = numbers;
  if (only === undefined || (other !== undefined && other[0] !== only[0])) return null;
  return { ...readPortList(only[0], proto), rest: blank(rest, only.index, only[0].length) };
}

/** A number that is a well-known service's and nothing else in the words: `收信走的是 110`. */
const WELL_KNOWN =
  /(?<!\b(?:errno|error|err|code|status|exit|out|refused|reset|failed|unreachable)\b[\s:=#([]{0,3})(?<![\w.:/%#$-])(?:21|22|25|53|80|110|143|443|445|465|587|993|995|1433|3306|3389|5432|5900|6379|8080|8443|853|636|389|1521|9100|8000|8888|9090|9200|27017|161|514|5060|1883|5672|6443|2222)(?![\w.:/%-]|\s?(?:ms|s|sec|seconds?|min(?:ute)?s?|hours?|times|people|users|packets?|sent|transmitted|received|pings?|bytes?|hops?|[kmg]b|个|次|人|秒|分|小时|台|号|年|月|日|行(?!不|吗|么|得)|楼|层)(?![a-z]))/gi;

function bareWellKnown(rest: string, proto: string | null): (PortsRead & { readonly rest: string; readonly bad: string | null }) | null {
  const [first, second] = [...rest.matchAll(WELL_KNOWN)];
  if (first === undefined || second !== undefined) return null;
  return { ...readPortList(first[0], proto), rest: blank(rest, first.index, first[0].length) };
}

const NUMBERED = new RegExp(
  String.raw`\b(?:${SERVICE_NAMES.filter((name) => /^[a-z]{3,}/.test(name)).join('|')})(?:\s(?:over|with|via)\s(?:tls|ssl))?[\s,(]{1,3}(?:port\s)?\d{2,5}(?![\w.:/])`,
  'i',
);

/** A service's name without a number: a number beside the address is surer (`telnet 110.88.12.88 25`). */
function isServiceOnly(near: PortsRead, rest: string): boolean {
  return near.ports.every(({ lo }) => !new RegExp(String.raw`(?<!\d)${lo}(?!\d)`).test(rest));
}
