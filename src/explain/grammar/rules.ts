/** Rules in a question: where each begins and ends among the words around it. */

export interface PastedRule {
  /** `-A`, `-I`, `-D` or `-R`. */
  readonly command: 'A' | 'I' | 'D' | 'R';
  /** Null where it is not written. */
  readonly table: string | null;
  readonly chain: string;
  /** `-I CHAIN 3`, `-D CHAIN 3`. */
  readonly number: number | null;
  /** The matches and the target, as pasted: `-i bond1 -p tcp … -j DNAT --to-destination 192.168.1.55`. */
  readonly rest: string;
}

export interface RulesFound {
  readonly rules: readonly PastedRule[];
  /** The words around them. */
  readonly rest: string;
}

const START =
  /(?:(?:\bsudo\s+)?(?<![\w/.-])(?:\/(?:usr\/)?s?bin\/)?(?:iptables|ip6tables|\$\{?IPT(?:ABLES)?\}?)\s+(?:-w\s+(?:\d+\s+)?)?)?(?:(?:-t|--table)\s+(\w+)\s+)?(?<![\w-])(-[AIDR]|--append|--insert|--delete|--replace)\s+([A-Za-z_][\w-]{0,40})(?!\w)/g;
const COMMANDS: Readonly<Record<string, PastedRule['command']>> = {
  '-A': 'A',
  '-I': 'I',
  '-D': 'D',
  '-R': 'R',
  '--append': 'A',
  '--insert': 'I',
  '--delete': 'D',
  '--replace': 'R',
};

/** Options without an argument, of iptables 1.8.9's matches and targets. */
const BARE = new Set(
  `--syn --random --random-fully --persistent --rcheck --update --set --remove --rttl --rsource --rdest --reap --validmark --save-mark --restore-mark
  -f --fragment --rt-0-res --socket-exists --transparent --nowildcard --physdev-is-in --physdev-is-out --physdev-is-bridged --loose --accept-local
  --invert --limit-iface-in --limit-iface-out --nodst --log-tcp-sequence --log-tcp-options --log-ip-options --log-uid --clamp-mss-to-pmtu
  --strict --pol-none --ecn-tcp-cwr --ecn-tcp-ece --ahres --soft --hex --notrack --queue-bypass --kerneltz --contiguous`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
const TWO = new Set(['--tcp-flags', '--match-set']);

/** Finds `-A CHAIN …` and its kin, with or without `iptables -t nat` before it, and where each ends. */
export function findRules(text: string): RulesFound {
  const rules: PastedRule[] = [];
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < from) continue;
    const [whole, table, command, chain] = match;
    const behind = match.index + whole.length;
    const { until, options, number } = readOptions(text, behind);
    // `drop -A something` without a target or a match is no rule.
    if (options === '' && number === null) continue;
    const kind = COMMANDS[command!]!;
    const inner = /\s(?:-t|--table)\s+(\w+)/.exec(` ${options}`);
    const bare = inner === null ? options : ` ${options}`.replace(inner[0], '').trim();
    rules.push({ command: kind, table: table ?? inner?.[1] ?? null, chain: chain!, number, rest: bare });
    rest += `${text.slice(from, match.index)} `;
    from = until;
  }
  if (rules.length === 0) return findBare(text) ?? { rules, rest: text };
  return { rules, rest: rest + text.slice(from) };
}

const BARE_START = /(?<![\w-])-[sdiop]\s[\w!]/;
const INSERTED = /\b(?:add|insert|append|prepend|put)(?:s|ed|ing|ting)?\b|插入?|加|添/i;
const CHAIN_NAMED = /\b(?:FORWARD|INPUT|OUTPUT|PREROUTING|POSTROUTING)\b/;
const CHAIN_OF: Readonly<Record<string, string>> = { DNAT: 'PREROUTING', SNAT: 'POSTROUTING', MASQUERADE: 'POSTROUTING' };

/** `insert -s 203.0.113.0/24 -j DROP at the top of FORWARD`: the chain is said beside the rule, or told by its target. */
function findBare(text: string): RulesFound | null {
  const start = INSERTED.test(text) ? BARE_START.exec(text) : null;
  if (start === null) return null;
  const { until, options } = readOptions(text, start.index);
  const target = /(?:^|\s)-j\s([A-Z]+)(?!\S)/.exec(options)?.[1];
  const rest = `${text.slice(0, start.index)} ${text.slice(until)}`;
  const chain = target === undefined ? undefined : (CHAIN_NAMED.exec(rest)?.[0] ?? CHAIN_OF[target]);
  return chain === undefined ? null : { rules: [{ command: 'A', table: null, chain, number: null, rest: options }], rest };
}

interface OptionsRead {
  readonly until: number;
  readonly options: string;
  readonly number: number | null;
}

/** Reads options and their arguments until a word that is neither: prose goes on there. */
function readOptions(text: string, start: number): OptionsRead {
  const words = /"(?:[^"\\\n]|\\.){0,256}"|[^\s]+|\n/g;
  words.lastIndex = start;
  const taken: string[] = [];
  let until = start;
  let number: number | null = null;
  let wanted = 0;
  for (let match = words.exec(text); match !== null && taken.length < 200; match = words.exec(text)) {
    const written = match[0];
    if (written === '\n') break;
    const { word, ended } = trimmed(ofOne(written, taken.at(-1)));
    if (word === '') break;
    if (taken.length === 0 && number === null && /^\d{1,6}$/.test(word) && wanted === 0) number = Number(word);
    else if (/^--?[A-Za-z]/.test(word) && !(wanted > 0 && word.startsWith('"'))) {
      wanted = BARE.has(word) ? 0 : TWO.has(word) ? 2 : 1;
      taken.push(word);
    } else if (word === '!') taken.push(word);
    else if (wanted > 0) {
      taken.push(word);
      wanted -= 1;
    } else break;
    until = match.index + (ended ? word.length : written.length);
    if (ended) break;
  }
  return { until, options: taken.join(' '), number };
}

/** NAT leads to one address: what a comma joins to it (`192.168.1.55,192.168.20.7 能连`) is prose. */
function ofOne(written: string, option: string | undefined): string {
  return option === '--to-destination' || option === '--to-source' ? written.replace(/,.*$/, ',') : written;
}

/** `MASQUERADE?` ends a question, `MASQUERADE会怎样` goes on in words: no argument of a rule has either, quoted ones aside. */
function trimmed(written: string): { readonly word: string; readonly ended: boolean } {
  if (written.startsWith('"') && written.endsWith('"') && written.length > 1) return { word: written, ended: false };
  const plain = written.replace(/^"+/, '');
  // `192.168.1.55,floor3 will …`: prose goes on behind a comma too.
  const han = plain.search(
    /[\p{Script=Han}，。？！、；（）]|(?<=^(?:[\d.:/]+|[A-Z]{3,})),(?=[a-z])|(?<=^[A-Z]{4,}"?),(?=\d)|(?<=^[A-Z]{3,}"),(?=[a-z])/u,
  );
  const cut = han < 0 ? plain : plain.slice(0, han);
  const word = cut.replace(/["'?.,;!)]+$/, '') || (cut === '!' ? '!' : '');
  return { word, ended: word !== plain && cut !== '!' };
}

/** A rule as one line, for comparing and for showing: `-A PREROUTING -i bond1 …`. */
export function ruleLine(rule: PastedRule): string {
  const number = rule.number === null ? '' : ` ${rule.number}`;
  return `-${rule.command} ${rule.chain}${number} ${rule.rest}`.trim();
}
