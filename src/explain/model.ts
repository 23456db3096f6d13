import type { Outcome, Service } from '../review/model.ts';

/** What a question was read as (CONTRACT, `hairpin explain`). */
export interface Meaning {
  readonly ask: 'who-reaches' | 'path' | 'published' | 'rule' | 'line' | 'review' | 'evidence' | 'what-if' | 'help' | 'unclear';
  readonly from: string | null;
  readonly to: string | null;
  readonly rule?: string;
  readonly line?: number;
  readonly review?: string;
}

/** One side of the picture: a hop of the way there or of the way back, hook by hook. */
export interface Hop {
  /** `nat PREROUTING`, `routing`, `filter FORWARD`, `server`, … */
  readonly at: string;
  /** What happened there, in one line: the rule's text, the route, the policy. */
  readonly what: string;
  /** `fw.rules:7` where a rule did it. */
  readonly place: { readonly file: string; readonly line: number } | null;
  /** The header before and after, where it changed: `192.168.20.7:40000 → 110.88.12.88:25`. */
  readonly before: string | null;
  readonly after: string | null;
}

/** One traced packet of an answer. */
export interface PathPicture {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  readonly there: readonly Hop[];
  readonly back: readonly Hop[];
}

/** A line of a file that an answer speaks of, to be linked at its commit. */
export interface PlaceText {
  readonly file: string;
  readonly line: number;
}

/** An answer in one language; every sentence of it follows from a traced packet. */
export interface Answer {
  readonly meaning: Meaning;
  readonly verdict: Outcome | null;
  readonly services: readonly Service[];
  /** The verdict in one sentence. */
  readonly headline: string;
  readonly paths: readonly PathPicture[];
  /** What decided, in a sentence; null where the headline says it all. */
  readonly why: string | null;
  /** Lines to add, in the file's own style; null where there is nothing to mend. */
  readonly fix: { readonly place: string; readonly lines: readonly string[] } | null;
  readonly assumed: readonly string[];
  /** A command that confirms it live. */
  readonly confirm: string | null;
  /** More sentences, below the headline: the other outcomes, what evidence rules out, what a proposal changes. */
  readonly more?: readonly string[];
  /** The rule that decides, where one does. */
  readonly decidedAt?: PlaceText;
  /** Questions to choose from, where this one could not be answered as it was asked. */
  readonly choices?: readonly string[];
  /** The whole answer as plain text, as `hairpin explain` prints it. */
  readonly text: string;
}
