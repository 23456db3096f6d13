/** The same thing said in ways that the other patterns do not know, put into words that they do: slips, hearsay, turned sentences. */
import { escaped } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

const OUTSIDE = '(?:外面|外边|外网|公网|互联网|internet)';

/** In this order. Each pattern is linear. */
const REWORDINGS: readonly (readonly [said: RegExp, as: string])[] = [
  // Slips of common words that stand where a name might.
  [/\b(?:teh|hte|th)(?= [a-z])/gi, 'the'],
  [/\b(mail|web|smtp|the|our|db) sever\b/gi, '$1 server'],
  [/\bfrom (?:outsid|outide|ouside|outsde|otside)\b/gi, 'from outside'],
  [/\bwha about\b/gi, 'what about'],
  // What somebody says of himself, and of others.
  [/\b(?:please )?correct me if (?:i'?m|i am) (?:wrong|mistaken)\b|\bif (?:i'?m|i am) not mistaken\b/gi, ' '],
  [/\bthe \w{2,12} (?:guys|team|people|folks|admins?|devs?) (?:swear|say|claim|insist|think|believe|reckon|tell me)s?(?: that)?\b/gi, ' '],
  // `… : 4 packets transmitted`: no port.
  [/\s?:\s(?=\d{1,5} packets? (?:transmitted|sent|received))/gi, ', '],
  [/\b(?:open|exposed|reachable|visible) (?:to|from) (?:0\.0\.0\.0\/0|::\/0)(?![\d/])/gi, 'open to the internet'],
  [/\bopen to (?:citizens|everybody|everyone|anybody|anyone|customers|people) from (?=(?:the )?(?:internet|outside))/gi, 'open to '],
  // `our registry office sits in vlan20`: who they are, and where.
  [/\b(?:our|the) \w{3,16} office (?:sits|is|lives|stands) (?:in|on) (?=[a-z]{2,8}\d)/gi, 'clients in '],
  // `办公网打印机 192.168.1.200`: what it is.
  [/\p{Script=Han}{2,4}(?:打印机|摄像头|门禁|考勤机)\s?(?=\d)/gu, ' '],
  // `ssh 登录 web`.
  [/\b(ssh|telnet)\s?(?:登录|登陆|连接?|进入?)\s?(?:到\s?)?(?=[a-z\d]|网关|防火墙)/gi, '$1 到 '],
  // `does the gateway answer ssh from floor3`.
  [
    /\b(?:does|do|will|would|can) (the (?:gate?way|firewall|router)(?: itself)?|\d{1,3}(?:\.\d{1,3}){3}) (?:answer|accept|take|allow) (?:any )?([a-z\d/() ]{2,20}?) (?:from|to) /gi,
    'is $1 reachable by $2 from ',
  ],
  [/\b(?:is|are) (?:able|allowed|permitted) to open (ssh|telnet|https?|smtp|dns) on\b/gi, 'can $1 to'],
  // `除了 443 还发布了别的吗`: everything that is published there.
  [/除了?\s?(?:端口\s?)?\d{1,5}\s?(?:端口)?(?:以外|之外)?\s?(?:还|有没有)?\s?(?=(?:发布|映射|开放|转发).{0,4}(?:别的|其他|什么))/g, ''],
  [/\bwhat (?:can|do) (?:u|you|ya) do\b(?: lol| then| exactly)?/gi, 'what can you do'],
  // `web 这台机器自己能不能调外面的接口`.
  [/(?:自己|本身)?能(?:不能|否)?调(?:用)?(?:外面|外部|外网|公网)?的?(?:接口|api|服务)?\s?(?=\d)/gi, '能访问 '],
  [/\bbrowsing (?:to )?(https?) (?:sites )?(?:out )?on the (?:internet|web)\b/gi, 'reaching the internet on $1'],
  // `would the return traffic of 203.0.113.200:8080 find its way back to 192.168.20.99`.
  [
    /\b(?:return|reply) (?:traffic|packets?) (?:of|from) (\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?) [^?.]{0,40}?\bback to (?:the )?(\d{1,3}(?:\.\d{1,3}){3})(?![.:]\d)/gi,
    'reply to $2 -> $1',
  ],
  // `网关本机能从外面 ssh 进来吗`.
  [
    new RegExp(
      String.raw`(?<target>[\w.\p{Script=Han}-]{2,12}?)能(?:不能|否)?从(?<place>${OUTSIDE})\s?(?<way>.{0,12}?)\s?进(?:来|去|得来)`,
      'giu',
    ),
    '从$<place>能 $<way> 到 $<target>',
  ],
];

export function reworded(text: string, { own }: Vocabulary): string {
  const said = REWORDINGS.reduce((left, [pattern, as]) => left.replace(pattern, as), text);
  return own === '' ? said : said.replace(goesTo(own), '$1 the gateway');
}

/** `ssh to mail-gw`: the gateway's own name where somebody goes. */
function goesTo(own: string): RegExp {
  const goes = '(?:ssh|telnet|ping|connect|log ?in)(?:t?ing|s|ed)? (?:in)?to|ping(?:ing)?';
  return new RegExp(String.raw`\b(${goes}) ${escaped(own)}(?![\w:.-])(?! (?:line|rule))`, 'gi');
}
