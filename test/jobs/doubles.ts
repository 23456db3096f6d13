/**
 * Doubles for the tests of the bot alone: an engine that looks for a word in a ruleset, and a chat that keeps what it is told. What the real
 * engine says is tested elsewhere, and both together in test/e2e.
 */
import type { Answer } from '../../src/explain/model.ts';
import { type Card, type Chat, type Engine, OVER_BUDGET } from '../../src/jobs/ports.ts';
import type { Finding, ReviewResult, Side } from '../../src/review/model.ts';

const both = (text: string) => ({ en: text, zh: text });

/** Finds `BROKEN` lines, cannot read `GARBAGE` lines, fails itself over `CRASH`, and is past its budget over `ENORMOUS`. */
export const engineDouble: Engine = {
  review({ gateway, base, head }) {
    if (lines(head, 'CRASH').length > 0) throw new Error('the double was told to fail');
    if (lines(head, 'ENORMOUS').length > 0) throw Object.assign(new Error('the analysis takes too long'), { name: OVER_BUDGET });
    const garbage = lines(head, 'GARBAGE');
    if (garbage.length > 0) {
      const errors = garbage.map(({ file, line }) => ({
        severity: 'error' as const,
        file,
        line,
        column: 1,
        message: 'GARBAGE is no rule',
      }));
      return { gateway, base, head, errors };
    }
    const old = new Set(lines(base, 'BROKEN').map(({ text }) => text));
    const found = lines(head, 'BROKEN');
    const introduced = found.filter(({ text }) => !old.has(text)).map(finding);
    const existing = found.filter(({ text }) => old.has(text)).map(finding);
    return { gateway, base, head, result: { ...NOTHING, introduced, existing } };
  },
  explain({ gateway, question }): Answer {
    const ask = question.includes('?') ? ('unclear' as const) : ('who-reaches' as const);
    return {
      ...ANSWER,
      meaning: { ask, from: null, to: null },
      headline: `${gateway} says: ${question}`,
      text: `${gateway} says: ${question}`,
    };
  },
};

const NOTHING: ReviewResult = {
  introduced: [],
  fixed: [],
  existing: [],
  changes: [],
  services: [],
  servicesBefore: [],
  assumptions: [],
  warnings: [],
};
const ANSWER: Answer = {
  meaning: { ask: 'who-reaches', from: null, to: null },
  verdict: null,
  services: [],
  headline: '',
  paths: [],
  why: null,
  fix: null,
  assumed: [],
  confirm: null,
  text: '',
};

function lines(side: Side, word: string): { file: string; line: number; text: string }[] {
  return side.files.flatMap((file) =>
    file.text.split('\n').flatMap((text, index) => (text.includes(word) ? [{ file: file.name, line: index + 1, text }] : [])),
  );
}

/** Told apart by its rule, as real ones are, and not by its line. */
function finding({ file, line, text }: { file: string; line: number; text: string }): Finding {
  const fix = { edits: [{ file, line, endLine: line, replace: ['-A INPUT -j ACCEPT'] }], proved: true, note: null };
  const fingerprint = `double | ${text}`;
  return {
    check: 'double',
    severity: text.includes('MILD') ? 'warning' : 'error',
    file,
    line,
    column: 1,
    endLine: line,
    message: both('BROKEN'),
    why: both('because'),
    fix,
    fingerprint,
  };
}

export interface ChatDouble extends Chat {
  readonly cards: { channel: string; key: string; ts: string; card: Card }[];
  readonly threads: { channel: string; ts: string; key: string; text: string }[];
  /** Channels that refuse everything. */
  readonly refused: Set<string>;
  /** Channels that are written to too fast, and how many seconds they want to be left alone. */
  readonly limited: Map<string, number>;
}

export function chatDouble(): ChatDouble {
  const cards: ChatDouble['cards'] = [];
  const threads: ChatDouble['threads'] = [];
  const refused = new Set<string>();
  const limited = new Map<string, number>();
  const take = (channel: string) => {
    if (refused.has(channel)) throw new Error('not_in_channel');
    const retryAfter = limited.get(channel);
    if (retryAfter !== undefined) throw Object.assign(new Error('ratelimited'), { retryAfter });
  };
  return {
    cards,
    threads,
    refused,
    limited,
    async putCard(channel, key, card, known) {
      take(channel);
      const standing = cards.find((one) => one.channel === channel && one.key === key);
      if (standing === undefined) {
        const ts = `${cards.length + 1}.0`;
        cards.push({ channel, key, ts, card });
        return { ts };
      }
      if (known !== null && known !== standing.ts) throw new Error('message_not_found');
      standing.card = card;
      return { ts: standing.ts };
    },
    async putThread(channel, ts, key, text) {
      take(channel);
      if (!threads.some((one) => one.key === key)) threads.push({ channel, ts, key, text });
    },
  };
}
