/** What a rule keeps of the script that it was read from, beside its words: how its line looks, and what encloses it. */
import type { Words } from '../words.ts';
import type { Frame } from './shell.ts';

/** Kept for each row that a script made (`Draft.scripts`). */
export interface ScriptPlace {
  /** The rule's words with variables put in, from its command on; places are those of the file. */
  readonly words: Words;
  /** The program with its table as it was carried out, `/sbin/iptables -t nat`; empty in a here-document. */
  readonly program: string;
  readonly frame: Frame | null;
  /** It stands in a here-document for iptables-restore. */
  readonly restored: boolean;
}
