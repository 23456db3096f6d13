/** The engine as the bot uses it: the review and the answers, with the check catalogue put in. */
import { catalogue } from '../../rules/index.ts';
import { explain } from '../explain/explain.ts';
import type { Engine } from '../jobs/ports.ts';
import { reviewSides } from '../review/review.ts';
import { FOR_PEOPLE } from './output.ts';

export function createEngine(): Engine {
  return {
    review: ({ gateway, base, head, checks, expect = [] }) =>
      reviewSides(gateway, base, head, { catalogue, settings: checks, expect, ...FOR_PEOPLE }),
    explain: (input) => explain({ ...input, catalogue }),
  };
}
