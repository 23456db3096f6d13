/** A merge queue's group: the state that would become the base is reviewed as merged, and only check runs tell of it. */

import type { CheckReport } from '../render/model.ts';
import { CONFIGURATION_PATH, type Comparison, parseConfiguration, touchedGateways } from './gateways.ts';
import { groupKey } from './hints.ts';
import { digestOf, postOnce } from './outbox.ts';
import type { CheckedHead, MergeGroup } from './ports.ts';
import { configurationCheck, failedCheck, retiredCheck, summaryCheck } from './prose.ts';
import { checkStanding } from './publish.ts';
import type { Outcome, Reviewer } from './reconcile.ts';
import { takeReRequest } from './rerequest.ts';
import { reviewGateways } from './reviews.ts';
import { forgePlace, turnOf } from './turns.ts';

/**
 * Makes the check runs of a merge group what they should be.
 * @throws what the forge throws; the caller decides when to try again.
 */
export async function reconcileGroup(reviewer: Reviewer, group: MergeGroup): Promise<Outcome> {
  const { store } = reviewer;
  const key = groupKey(group);
  await takeReRequest(store, key);
  // Both commits stand for good: what was reviewed once need not be looked at again.
  const digest = digestOf([reviewer.version, group]);
  const last = await store.intent(`${key} done`);
  if (last?.done === true && last.digest === digest) return 'unchanged';
  const checks = await checksOf(reviewer, group);
  for (const check of checks) await putCheck(reviewer, group, check);
  await retireOthers(reviewer, group, checks);
  await store.settle(`${key} done`, digest, null);
  return checks.length === 0 ? 'untouched' : 'posted';
}

/** When a group cannot be reviewed at all: a check run says so, so that the queue does not wait for ever. */
export async function confessGroupFailure(reviewer: Reviewer, group: MergeGroup, why: string): Promise<void> {
  await reviewer.store.settle(`${groupKey(group)} done`, 'failed', null);
  await putCheck(reviewer, group, failedCheck('hairpin', { why, budget: false }, 'en'));
}

async function checksOf(reviewer: Reviewer, group: MergeGroup): Promise<readonly CheckReport[]> {
  const { forge } = reviewer;
  const { repository, baseSha: base, headSha, baseRef } = group;
  const head = headOf(group);
  const comparison: Comparison = { pr: head, base, changed: await forge.changedBetween(repository, base, headSha) };
  const read = parseConfiguration(await forge.readFile(repository, base, CONFIGURATION_PATH));
  if (read !== null && 'errors' in read) return [configurationCheck(read.errors, 'base', 'en')];
  const configuration = read?.configuration ?? null;
  const gateways = await touchedGateways(forge, comparison, configuration);
  const reviewed = await reviewGateways(reviewer, { ...head, baseRef }, comparison, gateways, configuration);
  return configuration?.github?.required === true ? [...reviewed.checks, summaryCheck(reviewed.checks, reviewed.lang)] : reviewed.checks;
}

function headOf({ repository, headSha }: MergeGroup): CheckedHead {
  return { repository, headSha, number: null, url: '' };
}

/** A check run that confessed a failure must not go on blocking once the group has been reviewed. */
async function retireOthers(reviewer: Reviewer, group: MergeGroup, checks: readonly CheckReport[]): Promise<void> {
  const prefix = `${groupKey(group)} check `;
  const current = new Set(checks.map((check) => check.name));
  for (const key of (await reviewer.store.intentsUnder(prefix)).keys()) {
    const name = key.slice(prefix.length);
    if (!current.has(name)) await putCheck(reviewer, group, retiredCheck(name, 'en'));
  }
}

async function putCheck({ forge, store, turns }: Reviewer, group: MergeGroup, check: CheckReport): Promise<void> {
  const key = `${groupKey(group)} check ${check.name}`;
  const place = forgePlace(group.repository);
  const turn = turnOf(turns, place, groupKey(group), 1);
  await postOnce({ store, key, content: check, shape: checkStanding, turn, put: () => forge.putCheckRun(headOf(group), check) });
  await turns?.done(place, groupKey(group));
}
