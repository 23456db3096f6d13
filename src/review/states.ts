/** Connection states as sets of a box's STATE dimension. */
import { stateSet } from '../netfilter/evaluate.ts';
import { STATE } from '../ruleset/model.ts';

export const STATE_NEW = stateSet(STATE.NEW);
export const STATE_ESTABLISHED = stateSet(STATE.ESTABLISHED);
