/** Kernel settings that somebody supposes: `ip_forward=0`, `if rp_filter were 1`. */
import type { Proposal } from '../question-model.ts';

/** Those that the model follows, by the names of network.yml. */
const NAME = String.raw`(?<name>ip_forward|(?<=conf[./][\w*-]{1,16}[./])forwarding|rp_filter|route_localnet)`;
const PREFIX = String.raw`(?:\/proc\/sys\/)?(?:net[./]ipv[46][./])?(?:conf[./][\w*-]{1,16}[./])?`;
const SET =
  '(?:要是|如果|若|=|to|as|at|(?:comes?|came|went|goes|going|reverts?|resets?|falls?|ends?|ended)(?: up| back)?|is|are|was|were|be|becomes?|set|gets?|switched|turned|打开成|开成|调成|调为|切成|切到|改成|改为|设成|设为|设置为|置为|变成|是|了)';
const VALUE = '(?<value>[0-2](?!\\d|\\.\\d)|on|off|disabled|enabled|false|true|strict|loose|严格模式?|宽松模式?)';

const SETTINGS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\w-])${PREFIX}${NAME}\b(?:\s?${SET}){1,3}\s?${VALUE}(?![a-z\d])`, 'i'),
  new RegExp(String.raw`\becho\s(?<value>[0-2])\s?>\s?${PREFIX}${NAME}\b`, 'i'),
  new RegExp(
    String.raw`\b(?<value>disabl|enabl|turn(?:ed|ing)?\s(?:off|on)|switch(?:ed|ing)?\s(?:off|on))\w*\s(?:the\s)?${PREFIX}${NAME}\b`,
    'i',
  ),
  new RegExp(String.raw`(?:把|将)\s?${PREFIX}${NAME}\s?(?:给)?(?<value>关掉|关了|关闭|禁用|打开|开启|启用)`, 'i'),
  new RegExp(String.raw`(?<value>关掉|关闭|禁用|打开|开启|启用)\s?(?:了)?\s?${PREFIX}${NAME}\b`, 'i'),
];
const OFF = /^(?:0|off|disabl|false|turn\w*\soff|switch\w*\soff|关|禁)/i;
/** `why is ip_forward set to 1`: how it is. */
const AS_IT_IS = /\b(?:already|currently|why is|given)\b|已经|现在是|目前/i;
/** `ip_forward is 1, can vlan20 …`: told, where nothing supposes it. */
const STATED = /\b(?:ip_forward|forwarding|rp_filter|route_localnet)\s?(?:is|are|是)(?![a-z])/i;
const SUPPOSED = /\b(?:if|once|suppos\w+|assum\w+|imagine|hypothetical\w*|were)\b|如果|要是|假如|假设/i;

/** The setting that a text supposes, and the words around it; null where it supposes none. */
export function settingOf(text: string): { readonly proposal: Proposal; readonly rest: string } | null {
  if (AS_IT_IS.test(text) || (STATED.test(text) && !SUPPOSED.test(text))) return null;
  for (const pattern of SETTINGS) {
    const match = pattern.exec(text);
    const { name, value } = match?.groups ?? {};
    if (match === null || name === undefined || value === undefined) continue;
    const key = name.toLowerCase() === 'forwarding' ? 'ip_forward' : name.toLowerCase();
    const number = /^\d/.test(value) ? Number(value) : OFF.test(value) ? 0 : /^(?:loose|宽松)/i.test(value) ? 2 : 1;
    return { proposal: { kind: 'setting', key, value: number }, rest: text.replace(match[0], ' ') };
  }
  return null;
}
