/** What a question can be read as. */
import type { EndText } from './grammar/ends.ts';
import type { Pasted } from './grammar/evidence.ts';
import { type PortsRead, portsText } from './grammar/ports.ts';
import type { SecondLine } from './grammar/references.ts';
import type { PastedRule } from './grammar/rules.ts';
import type { Symptom } from './grammar/symptoms.ts';
import type { PastedTable } from './grammar/tables.ts';

/** What somebody proposes to do to the rules. */
export type Proposal =
  /** `at`: where a question puts them, other than their commands say. */
  | { readonly kind: 'rules'; readonly rules: readonly PastedRule[]; readonly at?: RulePlace }
  /** Whole tables, in place of those that stand. */
  | { readonly kind: 'tables'; readonly tables: readonly PastedTable[] }
  | { readonly kind: 'remove-line'; readonly line: number; readonly file: string | null }
  /** "the masquerade line": the rule whose text has all of these. */
  | { readonly kind: 'remove-like'; readonly fragments: readonly string[] }
  /** `isCopy`: the rule stays, and one that is changed comes behind it. */
  | { readonly kind: 'edit'; readonly rules: RulesMeant; readonly edit: RuleEdit; readonly isCopy?: true }
  /** A rule at another place of its chain: before or behind the rule of another line. */
  | {
      readonly kind: 'move';
      /** The rule that moves. */
      readonly line: Beside;
      readonly to: Exclude<RulePlace, { readonly instead: Beside }>;
    }
  | { readonly kind: 'swap'; readonly lines: readonly [number, number] }
  | { readonly kind: 'policy'; readonly chain: string; readonly verdict: 'ACCEPT' | 'DROP' }
  /** A kernel setting, by its name in network.yml. */
  | { readonly kind: 'setting'; readonly key: string; readonly value: number }
  /** "the bond1 rules": the publishing rules again, for another interface; of one port where one is named. */
  | { readonly kind: 'interface-rules'; readonly device: string; readonly port: number | null }
  /** "publish 587 like 25": what publishes a port of a server (any, where null) once more, for another port. */
  | {
      readonly kind: 'port-rules';
      readonly port: number;
      readonly proto: 'tcp' | 'udp' | null;
      /** An address. */
      readonly server: string | null;
      /** On which public address, where that is said. */
      readonly address: string | null;
      readonly like: number | null;
    }
  /** "the fix": what an answer proposed. */
  | { readonly kind: 'fix' };

/** Another rule: its line, or what its text has. */
export type Beside = number | readonly string[];

/** A place among the rules of a chain. */
export type RulePlace = 'first' | 'last' | { readonly before: Beside } | { readonly behind: Beside } | { readonly instead: Beside };

/** Rules of which something is changed: those of a line, or those whose text has all of the fragments. */
export interface RulesMeant {
  readonly line: number | null;
  readonly file: string | null;
  readonly fragments: readonly string[];
  /** Several may be meant; else only one. */
  readonly isAll: boolean;
}

/** An option that goes, or that gets another value: an address or a host's name for `--to-destination`. */
export type RuleEdit = { readonly remove: string } | { readonly set: string; readonly value: string };

/** What was pasted, or told of, with the flow that it is about as far as it says. */
export interface Evidence {
  readonly pasted: Pasted | null;
  readonly symptom: Symptom | null;
  readonly from: EndText | null;
  readonly to: EndText | null;
  /** The port was not written; it is the application's own. */
  readonly portByCustom: boolean;
}

/** Why a question is asked back. */
export type Because =
  | { readonly kind: 'nothing' }
  /** Something is to be changed, but not said what. */
  | { readonly kind: 'which-change' }
  | { readonly kind: 'bad-address' | 'bad-port' | 'unknown-name'; readonly word: string }
  /** Several things may be meant: the questions to choose from. */
  | { readonly kind: 'which'; readonly word: string; readonly choices: readonly string[] }
  /** It was read, but its words speak for another meaning: the questions that it may be, the likelier first. `isChange`: of rules that are to be other than they are. */
  | { readonly kind: 'unsure'; readonly choices: readonly PlainQuestion[]; readonly isChange: boolean }
  /** Several questions at once, as they were written. */
  | { readonly kind: 'several'; readonly questions: readonly string[] }
  /** Where the packet goes is not said. */
  | { readonly kind: 'missing-to'; readonly from: EndText | null; readonly ports: PortsRead; readonly symptom: Symptom | null }
  /** A zone is where it goes: which address there, which port? */
  | { readonly kind: 'zone-to'; readonly from: EndText; readonly zone: string; readonly ports: PortsRead };

/** Questions that a second reader may doubt: what is pasted, proposed or named by its line is plain. */
export type PlainQuestion = Extract<Question, { ask: 'path' | 'who-reaches' | 'published' | 'evidence' }>;

export type Question =
  /** `to` null: everything that is published. `from`: as seen from there alone. `who`: the clients are asked for in so many words. */
  | { readonly ask: 'who-reaches'; readonly from: EndText | null; readonly to: EndText | null; readonly who?: true }
  | { readonly ask: 'path'; readonly from: EndText; readonly to: EndText }
  | { readonly ask: 'published'; readonly to: EndText | null }
  | { readonly ask: 'rule'; readonly rules: readonly PastedRule[] }
  | { readonly ask: 'line'; readonly line: number; readonly file: string | null; readonly second?: SecondLine }
  | { readonly ask: 'review'; readonly review: string }
  | { readonly ask: 'evidence'; readonly evidence: Evidence }
  /** `about`: the flow that the proposal is to be judged by; null for all of them. */
  | { readonly ask: 'what-if'; readonly proposal: Proposal; readonly about: Question | null }
  | { readonly ask: 'help' }
  | { readonly ask: 'unclear'; readonly because: Because };

export interface ReadQuestion {
  readonly question: Question;
  /** Misspelt words and what they were taken for: said in the answer. */
  readonly mended: readonly { readonly written: string; readonly as: string }[];
  /** Another reading is likely too: which one was taken is said, and how to ask for the other, where there is one. */
  readonly guessed?: { readonly taken: PlainQuestion; readonly other: PlainQuestion | null };
}

/** The ends that a question names; of a change those of the flow that it is judged by. */
export function endsOf(question: Question): { readonly from: EndText | null; readonly to: EndText | null } {
  switch (question.ask) {
    case 'path':
    case 'who-reaches':
      return question;
    case 'published':
      return { from: null, to: question.to };
    case 'evidence':
      return question.evidence;
    case 'what-if':
      return question.about === null ? NO_ENDS : endsOf(question.about);
    default:
      return NO_ENDS;
  }
}

const NO_ENDS = { from: null, to: null };

/** An end as the grammar itself reads it: for choices that are asked again. */
export function endText(end: EndText): string {
  const host =
    end.kind === 'address' ? `${end.address}${end.length === null ? '' : `/${end.length}`}` : end.kind === 'name' ? end.name : end.kind;
  const ports = portsText(end.ports);
  if (ports === '') return end.proto === null ? host : `${host}/${end.proto}`;
  return `${host.includes(':') ? `[${host}]` : host}:${ports}${end.proto === null ? '' : `/${end.proto}`}`;
}
