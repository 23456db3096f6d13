import type { Gateway } from '../netfilter/gateway.ts';
import type { Check } from '../review/check.ts';
import type { Finding, Lang, Side } from '../review/model.ts';
import type { ServiceRow } from '../review/services.ts';
import type { ReadHow } from '../review/side.ts';
import type { Vocabulary } from './grammar/vocabulary.ts';

/** What an answer is made from. */
export interface Asked {
  readonly name: string;
  readonly gateway: Gateway;
  readonly vocabulary: Vocabulary;
  readonly lang: Lang;
  /** The files themselves, for proposals that are tried on a copy. */
  readonly side: Side;
  readonly how: ReadHow;
  readonly catalogue: readonly Check[];
  /** What the reading took for granted, in the answer's language: misspelt words mended. */
  readonly taken: readonly string[];
  /** The check's findings, made when an answer needs them: of a large ruleset those about `rows`; null where they are not looked for. */
  findings(rows: readonly ServiceRow[]): readonly Finding[] | null;
}
