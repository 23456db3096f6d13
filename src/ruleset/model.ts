/**
 * The typed model of a ruleset, in netfilter's own words. A base chain has hook, priority, type and policy as in nftables; an iptables
 * table is a set of base chains at its priorities (raw -300, mangle -150, nat -100/100, filter 0, security 150 as iptables-nft has it: iptables-legacy has 50). Every dialect's reader
 * ends here, and nothing behind this file knows which dialect a rule was written in.
 */

export type Family = 'ip' | 'ip6';

/** An IPv4 address is a number (0 .. 2^32-1), an IPv6 address a bigint (0 .. 2^128-1). Both compare with `<` and `<=`. */
export type Address = number | bigint;

/** An inclusive interval. */
export interface Interval<T extends number | bigint = number> {
  readonly lo: T;
  readonly hi: T;
}
export type AddressRange = { readonly lo: Address; readonly hi: Address };
export type PortRange = Interval<number>;

export type Hook = 'prerouting' | 'input' | 'forward' | 'output' | 'postrouting';
export type TableName = 'raw' | 'mangle' | 'nat' | 'filter' | 'security';

/** Where a piece of text stands. Lines and columns count from 1; `endColumn` is the column behind the last character. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface BaseHook {
  readonly hook: Hook;
  readonly priority: number;
  readonly type: 'filter' | 'nat' | 'route';
  readonly policy: 'accept' | 'drop';
}

export interface Chain {
  readonly id: number;
  readonly table: TableName;
  readonly name: string;
  /** Null for a user chain. */
  readonly base: BaseHook | null;
  /** Ids of the chain's rules, in the order in which a packet meets them. */
  readonly rules: Int32Array;
  /** Where the chain was declared; null when only the kernel's default made it. */
  readonly place: Place | null;
}

/** Connection states as bits, as in `--ctstate`. SNAT and DNAT are conntrack status bits that `--ctstate` also accepts. */
export const STATE = { INVALID: 1, NEW: 2, ESTABLISHED: 4, RELATED: 8, UNTRACKED: 16, SNAT: 32, DNAT: 64 } as const;
export type StateName = keyof typeof STATE;

/** TCP flags as bits of the header's flag byte (RFC 9293). */
export const TCP = { FIN: 1, SYN: 2, RST: 4, PSH: 8, ACK: 16, URG: 32 } as const;

/**
 * One match of a rule. `negated` inverts it. Everything that a file can decide has a kind of its own; what it cannot (and every
 * extension that is not known) is `undecided`, kept whole with its text.
 */
export type Match =
  /** Source or destination address within a range. */
  | { readonly kind: 'src' | 'dst'; readonly ranges: readonly AddressRange[]; readonly negated: boolean }
  /** A mask that is no prefix (`10.0.0.1/255.0.0.255`): address & mask = value. */
  | { readonly kind: 'srcMask' | 'dstMask'; readonly value: Address; readonly mask: Address; readonly negated: boolean }
  /** Interface name; a trailing `+` matches any suffix. */
  | { readonly kind: 'in' | 'out'; readonly name: string; readonly negated: boolean }
  | { readonly kind: 'proto'; readonly proto: number; readonly negated: boolean }
  | { readonly kind: 'sport' | 'dport' | 'anyport'; readonly ranges: readonly PortRange[]; readonly negated: boolean }
  | { readonly kind: 'tcpflags'; readonly mask: number; readonly comp: number; readonly negated: boolean }
  /** `type` null means any type; a range of codes. Also ICMPv6. */
  | { readonly kind: 'icmp'; readonly type: number | null; readonly codes: PortRange; readonly negated: boolean }
  /** `-f`: second and further fragments. */
  | { readonly kind: 'fragment'; readonly negated: boolean }
  /** `states`: bits of STATE. */
  | { readonly kind: 'state'; readonly states: number; readonly negated: boolean }
  /** Bits of conntrack status that must meet: EXPECTED 1, SEEN_REPLY 2, ASSURED 4, CONFIRMED 8, SNAT 16, DNAT 32; 0 means NONE. */
  | { readonly kind: 'ctstatus'; readonly status: number; readonly negated: boolean }
  | { readonly kind: 'ctdir'; readonly direction: 'original' | 'reply' }
  | { readonly kind: 'ctproto'; readonly proto: number; readonly negated: boolean }
  | {
      readonly kind: 'ctorigsrc' | 'ctorigdst' | 'ctreplsrc' | 'ctrepldst';
      readonly ranges: readonly AddressRange[];
      readonly negated: boolean;
    }
  | {
      readonly kind: 'ctorigsrcport' | 'ctorigdstport' | 'ctreplsrcport' | 'ctrepldstport';
      readonly ranges: readonly PortRange[];
      readonly negated: boolean;
    }
  /** `types`: names as in iptables (LOCAL, UNICAST, BROADCAST, …). `limitIface` restricts LOCAL to the in or out interface. */
  | {
      readonly kind: 'srcType' | 'dstType';
      readonly types: readonly string[];
      readonly limitIface: 'in' | 'out' | null;
      readonly negated: boolean;
    }
  | { readonly kind: 'mark' | 'connmark'; readonly value: number; readonly mask: number; readonly negated: boolean }
  /** `-m set --match-set NAME src,dst`: decidable when the members are given as network facts. */
  | { readonly kind: 'set'; readonly name: string; readonly dimensions: readonly ('src' | 'dst')[]; readonly negated: boolean }
  /** A match that is always true for a packet that got here (`-m comment`, `-m tcp` alone). */
  | { readonly kind: 'always' }
  /**
   * A match that the file cannot decide. `text` is its canonical text (`-m recent --rcheck --name SSH`, without a leading `!`): equal
   * texts mean the same question. `stateful`: the answer depends on earlier packets, so equal texts in two rules are two questions.
   */
  | { readonly kind: 'undecided'; readonly module: string; readonly text: string; readonly stateful: boolean; readonly negated: boolean };

/** What a NAT target maps to. Null where that part stays as it is. `base`: the port that maps to `ports.lo` (`2000-2003/2100`). */
export interface NatRange {
  readonly addresses: AddressRange | null;
  readonly ports: PortRange | null;
  readonly base: number | null;
  readonly random: boolean;
  readonly persistent: boolean;
}

export type Target =
  | { readonly kind: 'none' }
  | { readonly kind: 'accept' | 'drop' | 'return' }
  | { readonly kind: 'reject'; readonly with: string }
  | { readonly kind: 'jump' | 'goto'; readonly chain: string }
  | { readonly kind: 'dnat' | 'snat' | 'masquerade' | 'redirect'; readonly to: NatRange }
  | { readonly kind: 'netmap'; readonly to: AddressRange }
  /** new mark = (mark & ~clear) ^ flip */
  | { readonly kind: 'mark'; readonly clear: number; readonly flip: number }
  | { readonly kind: 'connmark'; readonly action: 'set'; readonly clear: number; readonly flip: number }
  | { readonly kind: 'connmark'; readonly action: 'save' | 'restore'; readonly ctmask: number; readonly nfmask: number }
  | { readonly kind: 'notrack' }
  | { readonly kind: 'tproxy'; readonly port: number; readonly address: Address | null; readonly mark: number; readonly markMask: number }
  /** Has no say in the packet's fate (LOG, NFLOG, TCPMSS, CHECKSUM, DSCP, CT --helper, …): the next rule is met. */
  | { readonly kind: 'pass'; readonly name: string }
  /** Not known, or its effect is not modelled: the fate of a packet that meets it is undetermined, by this name. */
  | { readonly kind: 'unknown'; readonly name: string; readonly text: string };

/** One option of a rule as it stands in the text: `-i bond0`, `! -d 1.2.3.4`, `-m tcp`. Columns from 1, end behind the last character. */
export interface RuleOption {
  /** As written: `-i`, `--dport`, `--destination-port`. */
  readonly name: string;
  readonly args: readonly string[];
  readonly negated: boolean;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** A rule, made when somebody looks at it; the columns of the ruleset hold it until then. */
export interface Rule {
  readonly id: number;
  readonly chain: Chain;
  readonly place: Place;
  /**
   * The rule as written in its file, from the command to the last option, without counters, indentation and line end; in a script with
   * its variables put in.
   */
  readonly text: string;
  readonly matches: readonly Match[];
  readonly target: Target;
  /** All `--comment` texts, joined by a space; null where there is none. Hostile text. */
  readonly comment: string | null;
  /** The options with their positions, read anew from the text. */
  options(): readonly RuleOption[];
}

/** Bits of `RuleColumns.bits`. */
export const BIT = {
  SRC_NEGATED: 1,
  DST_NEGATED: 2,
  IN_NEGATED: 4,
  OUT_NEGATED: 8,
  PROTO_NEGATED: 16,
  SPORT_NEGATED: 32,
  DPORT_NEGATED: 64,
  /** The rule has matches that the columns do not hold: ask the rule view. */
  MORE: 128,
} as const;

/**
 * The hot part of every rule, a column for each common field, indexed by rule id. A field that a rule does not name holds its full
 * range. Interface columns hold ids of `Ruleset.names` (0: none named). Address columns are numbers for IPv4, bigints for IPv6.
 * A rule whose field has several ranges holds their hull here, and MORE.
 */
export interface RuleColumns {
  readonly srcLo: ArrayLike<Address>;
  readonly srcHi: ArrayLike<Address>;
  readonly dstLo: ArrayLike<Address>;
  readonly dstHi: ArrayLike<Address>;
  readonly inName: Int32Array;
  readonly outName: Int32Array;
  /** -1: any. */
  readonly proto: Int16Array;
  readonly sportLo: Uint16Array;
  readonly sportHi: Uint16Array;
  readonly dportLo: Uint16Array;
  readonly dportHi: Uint16Array;
  readonly bits: Uint8Array;
  readonly chain: Int32Array;
  readonly file: Uint16Array;
  readonly line: Uint32Array;
  /** Rows with the same number differ in nothing but these columns (and their comments); a row read by itself names itself. */
  readonly like: Int32Array;
  /** 0: the target is that of `like`. Else DNAT to this address, with `toPort`, or with the port that was asked where that is 0. */
  readonly toAddress: Uint32Array;
  readonly toPort: Uint16Array;
}

/** What the readers of large files ask of a text; every string can do it. Offsets count characters. */
export interface Text {
  readonly length: number;
  charCodeAt(at: number): number;
  /** `character` is a single one. */
  indexOf(character: string, from?: number): number;
  lastIndexOf(character: string, from?: number): number;
  startsWith(word: string, from?: number): boolean;
  slice(from: number, to?: number): string;
  /** The same as bytes, good until the text is looked into again; null for more than it holds at a time, absent where there are no bytes. */
  bytes?(from: number, to: number): Uint8Array | null;
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** The same text, where `text` is made only once somebody asks for it: a string of 10 MB costs as much as a tenth of its reading. */
  readonly raw?: Text;
}

/** A thing in the text that a reader should know of; `error` means that the ruleset is not what the author meant. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what was expected, in one line. */
  readonly message: string;
}

/** `# hairpin: allow CHECK -- reason` above a rule. */
export interface Allowance {
  readonly check: string;
  readonly reason: string;
  readonly file: string;
  /** The comment's own line. */
  readonly line: number;
  /** The line of the rule that it speaks of. */
  readonly ruleLine: number;
}

/** How a file is written: iptables-save, a bare list of `-A` lines, a shell script. */
export type Dialect = 'save' | 'list' | 'script';

/** Where the rules' texts lie, as offsets into their files. */
export interface TextSpans {
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

export interface Ruleset {
  readonly family: Family;
  readonly dialect: Dialect;
  readonly files: readonly SourceFile[];
  readonly chains: readonly Chain[];
  readonly columns: RuleColumns;
  /** Null where a script made some of the rules. */
  readonly spans: TextSpans | null;
  /** Interned interface names; index 0 is the empty name. */
  readonly names: readonly string[];
  readonly size: number;
  readonly allowances: readonly Allowance[];
  /** Warnings (a missing COMMIT, say). Errors are thrown or returned apart. */
  readonly warnings: readonly Diagnostic[];
  chain(table: TableName, name: string): Chain | undefined;
  rule(id: number): Rule;
  /** Interface names that rules speak of, `+` names included, each once. */
  interfaceNames(): readonly string[];
}

/** A kernel setting that a script makes beside its rules (`sysctl -w net.ipv4.ip_forward=1`), in the order in which it makes them. */
export interface SysctlFact {
  /** With dots, `net.ipv4.conf.all.rp_filter`; `*` where a loop sets every interface. */
  readonly key: string;
  readonly value: number;
  /** It is made only under a condition that is known at run time. */
  readonly conditional: boolean;
  readonly file: string;
  readonly line: number;
}

/** What reading gives: a ruleset for each family found (most files have one), and every diagnostic. */
export interface Reading {
  readonly rulesets: readonly Ruleset[];
  readonly diagnostics: readonly Diagnostic[];
  /** Kernel settings that scripts among the files make; empty for other dialects. */
  readonly sysctls: readonly SysctlFact[];
}
