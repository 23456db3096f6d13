/** Text as its readers look into it: a string, or a file of which no string has been made. */
import type { SourceFile, Text } from './model.ts';

/** A file's text, as cheaply as it can be had. */
export function textOf(file: SourceFile): Text {
  return file.raw ?? file.text;
}
