/** What a check or a review says. These shapes are CONTRACT.md's JSON, with texts in both languages until one is chosen. */
import type { Edit } from '../ruleset/edit.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';

export type Lang = 'en' | 'zh';
/** Prose in every language that the product speaks; a missing translation does not compile. */
export type Text = Readonly<Record<Lang, string>>;

export type Severity = 'error' | 'warning' | 'info';

/** A packet as CONTRACT's `trace` takes it. `in` null: sent by the gateway itself. */
export interface WitnessPacket {
  readonly in: string | null;
  readonly src: string;
  readonly dst: string;
  readonly proto: string;
  readonly sport?: number;
  readonly dport?: number;
  readonly type?: number;
  readonly code?: number;
  readonly state?: string;
  readonly flags?: string;
  readonly mark?: number;
}

export type Outcome =
  | 'reaches'
  | 'reaches-gateway'
  | 'reply-bypasses'
  | 'martian'
  | 'dropped'
  | 'rejected'
  | 'leaves'
  | 'loops'
  | 'no-route'
  | 'wrong-uplink'
  | 'undetermined';

/** What decided: a rule, a base chain's policy, or routing (with the reason, in English words of the kernel's own). */
export type DecidedBy =
  | { readonly table: string; readonly chain: string; readonly file: string; readonly line: number }
  | { readonly policy: string }
  | { readonly routing: string };

/** A set of original headers (CONTRACT, "A box"); a field left out means any. */
export interface BoxText {
  readonly in?: readonly (string | null)[];
  readonly src?: readonly string[];
  readonly dst?: readonly string[];
  readonly proto?: readonly string[];
  readonly sport?: readonly string[];
  readonly dport?: readonly string[];
  readonly family?: 'ip' | 'ip6';
  readonly state?: readonly string[];
  readonly flags?: readonly string[];
  readonly type?: readonly string[];
  readonly code?: readonly string[];
  readonly mark?: readonly string[];
  /** Undecidable matches and the truth that each is taken to have here. */
  readonly when?: readonly { readonly match: string; readonly is: boolean }[];
}

export interface VantageOutcome {
  /** A zone or segment name, `server` or `gateway`. */
  readonly vantage: string;
  readonly outcome: Outcome;
  /** The client address that the server sees: `client`, or the translated address; null where nothing arrives. */
  readonly sees: string | null;
  /** Which half failed, and what decided it; null for `reaches`. */
  readonly at: 'request' | 'reply' | null;
  readonly decidedBy: DecidedBy | null;
  /** Left out when the entry is the whole vantage. */
  readonly regions?: readonly BoxText[];
  readonly witness?: WitnessPacket;
  /** Matches that the file cannot decide and on which this outcome hangs. */
  readonly unknown?: readonly string[];
}

export interface Service {
  /** `110.88.12.88:25/tcp` */
  readonly public: string;
  /** `192.168.1.55:25`; the first of `servers` where there are several. */
  readonly server: string;
  readonly servers?: readonly string[];
  /** How many more services fare like this one, where not each is told. */
  readonly alike?: number;
  readonly from: readonly VantageOutcome[];
}

export interface Fix {
  readonly edits: readonly Edit[];
  /** Always true in what is shown: an unproved fix is never shown as a fix. */
  readonly proved: boolean;
  /** What the fix costs (a hairpin SNAT: the server no longer tells its inside clients apart). */
  readonly note: Text | null;
}

export interface Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly message: Text;
  readonly why: Text;
  readonly fix: Fix | null;
  /** Where the fix is for many services at once: what of it mends this finding. */
  readonly part?: readonly Edit[];
  /** Tells findings apart by meaning (check, chain, normalised rule, endpoint), not by line: the same after a rebase. */
  readonly fingerprint: string;
  /** How many more findings there are that say the same of other addresses and ports; 0 where each is told. */
  readonly alike?: number;
  /** Of a finding that is gone: the checks by which the change brings others of the same service, the worst first. */
  readonly instead?: readonly string[];
}

/** How one packet's fate reads (CONTRACT, `beforeFlow`). */
export interface Flow {
  readonly verdict: 'forward' | 'local' | 'drop' | 'reject' | 'no-route' | 'undetermined';
  readonly out: string | null;
  readonly packet: {
    readonly src: string;
    readonly dst: string;
    readonly proto: string;
    readonly sport?: number;
    readonly dport?: number;
  } | null;
  readonly reply: string | null;
  readonly replyOut?: string;
  readonly decidedBy: DecidedBy | null;
  readonly unknown: readonly string[];
}

export interface Change {
  readonly vantage: string;
  /** As people would say it: `tcp to 110.88.12.88:25`. */
  readonly packets: string;
  readonly regions: readonly BoxText[];
  readonly before: Outcome;
  readonly after: Outcome;
  readonly beforeFlow: Flow;
  readonly afterFlow: Flow;
  readonly witness: WitnessPacket;
  /** The sides on which these packets leave for the internet with a private source, which nobody there has a route to (RFC 1918). */
  readonly unanswered?: readonly ('before' | 'after')[];
  /** The packets ask for the gateway itself: nothing is published there. */
  readonly itself?: true;
  /** Nothing that a reader needs beside the other entries: packets that begin no connection, or never come. */
  readonly aside?: true;
}

export interface Assumption {
  readonly text: Text;
  /** The line of configuration that would settle it. */
  readonly settle: string;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly services: readonly Service[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Diagnostic[];
}

export interface ReviewResult {
  readonly introduced: readonly Finding[];
  readonly fixed: readonly Finding[];
  readonly existing: readonly Finding[];
  readonly changes: readonly Change[];
  /** The head's matrix, and the base's to set beside it. */
  readonly services: readonly Service[];
  readonly servicesBefore: readonly Service[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Diagnostic[];
  /** Of a very large gateway: what stood before, and who reaches what, is told of what the change can touch, and of nothing else. */
  readonly confined?: true;
}

/** One side of a gateway: its ruleset files in load order, and its network facts as text. */
export interface Side {
  readonly files: readonly SourceFile[];
  /** NET.yml, or what `ip -j addr` printed; null where there is neither. */
  readonly network: SourceFile | null;
  /** What `ip -j route` printed, beside such a `network`. */
  readonly routes?: SourceFile;
}

/** A gateway's review, or why there is none: text that cannot be read is told by file, line and reason, never swallowed. */
export type GatewayReview =
  | { readonly gateway: string; readonly head: Side; readonly base: Side; readonly result: ReviewResult }
  | { readonly gateway: string; readonly head: Side; readonly base: Side; readonly errors: readonly Diagnostic[] };

/** Text that could not be read. */
export interface Diagnosed {
  readonly errors: readonly Diagnostic[];
}
