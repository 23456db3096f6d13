/** What iptables refuses once a line is complete. */
import { protocolName } from '../names.ts';
import { type Extension, type ExtensionUse, given } from './extension.ts';
import { type CommandKind, whereOf } from './spec.ts';
import { problem, type Walk } from './walk.ts';

const RULE_COMMANDS: ReadonlySet<CommandKind> = new Set(['append', 'insert', 'replace', 'delete', 'policy', 'new', 'flush', 'remove']);

/** Tells what each extension of a line lacks; a line that is wrong already is not told what it lacks as well. */
export function checkUses(walk: Walk): void {
  const { uses, target, problems, listing, command } = walk.spec;
  if (listing >= 0 && command !== null && RULE_COMMANDS.has(command.kind))
    problem(walk, listing, `${walk.words[listing]} belongs to a listing: iptables refuses it beside ${command.name}`);
  if (uses.length === 0 && target === null) return;
  if (problems.some(({ severity }) => severity === 'error')) return;
  for (const use of uses) if (use.extension !== null) checkUse(walk, use, use.extension, use.word);
  if (target !== null && target.extension !== null) checkUse(walk, target, target.extension, target.nameWord);
}

function checkUse(walk: Walk, use: ExtensionUse, extension: Extension, word: number): void {
  const wrong =
    wrongFamily(walk, extension) ??
    wrongProtocol(walk, extension) ??
    lacking(use, extension) ??
    conflict(use, extension) ??
    extension.check?.(use, whereOf(walk.spec, walk.family));
  if (wrong) problem(walk, word, wrong);
}

function wrongFamily({ family }: Walk, { name, families }: Extension): string | null {
  if (families.includes(family)) return null;
  return `${name} does not exist for ${family === 'ip' ? 'IPv4' : 'IPv6'}`;
}

/** nft has iptables' tcp and udp as expressions of its own, which do not ask for the protocol's sign. */
const EITHER_SIGN: ReadonlySet<string> = new Set(['tcp', 'udp']);

function wrongProtocol({ spec: { proto } }: Walk, { name, protocols }: Extension): string | null {
  if (protocols.length === 0) return null;
  if (proto !== null && (!proto.negated || EITHER_SIGN.has(name)) && protocols.includes(proto.value)) return null;
  return `${name} needs -p ${protocols.map(protocolName).join(', ')}`;
}

function lacking(use: ExtensionUse, { name, needs, musts, requires }: Extension): string | null {
  const has = (option: string) => given(use, option) !== undefined;
  const must = musts.find((option) => !has(option));
  if (must !== undefined) return `${name} needs ${must}`;
  if (needs.length > 0 && !needs.some(has)) return `${name} needs ${needs.length > 1 ? 'one of ' : ''}${needs.join(', ')}`;
  const lame = requires.find((requirement) => has(requirement.option) && !requirement.oneOf.some(has));
  return lame === undefined ? null : `${lame.option} of ${name} needs ${lame.oneOf.join(' or ')} beside it`;
}

function conflict(use: ExtensionUse, { name, exclusive }: Extension): string | null {
  if (use.options.length < 2) return null;
  for (const group of exclusive) {
    const [first, second] = group.filter((option) => given(use, option) !== undefined);
    if (first !== undefined && second !== undefined) return `${first} and ${second} of ${name} exclude each other: expected one of them`;
  }
  return null;
}
