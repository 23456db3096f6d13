/** Assignments: texts, lists, elements of lists; and those of local, export and their kin. */
import { type Assignment, parse, type Word } from 'unbash';
import { expandText, expandWord } from './expand.ts';
import { indexKey } from './parameter.ts';
import { type Shell, setText, type Variable } from './shell.ts';
import { keepOuter } from './variables.ts';

/** Assigns a variable, an element or a list. */
export function assign(shell: Shell, { name, value, append, index }: Assignment): void {
  const before = shell.vars.get(name);
  if (value.type === 'ArrayValue') {
    const items = new Map(append === true && before !== undefined ? itemsOf(before) : []);
    const named = before !== undefined && 'items' in before && before.named;
    for (const element of value.elements) addElement(shell, items, element);
    shell.vars.set(name, { items, named });
    return;
  }
  const text = expandText(shell, value);
  if (index !== undefined) {
    const items = new Map(before === undefined ? [] : itemsOf(before));
    const named = before !== undefined && 'items' in before && before.named;
    const written = expandText(shell, index);
    const key = named ? written : (indexKey(shell, written, items) ?? written);
    items.set(key, (append === true ? (items.get(key) ?? '') : '') + text);
    shell.vars.set(name, { items, named });
    return;
  }
  if (append === true && before !== undefined && 'items' in before) {
    const items = new Map(before.items);
    items.set('0', (items.get('0') ?? '') + text);
    shell.vars.set(name, { items, named: before.named });
    return;
  }
  setText(shell, name, append === true && before !== undefined && 'text' in before ? before.text + text : text);
}

function itemsOf(variable: Variable): ReadonlyMap<string, string> {
  return 'items' in variable ? variable.items : new Map([['0', variable.text]]);
}

function addElement(shell: Shell, items: Map<string, string>, element: Word): void {
  const keyed = /^\[([^\]]*)\]=/.exec(element.text);
  if (keyed !== null) {
    const command = parse(`: ${element.text.slice(keyed[0].length)}`).commands[0]?.command;
    const word = command?.type === 'Command' ? command.args[0] : undefined;
    items.set(keyed[1]!.replace(/["']/g, ''), word?.type === 'Word' ? expandText(shell, word) : '');
    return;
  }
  let next = items.size;
  for (const { text } of expandWord(shell, element)) items.set(String(next++), text);
}

/** `local A=b`, `export A=b`, `declare -A M=(…)`. */
export function declare(shell: Shell, how: string, assignment: Assignment): void {
  if (!/^(local|export|readonly|declare|typeset)$/.test(how)) return;
  if (how !== 'export' && how !== 'readonly') keepOuter(shell, assignment.name);
  assign(shell, assignment);
}
