/** What became of a proposal that was tried on a copy. */
import type { SourceFile } from '../ruleset/index.ts';

/** The files with the proposal in them (`network`: the facts, where they are other ones), and what was done, a line each (`+ -A …`, `- -A …`, `~ -A …`); or why it cannot be. */
export type Proposed =
  | { readonly files: readonly SourceFile[]; readonly done: readonly string[]; readonly network?: SourceFile }
  | { readonly error: { readonly en: string; readonly zh: string } };

export function no(en: string, zh: string): Extract<Proposed, { error: unknown }> {
  return { error: { en, zh } };
}
