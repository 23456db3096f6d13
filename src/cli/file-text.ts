/**
 * The text of a large file, looked into where it lies: most of it is read once, from the front to the back, and a process that only ever
 * holds a part of it pays for no 10 MB of fresh memory (twice: for the bytes and for a string), which takes longer than reading the rules.
 */
import { isAscii } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { SourceFile, Text } from '../ruleset/index.ts';
import { InputError } from './errors.ts';

/** Smaller files are held whole. */
const LARGE = 1 << 18;
/** Bytes held at a time, and how many of them stand before the one that was asked for. */
const WINDOW = 1 << 18;
const BEFORE = 1 << 15;
/** Bytes that are looked at one by one. */
const NEAR = 160;

/** The file as a source, where it is a large one of nothing but ASCII; null for any other, also for what cannot be opened. */
export function largeFile(path: string): SourceFile | null {
  const opened = openLarge(path);
  if (opened === null) return null;
  const raw = new FileText(path, opened.descriptor, opened.stat);
  if (!raw.isAscii()) {
    closeSync(opened.descriptor);
    return null;
  }
  let text: string | null = null;
  return {
    name: path,
    raw,
    get text() {
      text ??= raw.slice(0);
      return text;
    },
  };
}

function openLarge(path: string): { readonly descriptor: number; readonly stat: Stats } | null {
  try {
    const descriptor = openSync(path, 'r');
    const stat = fstatSync(descriptor);
    if (stat.isFile() && stat.size >= LARGE && stat.size < 1 << 30) return { descriptor, stat };
    closeSync(descriptor);
    return null;
  } catch {
    // The usual way says what is wrong with it.
    return null;
  }
}

/** Each byte is one character. The file stays open as long as the process. @throws InputError where it changes under its readers. */
class FileText implements Text {
  readonly length: number;
  readonly #path: string;
  readonly #descriptor: number;
  readonly #changed: number;
  readonly #bytes = Buffer.allocUnsafeSlow(WINDOW);
  /** Characters that one look at the whole file did not find: nobody looks for them again. */
  readonly #absent = new Set(['\0', '\r']);
  /** Offset of the first byte held, and how many they are. */
  #base = 0;
  #held = 0;

  constructor(path: string, descriptor: number, { size, mtimeMs }: Stats) {
    this.length = size;
    this.#path = path;
    this.#descriptor = descriptor;
    this.#changed = mtimeMs;
  }

  /** Reads all of it once, which is to be done first. */
  isAscii(): boolean {
    for (let at = 0; at < this.length; at += WINDOW) {
      this.#hold(at);
      const held = this.#bytes.subarray(0, this.#held);
      if (!isAscii(held)) return false;
      for (const character of this.#absent) if (held.includes(character.charCodeAt(0))) this.#absent.delete(character);
    }
    return true;
  }

  charCodeAt(at: number): number {
    const index = at - this.#base;
    if (index >= 0 && index < this.#held) return this.#bytes[index]!;
    if (at < 0 || at >= this.length) return Number.NaN;
    this.#hold(Math.max(0, at - BEFORE));
    return this.#bytes[at - this.#base]!;
  }

  indexOf(character: string, from = 0): number {
    if (this.#absent.has(character)) return -1;
    const code = character.charCodeAt(0);
    for (let at = from; at < this.length; at = this.#base + this.#held) {
      this.charCodeAt(at);
      // Most of what is looked for is the end of a line, which is near: a look at each byte is quicker than a call of Buffer's.
      const bytes = this.#bytes;
      const near = Math.min(at - this.#base + NEAR, this.#held);
      for (let index = at - this.#base; index < near; index++) if (bytes[index] === code) return this.#base + index;
      const found = this.#bytes.indexOf(code, at - this.#base);
      if (found >= 0 && found < this.#held) return this.#base + found;
    }
    return -1;
  }

  lastIndexOf(character: string, from = this.length - 1): number {
    const code = character.charCodeAt(0);
    for (let at = Math.min(from, this.length - 1); at >= 0; at = this.#base - 1) {
      this.charCodeAt(at);
      const found = this.#bytes.lastIndexOf(code, at - this.#base);
      if (found >= 0) return this.#base + found;
    }
    return -1;
  }

  startsWith(word: string, from = 0): boolean {
    const index = from - this.#base;
    if (index >= 0 && index + word.length <= this.#held) {
      for (let at = 0; at < word.length; at++) if (this.#bytes[index + at] !== word.charCodeAt(at)) return false;
      return true;
    }
    for (let at = 0; at < word.length; at++) if (this.charCodeAt(from + at) !== word.charCodeAt(at)) return false;
    return true;
  }

  slice(from: number, to = this.length): string {
    const end = Math.min(to, this.length);
    if (from >= end) return '';
    if (end - from > WINDOW - BEFORE) return this.#read(Buffer.allocUnsafeSlow(end - from), from).toString('latin1');
    this.charCodeAt(from);
    if (end > this.#base + this.#held) this.#hold(Math.max(0, from - BEFORE));
    return this.#bytes.toString('latin1', from - this.#base, end - this.#base);
  }

  bytes(from: number, to: number): Uint8Array | null {
    if (to - from > WINDOW || to > this.length) return null;
    if (from < this.#base || to > this.#base + this.#held) this.#hold(from);
    return this.#bytes.subarray(from - this.#base, to - this.#base);
  }

  #hold(base: number): void {
    this.#base = base;
    this.#held = this.#read(this.#bytes, base).length;
  }

  /** What stands at `from`, as much as `bytes` takes. */
  #read(bytes: Buffer, from: number): Buffer {
    const wanted = Math.min(bytes.length, this.length - from);
    const stat = fstatSync(this.#descriptor);
    if (stat.mtimeMs !== this.#changed || stat.size !== this.length || readSync(this.#descriptor, bytes, 0, wanted, from) < wanted)
      throw new InputError([`${this.#path}:1:1: error: the file changed while it was read, expected one that stays as it is`]);
    return bytes.subarray(0, wanted);
  }
}
