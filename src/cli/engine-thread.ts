/** One engine thread: the analysis, away from the thread that acknowledges. It keeps the texts that it was sent, and what it read of them. */
import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import type { Side } from '../review/model.ts';
import type { SourceFile } from '../ruleset/model.ts';
import { createEngine } from './engine.ts';
import type { Order, Reply, SentFile, SentSide, Task } from './engine-messages.ts';

const engine = createEngine();
const files = new Map<string, SourceFile>();
/** The same files give the same side, so that what was read of it (src/review/side.ts) is found again. */
const sides = new Map<string, { readonly side: Side; readonly digests: readonly string[] }>();

standBack();

parentPort?.on('message', (order: Order) => {
  forget(order.forget);
  void answer(order.task).then((reply) => parentPort?.postMessage(reply));
});

parentPort?.postMessage({ kind: 'ready' } satisfies Reply);

async function answer(task: Task): Promise<Reply> {
  try {
    if (task.kind === 'explain') return { kind: 'explain', answer: await engine.explain({ ...task.input, side: sideOf(task.input.side) }) };
    const review = await engine.review({ ...task.input, base: sideOf(task.input.base), head: sideOf(task.input.head) });
    return { kind: 'review', review: 'errors' in review ? { errors: review.errors } : { result: review.result } };
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

function forget(digests: readonly string[]): void {
  const gone = new Set(digests);
  for (const digest of gone) files.delete(digest);
  for (const [key, kept] of sides) if (kept.digests.some((digest) => gone.has(digest))) sides.delete(key);
}

function sideOf(sent: SentSide): Side {
  const { network, routes } = sent;
  const facts = [network, routes ?? null].filter((file) => file !== null);
  const digests = [...sent.files, ...facts].map((file) => file.digest);
  const key = `${digests.join(' ')} ${network === null ? '' : 'with network'}${routes === undefined ? '' : ' and routes'}`;
  const kept = sides.get(key);
  if (kept !== undefined) return kept.side;
  const side = {
    files: sent.files.map(fileOf),
    network: network === null ? null : fileOf(network),
    ...(routes === undefined ? {} : { routes: fileOf(routes) }),
  };
  sides.set(key, { side, digests });
  return side;
}

function fileOf({ name, digest, text }: SentFile): SourceFile {
  const kept = files.get(digest);
  if (kept !== undefined) return kept;
  if (text === undefined) throw new Error(`the engine thread was not sent the text of ${name}`);
  const file = { name, text };
  files.set(digest, file);
  return file;
}

/**
 * Where the cores are few, analysis waits for the thread that acknowledges, not the other way round. Linux alone gives each thread a nice
 * value of its own (setpriority(2), "C library/kernel differences"); elsewhere nothing changes.
 */
function standBack(): void {
  try {
    // PID/task/TID (proc(5)).
    const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1));
    if (Number.isInteger(thread)) setPriority(thread, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not Linux, or not allowed.
  }
}
