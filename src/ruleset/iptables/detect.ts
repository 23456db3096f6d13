/** What a text is, by its content: iptables-save, a bare list, a shell script, or something that is not read (yet). */
import type { Family, Text } from '../model.ts';

export type TextKind = 'save' | 'list' | 'script' | 'nftables' | 'routeros' | 'binary' | 'empty' | 'unknown';

const TABLE_LINE = /^\*[a-z]+\s*$/;
const CHAIN_LINE = /^:\S+\s+\S+/;
const NFT_LINE =
  /^(table\s+((inet|ip6?|arp|bridge|netdev)\s+)?\S+\s*\{|flush\s+ruleset|define\s+\w+\s*=|add\s+(table|chain|rule)\s|include\s+["'])/;
const ROUTEROS_LINE = /^(\/ip(v6)?\s|\/interface\s|add\s+(action|chain|comment|disabled)=)/;
const SHELL_LINE =
  /^(if|then|else|elif|fi|for|while|until|do|done|case|esac|function|export|local|readonly|set|source|\.|echo|printf|exit|return|cat|modprobe|sysctl|ipset|trap|unset|shift|test|\[)(\s|;|$)|^[A-Za-z_]\w*\s*\(\)|^[A-Za-z_]\w*=|^[{}]\s*$/;
/** A program's name before a command, as one word: `iptables`, `/sbin/ip6tables`, `$IPT`, `${IPTABLES}`. */
export const PROGRAM = /^(\$\{?IP6?T(ABLES)?\}?|(\/[\w./-]*\/)?ip6?tables(-nft|-legacy)?)$/;
const PROGRAM_LINE = /^(sudo\s+)?("?\$\{?IP6?T(ABLES)?\}?"?|(\/[\w./-]*\/)?ip6?tables(-nft|-legacy)?)\s/;
/** What may follow `#!`: a shell, or an init system that reads one. */
const SHELL_PROGRAM = /\b(ba|da|a|k|z|mk|pdk)?sh\b|busybox|openrc-run|runscript|rc\.common/;
const COMMAND_LINE = /^(\[\d+:\d+\]\s*)?-{1,2}[A-Za-z]/;
/** What only a shell makes of a line: substitution, redirection, pipes, several commands. */
const SHELL_SIGNS = /\$[({A-Za-z_]|`|<<|[|;&>]\s*$|;\s|\s(\|\||&&|\||>>?)\s/;

/** Calls `visit` for each line that is neither empty nor a comment, until it says false. */
function eachLine(text: Text, visit: (line: string) => boolean): void {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end).trim();
    at = end + 1;
    if (line !== '' && !line.startsWith('#') && !visit(line)) return;
  }
}

/** The kind of a file: a list whose name says that a shell runs it is a script. */
export function kindOf(name: string, text: Text): TextKind {
  const kind = detectKind(text);
  return kind === 'list' && /\.(ba)?sh$/.test(name) && /^\s*(sudo\s+)?["$]?\S*ip6?t/im.test(text.slice(0)) ? 'script' : kind;
}

/** The kind of a text. Linear in its length. */
export function detectKind(text: Text): TextKind {
  if (text.indexOf('\0') >= 0) return 'binary';
  const shebang = /^\uFEFF?#!\s*(\S+)\s*(\S*)/.exec(text.slice(0, 200));
  if (shebang !== null) {
    const program = `${shebang[1]} ${shebang[2]}`;
    if (/\bnft\b/.test(program)) return 'nftables';
    if (SHELL_PROGRAM.test(program)) return 'script';
    if (!program.includes('iptables-restore')) return 'unknown';
  }
  let kind: TextKind = 'empty';
  let tables = 0;
  let commands = 0;
  let scripted = false;
  eachLine(text, (line) => {
    const now = kindOfLine(line);
    if (kind === 'empty') {
      kind = now;
      if (kind !== 'list' && kind !== 'unknown') return false;
    }
    if (now === 'save') tables++;
    if (now === 'list') commands++;
    scripted ||= now === 'script';
    // A word of the shell's makes a script of a list; before other lines it takes a command of iptables as well.
    if (scripted && (kind === 'list' || commands > 0)) kind = 'script';
    return kind !== 'script';
  });
  return settle(kind, tables, commands);
}

function settle(kind: TextKind, tables: number, commands: number): TextKind {
  if (kind === 'list') return tables > 0 && commands === 0 ? 'save' : 'list';
  if (kind === 'unknown' && tables > 0) return 'save';
  if (kind === 'unknown' && commands > 0) return 'list';
  return kind;
}

function kindOfLine(line: string): TextKind {
  if (TABLE_LINE.test(line) || CHAIN_LINE.test(line)) return 'save';
  if (PROGRAM_LINE.test(line)) return isShellText(line) ? 'script' : 'list';
  if (/^(sudo\s+)?\S*ip6?tables-(restore|save)\b/.test(line)) return 'script';
  if (COMMAND_LINE.test(line)) return 'list';
  if (NFT_LINE.test(line)) return 'nftables';
  if (ROUTEROS_LINE.test(line)) return 'routeros';
  return SHELL_LINE.test(line) ? 'script' : 'unknown';
}

/** Whether a command line needs a shell; what stands in quotes is only text. */
function isShellText(line: string): boolean {
  const behind = line.slice(PROGRAM_LINE.exec(line)?.[0].length ?? 0);
  return SHELL_SIGNS.test(behind.replace(/"[^"]*"|'[^']*'/g, (quoted) => (quoted.startsWith('"') ? quoted.replace(/[^$`]/g, '') : '')));
}

export const NOT_READ: Readonly<Partial<Record<TextKind, string>>> = {
  nftables:
    'this looks like an nftables ruleset, which is not read yet: expected iptables-save output, a list of -A lines or a shell script',
  routeros: 'this looks like a RouterOS export, which is not read yet: expected iptables-save output, a list of -A lines or a shell script',
  binary: 'this is no text (it contains NUL bytes): expected iptables-save output, a list of -A lines or a shell script',
  unknown: 'this is no ruleset: expected iptables-save output (*table … COMMIT), a list of -A lines or a shell script',
};

/** The family that a file is for, from its name, its header and its content. */
export function detectFamily(name: string, text: Text): Family {
  const head = text.slice(0, 400);
  if (/Generated by ip6tables-save/.test(head)) return 'ip6';
  if (/Generated by iptables-save/.test(head)) return 'ip';
  const base = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  if (/ip6tables|\.v6$|\.ip6$|-v6\b|6\.rules$/.test(base)) return 'ip6';
  if (/iptables|\.v4$|\.ip4$/.test(base)) return 'ip';
  return contentFamily(text);
}

const IP6_SIGN =
  /(^|\s)(-p|--protocol|--proto)\s+(icmpv6|ipv6-icmp|icmp6)\b|icmp6-|--icmpv6-type|(^|\s)(-s|-d|--source|--src|--destination|--dst)\s+[0-9a-fA-F]*:[0-9a-fA-F:.]*|(^|\s)(-s|-d)\s+::/;
const IP_SIGN = /(^|\s)(-s|-d|--source|--src|--destination|--dst|--to|--to-source|--to-destination)\s+\d{1,3}\.\d/;

function contentFamily(text: Text): Family {
  let ip6 = false;
  eachLine(text, (line) => {
    // A line that names its program says its own family.
    if (PROGRAM_LINE.test(line)) return true;
    if (IP_SIGN.test(line)) return false;
    ip6 = IP6_SIGN.test(line);
    return !ip6;
  });
  return ip6 ? 'ip6' : 'ip';
}

/** Whether a file holds a ruleset that can be read, by its content. `path` only speaks against it: prose that quotes rules is none. */
export function looksLikeRuleset(path: string, text: string): boolean {
  if (/\.(md|rst|html?|tex|adoc|json|ya?ml|ts|js|py|go|c|h)$/i.test(path)) return false;
  const kind = kindOf(path, text);
  if (kind === 'save') return /^\s*\*(raw|mangle|nat|filter|security)\s*$/m.test(text);
  if (kind !== 'list' && kind !== 'script') return false;
  let rules = 0;
  let others = 0;
  eachLine(text, (line) => {
    if (RULE_LINE.test(line)) rules++;
    else if (kind === 'list' || !QUIET_LINE.test(line)) others++;
    return true;
  });
  return kind === 'list' ? rules > 0 && rules >= others : rules > 2 && rules * 4 >= others;
}

const RULE_LINE = /(^|\s)(-[AINPFX]|--append|--insert|--policy|--new-chain|--flush)(\s|$)/;
/** Lines of a script that say nothing of what it is for. */
const QUIET_LINE = /^(echo|printf|fi|done|esac|else|then|do|;;|[{}]|[A-Za-z_]\w*=|\*|COMMIT|:)/;
