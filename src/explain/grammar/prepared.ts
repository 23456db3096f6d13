/** What people leave out or write shorter, written out before a question is taken apart; what a rule says is taken out of it. */
import { blankAll, serviceNamed } from './ports.ts';
import { reworded } from './rewordings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In this order: a prompt says where a command is typed before its options are looked at. */
const STEPS: readonly ((text: string, vocabulary: Vocabulary) => string)[] = [
  reworded,
  withApostrophe,
  withTools,
  withForwards,
  withHosts,
  withSegments,
  withPrompt,
  withoutRules,
  withoutPlaces,
  withServices,
  withTo,
  withAddresses,
  withoutOptions,
  onTheInternet,
  withOwnLine,
];

export function prepared(text: string, vocabulary: Vocabulary): string {
  return STEPS.reduce((left, step) => step(left, vocabulary), text);
}

/** `20网段`: the zone of which it is the third number, or the VLAN's. */
function withSegments(text: string, { names, belongs }: Vocabulary): string {
  return text.replace(/(?<![\d.a-z])(\d{1,3})\s?(?:号)?网段/gi, (written, number: string) => {
    const hosts = ['192.168', '10.0', '172.16'].map((net) => `${net}.${number}.9`);
    const meant = names.filter(({ name, kind }) => kind === 'inside' && hosts.some((host) => belongs(name, host)));
    return meant.length === 1 ? `${meant[0]!.name} ` : written;
  });
}

/** `ops@web:~$ nc …`: where the command is typed. */
function withPrompt(text: string): string {
  return text.replace(/^(\s{0,4})\[?(?:[\w.-]{1,30}@)?([a-z\d][\w.-]{0,40})(?:[: ][~\w/.-]{0,40})?\]?\s?[$#]\s(?=[a-z])/gim, '$1from $2: ');
}

/** `mails public ip`, an apostrophe short. */
function withApostrophe(text: string): string {
  return text.replace(/\bmails (?=(?:public|pubilc|external|outside)\b)/gi, "mail's ");
}

/** `sshing into …`, `telnetting to …`. */
function withTools(text: string): string {
  return text.replace(/\b(ssh|telnet|ping|curl)(?:t|g)?(?:'?ing|'?ed|'?d)\b/gi, '$1');
}

/** `anything fwded to …`. */
function withForwards(text: string): string {
  return text.replace(/\bfwd(?:'?e?d)\b/gi, 'forwarded').replace(/\bfwd(s|ing)?\b/gi, 'forward$1');
}

/** `our public mail ip`, `the web box itself (192.168.1.80)`: one end, said in two words. */
function withHosts(text: string, { hosts }: Vocabulary): string {
  return text
    .replace(/\b(public|external) ([a-z][\w-]{1,20}) (ip|address)\b/gi, (written, side: string, name: string, what: string) =>
      hosts.has(name.toLowerCase()) ? `${name}'s ${side} ${what}` : written,
    )
    .replace(
      /\b([a-z][\w-]{1,20})(?:\s(?:box|server|host|machine))?(\sitself)?\s?\((\d{1,3}(?:\.\d{1,3}){3})\)/gi,
      (written, name: string, itself: string | undefined, address: string) =>
        hosts.get(name.toLowerCase()) === address ? `${address}${itself ?? ''}` : written,
    );
}

/** `IMAP (143) and POP (110)`: each port is said twice. */
function withServices(text: string): string {
  return text.replace(
    /\b([a-z][a-z\d]{2,8})\s?\((?:port\s|tcp\s|tcp\/)?(\d{2,5})\)(?=\s?(?:,|and\b|or\b|&|和))/gi,
    (written, name: string, port: string) => (serviceNamed(name)?.ports[0]?.lo === Number(port) ? name : written),
  );
}

/** `vlan20 2 internet`. */
function withTo(text: string, { aliases }: Vocabulary): string {
  return text.replace(/(?<![\w.-])([a-z\d][\w.-]{1,30}) 2 ([a-z\d][\w.-]{1,30})(?![\w.-])/gi, (written, from: string, to: string) => {
    const isEnd = (word: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(word) || aliases.some((alias) => alias.written === word.toLowerCase());
    return isEnd(from) && isEnd(to) ? `${from} to ${to}` : written;
  });
}

/** `the bond1 to bond0 accept should cover them`: a rule, no ends. */
function withoutRules(text: string, { interfaces }: Vocabulary): string {
  return text.replace(
    /(?<![\w.-])([a-z][\w.-]{1,14})\s?(?:to|->|到)\s?([a-z][\w.-]{1,14})\s?(?:(?:forward(?:ing)?\s)?(?:accept|drop|reject|rule)s?\b|那条|的?(?:放行|规则))/gi,
    (written, from: string, to: string) => (interfaces.has(from) && interfaces.has(to) ? ' '.repeat(written.length) : written),
  );
}

const ADDRESSES = /\d{1,3}(?:\.\d{1,3}){3}/g;

/** `… show up in the bond0 capture but none leave by bond1`: where a packet between two addresses was looked for. */
function withoutPlaces(text: string, { interfaces }: Vocabulary): string {
  if ((text.match(ADDRESSES)?.length ?? 0) < 2) return text;
  return text.replace(
    /\b(?:in|on)\s(?:the\s|a\s)?([a-z]\w{1,12}(?:\.\d{1,4})?)\s(?:capture|tcpdump|pcap|trace|dump)\b|\b(?:leaves?|leaving|left|exits?)\s(?:by|via|on|through)\s([a-z]\w{1,12}(?:\.\d{1,4})?)(?![\w-])/gi,
    (written, seen: string | undefined, left: string | undefined) =>
      interfaces.has(seen ?? left ?? '') ? ' '.repeat(written.length) : written,
  );
}

/** `.89`: the gateway's one address that ends so. */
function withAddresses(text: string, { ownAddresses }: Vocabulary): string {
  return text.replace(/(?<![\w.)\]])(?<!\bor\s)\.(\d{1,3})(?![\w.])(?!\sor\s\.\d)/g, (written) => {
    const meant = ownAddresses.filter((address) => address.endsWith(written));
    return meant.length === 1 ? meant[0]! : written;
  });
}

/** `三楼能上网吗`, `can floor3 go online`: where that is. */
export function onTheInternet(text: string): string {
  return text
    .replace(/(?:往|向|对)外面?(?:发(?!布)|投递)(?:信|邮件|送邮件)?(?!.{0,200}\d\.\d)/g, '发信到外网')
    .replace(/出去上(?=\s?https?)/gi, '访问外网的 ')
    .replace(/(ssh|telnet|ping|连接?|访问|登录?)\s?得?[上到进](?=网关|防火墙)/gi, '$1 到')
    .replace(/出(不了|得了|不去|得去)?[外公]?网(?![站页关段址络口])/g, '访问$1外网')
    .replace(/上(不了|得了)?网(?![站页关段址络])/g, '访问$1外网')
    .replace(/\b(?:every|all|no|most)\s(https?\s)?(?:web\s?)?sites?\b/gi, '$1on the internet')
    .replace(
      /\b((?:let|lets|allow|allows|permit|permits)\s(?:the\s)?(?:\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|[a-z][\w-]{1,20}))\s(?:go\s|get\s)?out(?=\s(?:on|over|via|at)\b|\s?[?.,]|\s?$)/gi,
      '$1 reach the internet',
    )
    .replace(
      /(?<=(?:\bto|\bwith|到|去|往|连|访问)\s?)(?:github|gitlab|docker ?hub|pypi|npmjs|let'?s ?encrypt|google)(?:\.(?:com|org|io))?(?![\w.-])(?!.{0,80}\d\.\d)/gi,
      'the internet',
    )
    .replace(
      /\b(?:gmail|youtube|google|netflix|facebook|wikipedia|office ?365|zoom|github)(?:\.(?:com|org))?(?= (?:in (?:the|his|her|my|a) browser |pages? |site )?(?:never|does|doesn|won|will|is|isn|cannot|can|hangs?|times?|loads?|opens?|works?|fails?)\b)(?!.{0,80}\d\.\d)/gi,
      'the internet',
    )
    .replace(/\b(?:have|has|got|find|finds) (?:a |any )?way out\b(?! of)/gi, 'reach the internet')
    .replace(/\bgo(?:es)? out (?=for\s)/gi, 'reach the internet ')
    .replace(/^(\s{0,4})no internet(?=\s?[!.,:;])/i, (said) => ' '.repeat(said.length))
    .replace(
      /\b(?:to|at|towards?) (?:(?:an?|some|any|the) (?:remote|foreign|other|external)|foreign|other (?:people|folk|companie|domain|provider)s?'?s?|others'?) (?:mxe?s?|mail ?servers?|smtp(?: servers?)?|hosts?)\b(?:,? (?:out )?(?:on|in|across) the internet\b)?(?!.{0,80}\d\.\d)/gi,
      'to the internet',
    )
    .replace(
      /\b(?:browse|surf)\s(?:to\s)?(?:the\s|any\s|public\s){0,2}(?:web\s?sites?|web\s?pages?|web(?!\s(?:host|server|box|machine))|net|internet)\b/gi,
      'reach the internet',
    )
    .replace(/\b(?:inbound|incoming)\s(?:tcp\s)?(smtp|pop3?|imaps?|https?|ssh)\b(?!.{0,120}\bfrom\b)/gi, '$1 from the internet')
    .replace(/\bbrowsing(?=\s(?:on|over|via)\b)/gi, 'reaching the internet')
    .replace(/\bfwds?\b/gi, 'forward')
    .replace(/\btelnet(?=: unable to)/gi, '      ')
    .replace(/\bmasqueraded (?:as|behind|to) (?:the|our) public (?:address|ip)\b/gi, 'masqueraded')
    .replace(/\bfrom (?:the )?outside of (?:it|there|that)\b/gi, 'at all')
    .replace(/(?<=[连到访问]\s?)[a-z][\w.-]{1,20}\s?(?:里面?|内|上)的\p{Script=Han}{0,6}\s?(?=\d{1,3}(?:\.\d{1,3}){3})/giu, '')
    .replace(/\b(?:rsync|sftp|scp|git)(?:\s\w{1,8})?\sover\sssh\b/gi, 'ssh')
    .replace(/(?:网关|防火墙)的?(?:内网|外网|内部|外部)[口侧]\s?(?=\d)/g, '')
    .replace(
      /\b(?:go|get|goes|gets|be) online\b|\b(?<=\b(?:can|could|still|may|to|will|would)\s)surf(?!\s(?:to|on|the)\b)/gi,
      'reach the internet',
    )
    .replace(/\b(?:no|any|without)\s(?:web )?browsing\b/gi, 'not reach the internet')
    .replace(/\bbrowse(?=\s?[?!.]*\s*$)/gi, 'reach the internet');
}

/** `mail-gw:18`: a line of this gateway. */
function withOwnLine(text: string, { own }: Vocabulary): string {
  const at = text.toLowerCase().indexOf(`${own.toLowerCase()}:`);
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(/^([^:]*):(?=\d{1,6}(?![\d./:]))/, '$1 line ');
}

/** `so -i bond1 -o bond0 covers it`: what a rule says is no end of the flow. */
function withoutOptions(text: string): string {
  return blankAll(text, /(?<![\w-])-[io]\s[\w.+-]{1,16}/g);
}
