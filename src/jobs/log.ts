/** The part of a pino logger that jobs need; so tests can pass a silent one. */
type Write = (fields: object, message: string) => void;

export interface Log {
  readonly debug: Write;
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}

/** An error's message without its stack, for a log line. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
