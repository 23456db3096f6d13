import { catalogue } from '../../rules/index.ts';
import { explain } from '../explain/explain.ts';
import { answerJson, stringify } from '../render/json.ts';
import { answerMarkdown } from '../render/markdown.ts';
import { answerMessage } from '../render/slack.ts';
import { answerText } from '../render/text.ts';
import { readSide as readSideModel } from '../review/side.ts';
import { type HowOptions, InputError, inputError, readHow, readSide } from './input.ts';
import { print, printOptions } from './output.ts';

export interface ExplainFlags extends HowOptions {
  readonly network?: string;
  readonly format: string;
  readonly lang?: string;
}

/** `hairpin explain FILE… "QUESTION"`: the last argument is the question. */
export async function runExplain(args: readonly string[], flags: ExplainFlags): Promise<number> {
  const question = args.at(-1);
  const paths = args.slice(0, -1);
  if (question === undefined || paths.length === 0) throw new InputError(['error: explain needs at least one FILE and a QUESTION']);
  const options = printOptions(flags.lang);
  const side = readSide(paths, flags.network);
  const how = readHow(flags);
  const read = readSideModel(side, how);
  if ('errors' in read) throw inputError(read.errors);
  const gateway = paths[0]!.replace(/^.*\//, '').replace(/\.[a-z0-9]+$/i, '');
  const answer = explain({ gateway, side, question, lang: options.lang, catalogue, how });
  switch (flags.format) {
    case 'text':
      await print(answerText(answer, options));
      return 0;
    case 'json':
      await print(answerJson(answer));
      return 0;
    case 'markdown':
      await print(answerMarkdown(answer, options.lang));
      return 0;
    case 'slack':
      await print(stringify(answerMessage({ gateway, repository: null, sha: null, lang: options.lang, answer })));
      return 0;
    default:
      throw new InputError([`error: --format ${flags.format}: expected text, json, markdown or slack`]);
  }
}
