/** Lines of files, pull requests and branches that a question speaks of. */

export interface SecondLine {
  readonly line: number;
  /** All lines between the two are meant. */
  readonly isRange: boolean;
}

export interface LineFound {
  readonly line: number;
  /** A file's name, or the end of its path; null where none is written. */
  readonly file: string | null;
  /** A second line that is named with it (`lines 6-8`, `6 and 8`); null for one line. */
  readonly second: SecondLine | null;
  readonly rest: string;
}

const SECOND = /^\s?(?:行\s?)?(?<between>-|~|,|、|and|to|through|&|和|与|到|至)\s?(?:line\s?|第\s?)?(?<line>\d{1,7})(?![\d.:/])/i;
const RANGE = /-|~|to|through|到|至/i;

const FILE = String.raw`[\w./-]{0,120}[\w-]\.(?:rules|v4|v6|save|conf|sh|fw|txt|iptables|nft)|[\w./-]{0,120}(?:rules|iptables)`;
const LINES: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\w./-])(?<file>${FILE}):(?<line>\d{1,7})(?::\d{1,5})?(?!\w)`, 'i'),
  new RegExp(
    String.raw`(?:(?<file>${FILE})\s{0,3},?\s?)?(?<![a-z])(?:line|lines|ln|row|l(?=\.))\.?\s?(?:no\.?|nr\.?|number|#|:)?\s?(?<line>\d{1,7})(?!\w|\.\d)(?:\s(?:of|in)\s(?<file2>${FILE}))?`,
    'i',
  ),
  new RegExp(String.raw`(?:(?<file>${FILE})\s{0,3}的?\s?)?第\s?(?<line>\d{1,7})\s?(?:行|(?=(?:到|至|-|、|和)\s?\d{1,7}\s?行))`, 'i'),
  /(?<![\w.:/-])(?<line>\d{1,7})(?:st|nd|rd|th)\s(?:line|row)\b/i,
  /\b(?:number|no\.|nr\.?)\s(?<line>\d{1,7})\s(?:line|row)\b/i,
  // `16、17 两行`
  /(?<![\d.])(?<line>\d{1,7})(?=(?:\s?(?:、|,|和|与|及|到|至|-)\s?(?:第\s?)?\d{1,7}){1,4}\s?(?:这|那)?\s?[两二三四五2-5]?\s?行(?!不|吗|么|得))/,
  // `18 in the rules file`
  /(?<![\w.:/-])(?<line>\d{1,4})(?=\s(?:in|of)\s(?:the\s|our\s)?(?:rules?\s?)?(?:file|ruleset)\b)/i,
  /(?<!\d)(?<line>\d{1,7})\s?行(?!不|吗|么|得)/,
  /(?<![\w./-])L(?<line>\d{1,7})(?!\w)/,
  /(?<![\w.:/-])(?<line>\d{1,7})(?=\s?-\s?\d{1,7}\s(?:in|of)\s(?:the\s)?(?:rules?\s?)?(?:file|ruleset|rules)\b)/i,
];

export function findLine(text: string): LineFound | null {
  for (const form of LINES) {
    const match = form.exec(text);
    if (match?.groups?.line === undefined) continue;
    const file = match.groups.file ?? match.groups.file2 ?? null;
    const behind = text.slice(match.index + match[0].length);
    const second = SECOND.exec(behind)?.groups;
    const rest = `${text.slice(0, match.index)} ${behind}`;
    return { line: Number(match.groups.line), file, second: secondOf(second), rest };
  }
  return null;
}

function secondOf(said: Readonly<Record<string, string | undefined>> | undefined): SecondLine | null {
  return said?.line === undefined ? null : { line: Number(said.line), isRange: RANGE.test(said.between ?? '') };
}

export interface PullFound {
  /** `owner/name`, or null where the question names none. */
  readonly repository: string | null;
  readonly number: number;
  readonly rest: string;
}

const REPOSITORY = String.raw`[A-Za-z0-9][A-Za-z0-9-]{0,38}/[\w.-]{1,100}`;
const PULLS: readonly RegExp[] = [
  new RegExp(String.raw`https?://[^\s/]{1,200}/(?<repository>${REPOSITORY})/pull/(?<number>\d{1,9})[^\s"]*`, 'i'),
  new RegExp(String.raw`(?<![\w/.-])(?<repository>${REPOSITORY})\s?(?:#|(?:pr|pull request|pull)\s?#?)\s?(?<number>\d{1,9})(?!\w)`, 'i'),
  /(?<![\w&])(?:on |in |with |at |of |for )?(?:(?:the )?(?:pr|pull[- ]?request|pull|mr)\s?[#/]?\s?|#)(?<number>\d{1,9})(?!\w|\.\d)/i,
  /(?:拉取请求|合并请求)\s?#?(?<number>\d{1,9})/,
  new RegExp(
    String.raw`(?:(?<repository>${REPOSITORY})\s?的?\s?)?第?\s?(?<number>\d{1,9})\s?号\s?(?:的\s?)?(?:拉取请求|合并请求|pr\b|mr\b)`,
    'i',
  ),
];

export function findPull(text: string): PullFound | null {
  for (const form of PULLS) {
    const match = form.exec(text);
    if (match?.groups?.number === undefined) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return { repository: match.groups.repository ?? null, number: Number(match.groups.number), rest };
  }
  return null;
}

/** `on main`, `在 main 上`, `on the default branch`, `as deployed`: the default branch, whatever it is called. */
const MAIN =
  /(?:\bon|\bat|\bin|\bwith)\s(?:(?:main|master)|(?:the\s)?(?:main|master|default)\sbranch|the\smain|default)(?![\w-])|@(?:main|master)\b|\bas deployed\b|(?:在|按)\s?(?:main|master|主干|主分支|默认分支)(?:\s?分支)?\s?(?:上|看)?/i;

export function findMain(text: string): { readonly rest: string } | null {
  const match = MAIN.exec(text);
  return match === null ? null : { rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}` };
}
