/** Questions that were written before the grammar was read: nearly all are read right, and none is answered as another question. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from './asking.ts';
import { questionSets } from './question-sets.ts';

describe.each(questionSets)('$name', ({ least, questions }) => {
  const read = questions.map(([question, accepted]) => ({
    question,
    accepted: accepted.split(' | '),
    got: meaningLine(ask(question).meaning),
  }));
  const missed = read.filter(({ accepted, got }) => !accepted.includes(got));

  it('are a hundred at least', () => {
    expect(read.length).toBeGreaterThanOrEqual(100);
  });

  it('are read right, 95 of a hundred at least', () => {
    const right = 1 - missed.length / read.length;
    expect(right, missed.map(({ question, got }) => `${question}: ${got}`).join('\n')).toBeGreaterThanOrEqual(least);
  });

  it('are asked back where they are not understood, never answered as something else', () => {
    expect(missed.filter(({ got }) => !got.startsWith('unclear')).map(({ question, got }) => `${question}: ${got}`)).toEqual([]);
  });
});
