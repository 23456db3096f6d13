import { catalogue } from '../../rules/index.ts';
import { checkHtml } from '../render/html.ts';
import { checkJson } from '../render/json.ts';
import { checkMarkdown } from '../render/markdown.ts';
import { checkSarif } from '../render/sarif.ts';
import { checkText } from '../render/text.ts';
import type { CheckResult, Side } from '../review/model.ts';
import { checkSide } from '../review/review.ts';
import { type HowOptions, InputError, inputError, readHow, readSide } from './input.ts';
import { digestFor, exitCode, type PrintOptions, print, printOptions } from './output.ts';
import { failingPaths } from './pictures.ts';

export interface CheckFlags extends HowOptions {
  readonly network?: string;
  readonly format: string;
  readonly failOn: string;
  readonly lang?: string;
}

/** `hairpin check FILE…` */
export async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const options = printOptions(flags.lang);
  const side = readSide(paths, flags.network);
  const result = checkSide(side, { catalogue, how: readHow(flags), ...digestFor(flags.format) });
  if ('errors' in result) throw inputError(result.errors);
  const code = exitCode(result.findings, flags.failOn);
  await print(format(result, flags, options, side));
  return code;
}

function format(result: CheckResult, flags: CheckFlags, options: PrintOptions, side: Side): string {
  const { lang } = options;
  const { files } = side;
  switch (flags.format) {
    case 'text':
      return checkText(result, { ...options, files });
    case 'json':
      return checkJson(result, lang);
    case 'sarif':
      return checkSarif(result, lang);
    case 'markdown':
      return checkMarkdown(result, { lang, files });
    case 'html':
      return checkHtml(result, { lang, files, paths: failingPaths(side, readHow(flags), result.services, lang) });
    default:
      throw new InputError([`error: --format ${flags.format}: expected text, json, sarif, markdown or html`]);
  }
}
