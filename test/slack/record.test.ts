/** What asks for a thread's record, and what is a question. */
import { expect, it } from 'vitest';
import { recordWanted } from '../../src/slack/record.ts';

it.each([
  'record',
  ' Incident record.',
  'make a record',
  '记录',
  '导出记录。',
  'record this incident please, we are closing the bridge',
  'can you record this incident please',
  'ok all green again. export this one so I can attach it to the postmortem',
  'export this please, the postmortem needs the incident on record',
  'write up the outage for me',
  '记录一下这次故障',
  '把这次故障记录下来',
  '把这次故障记录一下,导出给值班组',
])('%s: the record', (text) => {
  expect(recordWanted(text)).toBe(true);
});

it.each([
  'is there an mx record for this host',
  'what if we drop line 7, and record this in the log rule',
  'export 110.88.12.88:25 from vlan20',
  'does vlan20 reach the mail server?',
  'record -A FORWARD -i bond1 -j ACCEPT for this',
  '这次故障的规则记录在哪一行',
  'help',
  '',
])('%s: no record', (text) => {
  expect(recordWanted(text)).toBe(false);
});
