import { stringify } from '../render/json.ts';
import { readRulesets, toJson, writeSave } from '../ruleset/index.ts';
import { diagnosticLine, type HowOptions, InputError, inputError, readHow, readSource } from './input.ts';
import { print } from './output.ts';

export interface ParseFlags extends HowOptions {
  readonly to: string;
  readonly quiet?: boolean;
}

/** `hairpin parse FILE…` */
export async function runParse(paths: readonly string[], flags: ParseFlags): Promise<number> {
  const { rulesets, diagnostics } = readRulesets(
    paths.map((path) => readSource(path)),
    readHow(flags),
  );
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length > 0) throw inputError(errors);
  for (const warning of diagnostics) process.stderr.write(`${diagnosticLine(warning)}\n`);
  if (flags.quiet === true) return 0;
  if (flags.to !== 'json' && flags.to !== 'save') throw new InputError([`error: --to ${flags.to}: expected json or save`]);
  await print(flags.to === 'save' ? writeSave(rulesets) : stringify(toJson(rulesets)));
  return 0;
}
