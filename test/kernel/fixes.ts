/** What a reader who accepts every suggestion ends with. */
import { applyEdits } from '../../src/ruleset/edit.ts';
import { type Checked, check } from './model.ts';

/** Applies each proved fix that `check` offers, until it offers none. */
export async function acceptFixes(text: string, networkFile: string): Promise<{ text: string; applied: number }> {
  let current = text;
  for (let applied = 0; applied < 10; applied++) {
    const fix = firstFix(await check(current, networkFile));
    if (fix === null) return { text: current, applied };
    current = patched(current, fix.edits);
  }
  throw new Error('the fixes do not come to an end');
}

function firstFix(result: Checked) {
  return result.findings.map((finding) => finding.fix ?? null).find((fix) => fix?.proved === true) ?? null;
}

function patched(text: string, edits: NonNullable<ReturnType<typeof firstFix>>['edits']): string {
  const own = edits.map((edit) => ({ ...edit, file: 'fw.rules' }));
  const [file] = applyEdits([{ name: 'fw.rules', text }], own);
  if (file === undefined || file.text === text) throw new Error('the fix changes nothing');
  return file.text;
}
