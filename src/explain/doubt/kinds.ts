/** What an end can be in a question, by what it is. */
import type { EndText } from '../grammar/ends.ts';
import { kindNamed, type Vocabulary } from '../grammar/vocabulary.ts';

/** An address or a host: of a zone nothing is published. */
export function mayServe(end: EndText, vocabulary: Vocabulary): boolean {
  return end.kind === 'address' ? end.length === null : end.kind === 'name' && kindNamed(vocabulary, end.name) === 'host';
}
