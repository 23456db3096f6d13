/** Where in a script a line can be put so that it is carried out once, right before or behind another. */
import { type Command, forEachChild, type Statement, type SyntaxNode } from 'unbash';
import type { Frame } from './shell.ts';

/** From the outermost frame to the innermost. */
function outermostFirst(frame: Frame | null): Frame[] {
  const frames: Frame[] = [];
  for (let at = frame; at !== null; at = at.parent) frames.push(at);
  return frames.reverse();
}

/**
 * The innermost statement around a command that is carried out exactly once: outside of every loop and of every function that is called
 * more than once. `strict`: outside of branches that run time decides, too. Null where no statement of the file is.
 */
export function onceStatement(frame: Frame | null, strict: boolean): Statement | null {
  let statement: Statement | null = null;
  for (const each of outermostFirst(frame)) {
    if (each.kind === 'statement') statement = each.node;
    else if (repeats(each) || (strict && each.kind === 'maybe')) return statement;
  }
  return statement;
}

function repeats(frame: Frame): boolean {
  return frame.kind === 'loop' || (frame.kind === 'call' && frame.of.calls > 1);
}

/** Whether a command may be carried out more than once, or its text was made on the way. */
export function isRepeated(frame: Frame | null): boolean {
  for (let at = frame; at !== null; at = at.parent) if (repeats(at) || at.kind === 'fixed') return true;
  return false;
}

/** The simple command of a statement that holds a piece of the text. */
export function commandAt(frame: Frame | null, start: number, end: number): Command | null {
  for (let at = frame; at !== null; at = at.parent) {
    if (at.kind !== 'statement' || start < at.node.pos || end > at.node.end) continue;
    return deepestCommand(at.node, start);
  }
  return null;
}

function deepestCommand(statement: Statement, offset: number): Command | null {
  let found: Command | null = null;
  const path: SyntaxNode[] = [statement];
  for (let node = path.pop(); node !== undefined; node = path.pop()) {
    if (node.type === 'Command') found = node;
    forEachChild(node, (child) => {
      if (child.pos <= offset && offset < child.end) path.push(child);
    });
  }
  return found;
}

/** Offset behind a statement and the here-documents that it begins. */
export function endOf(statement: Statement): number {
  let end = statement.end;
  const waiting: SyntaxNode[] = [statement];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'HereDoc') end = Math.max(end, node.closing?.end ?? node.body.end);
    forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  return end;
}

/** Whether nothing but a comment follows an offset in its line. */
export function endsLine(text: string, offset: number): boolean {
  const newline = text.indexOf('\n', offset);
  return /^[ \t]*;?[ \t]*(#.*)?\r?$/.test(text.slice(offset, newline < 0 ? text.length : newline));
}

/** Whether nothing stands before an offset in its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t\uFEFF]*$/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
}
