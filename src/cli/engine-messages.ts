/** What the bot and its engine threads say to each other. Plain data, so that it can be cloned between threads. */
import type { Answer } from '../explain/model.ts';
import type { Engine } from '../jobs/ports.ts';
import type { ReviewResult } from '../review/model.ts';
import type { Diagnostic } from '../ruleset/model.ts';

/** A file by the digest of its name and text; the text goes along only where the thread does not hold it. */
export interface SentFile {
  readonly name: string;
  readonly digest: string;
  readonly text?: string;
}

export interface SentSide {
  readonly files: readonly SentFile[];
  readonly network: SentFile | null;
  readonly routes?: SentFile;
}

type Sent<Input> = { readonly [K in keyof Input]: K extends 'base' | 'head' | 'side' ? SentSide : Input[K] };

export type Task =
  | { readonly kind: 'review'; readonly input: Sent<Parameters<Engine['review']>[0]> }
  | { readonly kind: 'explain'; readonly input: Sent<Parameters<Engine['explain']>[0]> };

/** What a thread is asked: the task, and the files it is to forget first. */
export interface Order {
  readonly task: Task;
  readonly forget: readonly string[];
}

/** A review without its sides, which the bot has itself. */
export type Reviewed = { readonly result: ReviewResult } | { readonly errors: readonly Diagnostic[] };

export type Reply =
  /** Sent once, when the thread is loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'review'; readonly review: Reviewed }
  | { readonly kind: 'explain'; readonly answer: Answer }
  | { readonly kind: 'error'; readonly message: string };
