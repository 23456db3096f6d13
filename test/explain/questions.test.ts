/** Every question of the table is read as it must be, in whichever language it is answered. */
import { describe, expect, it } from 'vitest';
import { ask, meaningLine } from './asking.ts';
import { questionTable } from './questions.ts';

const all = Object.entries(questionTable).flatMap(([meaning, questions]) => questions.map((question) => [question, meaning] as const));

it('the table has three hundred questions', () => {
  expect(new Set(all.map(([question]) => question)).size).toBeGreaterThanOrEqual(300);
});

describe('questions', () => {
  it.each(all)('%s', (question, meaning) => {
    expect(meaningLine(ask(question).meaning)).toBe(meaning);
    expect(meaningLine(ask(question, 'zh').meaning)).toBe(meaning);
  });
});
