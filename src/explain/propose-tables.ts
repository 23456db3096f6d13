/** Whole tables in place of those that stand, as iptables-restore would load them: other tables stay. */
import { applyEdits, type Edit, type Ruleset, type SourceFile } from '../ruleset/index.ts';
import type { Asked } from './asked.ts';
import type { PastedTable } from './grammar/tables.ts';
import { no, type Proposed } from './proposed.ts';

export function replaceTables({ side }: Asked, ruleset: Ruleset, tables: readonly PastedTable[]): Proposed {
  const edits: Edit[] = [];
  const done: string[] = [];
  const fresh: string[] = [];
  for (const { name, lines } of tables) {
    const place = ruleset.chains.find(({ table, place }) => table === name && place !== null)?.place ?? null;
    if (place === null) {
      fresh.push(...lines);
      done.push(`+ *${name}`);
      continue;
    }
    const standing = tableAround(side.files.find((file) => file.name === place.file)?.text ?? '', name, place.line);
    if (standing === null)
      return no(
        `${place.file} does not list the table ${name} as iptables-save does`,
        `${place.file} 不是 iptables-save 格式的 ${name} 表`,
      );
    edits.push({ file: place.file, ...standing, replace: [...lines] });
    done.push(`~ ${place.file}:${standing.line}-${standing.endLine}: *${name}`);
  }
  return { files: withLines(applyEdits(side.files, edits), fresh), done };
}

/** The lines of the table in which a line stands; null where it stands in none. */
function tableAround(text: string, name: string, line: number): { readonly line: number; readonly endLine: number } | null {
  const lines = text.split(/\r?\n/).map((each) => each.trim());
  const head = lines.lastIndexOf(`*${name}`, line - 1);
  const end = lines.indexOf('COMMIT', line - 1);
  const other = lines.indexOf('COMMIT', head);
  return head < 0 || end < 0 || other !== end ? null : { line: head + 1, endLine: end + 1 };
}

function withLines(files: readonly SourceFile[], lines: readonly string[]): readonly SourceFile[] {
  const last = files.at(-1);
  if (lines.length === 0 || last === undefined) return files;
  return [...files.slice(0, -1), { name: last.name, text: `${last.text.replace(/\n?$/, '\n')}${lines.join('\n')}\n` }];
}
