/** Wrong use or unreadable input: exit 2, with these lines on standard error. */
export class InputError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines[0] ?? 'bad input');
    this.lines = lines;
  }
}

/** Whoever reads the output has gone (`hairpin … | head`). */
export function isUnread(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
