/** Everything that is to be posted of one review. */
import type { CardGateway, CheckReport, Suggestion } from '../render/model.ts';
import type { Lang } from '../review/model.ts';

export interface Publication {
  readonly checks: readonly CheckReport[];
  /** Null: there is nothing to say beside the check runs. */
  readonly comment: string | null;
  readonly suggestions: readonly Suggestion[];
  readonly suggestionsBody: string;
  /** Keys of the findings that the head has; null where that is not known, so that nothing is called fixed. */
  readonly standing: ReadonlySet<string> | null;
  /** Null: no card (and none is updated). */
  readonly card: readonly CardGateway[] | null;
  readonly channels: readonly string[];
  readonly lang: Lang;
}

export const EMPTY: Publication = {
  checks: [],
  comment: null,
  suggestions: [],
  suggestionsBody: '',
  standing: null,
  card: null,
  channels: [],
  lang: 'en',
};
