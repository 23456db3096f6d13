/** What a review looks like on the surfaces: plain data that a forge or a chat posts. Limits: SURFACES.md. */

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckReport {
  /** One name a gateway: `hairpin: mail-gw`. */
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** A suggestion on lines of the head that the diff shows; `body` has the suggestion fence already. */
export interface Suggestion {
  /** Tells suggestions apart by what they mend and how, not by line: the same after a rebase. */
  readonly id: string;
  /** Keys of the findings that it mends (`findingKey`). */
  readonly findings: readonly string[];
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

export interface CardGateway {
  readonly name: string;
  readonly state: 'failure' | 'warning' | 'success' | 'unreadable';
  /** One line: the verdict. */
  readonly headline: string;
  /** A few lines: the findings, worst first. */
  readonly lines: readonly string[];
}

/** Lines of the head that the pull request's diff shows, context included; a suggestion must lie within one of them. */
export interface Hunk {
  readonly startLine: number;
  readonly endLine: number;
}
