/** Words put otherwise beforehand: of lines, rules and policies, and what becomes of them. */
import type { Rewording } from './beforehand.ts';

/** In this order. Each pattern is linear. */
export const SAID_OF_RULES: readonly Rewording[] = [
  // `-A FORWARD … -j ACCEPT after 19. does …`: where it is to stand.
  [
    /(?<=\s-j [^.?!]{4,40}\s)(after|before|behind|above|below) (?=\d{1,4}(?:[.,;:?!]|\s?$|\s(?:does|do|will|would|can|could|is)\b))/gi,
    '$1 line ',
  ],
  // `removing 19 - vlan20 still gets on the internet?`
  [
    /^(\s{0,4}(?:if (?:i|we) )?(?:remov(?:e|ing)|delet(?:e|ing)|drop(?:ping)?|kill(?:ing)?|without|w\/o|minus)) (?=\d{1,3}\s?(?:[-–,:;]|then\b|does\b|is\b|can\b))/gi,
    '$1 line ',
  ],
  [/(?<![\w.])l\.\s?(?=\d{1,5}(?![\d:/]|\.\d))/gi, 'line '],
  // `if 17 gets deleted`
  [
    /\b(if|once|when|suppose|say) (\d{1,4}) (?=(?:is|was|were|gets?|got|goes|went)\b[^.?!]{0,20}\b(?:delet|remov|gone|dropp|taken|swapp|mov|away|missing))/gi,
    '$1 line $2 ',
  ],
  // `explain line 9 to me, the others have bond0 in them`: the rest is told, not asked.
  [/\b((?:explain|describe) (?:the )?line \d{1,6})(?: to me)?[,.?;] (?:the|all|because|as|since)\b[^?]{0,80}$/gi, '$1'],
  // `Planned change: replace … Impact?`
  [/^\s{0,4}(?:planned|proposed|scheduled|upcoming) (?:change|work|maintenance)\s?:\s?/gi, 'what if we '],
  // `INPUT改成DROP的话`
  [/\b(INPUT|FORWARD|OUTPUT)\s?(?=(?:改|换|设|变)(?:成|为)\s?(?:DROP|ACCEPT)\b)/g, '$1策略'],
  [
    /\b(?:pretend(?:ing)?|imagine|suppose|say|assume) (?:that )?(line \d{1,6}) (?:had|has|was|were) never (?:been )?(?:written|there|existed|added)\b/gi,
    'what if we remove $1',
  ],
  [/\b((?:is|are) )?([\w.-]{2,20}) still (?:be )?online(?=[?.!]|$)/gi, 'can $2 still reach the internet'],
  [/\bnumber (\d{1,6})\. (explain|what does) that line\b/gi, '. $2 line $1'],
  // `rip out line 18`, `delete 17. does …`
  [/\b(?:rip|tear|cut|take|throw)(?:s|ped|ping|ting|ing)? out (?=(?:the )?(?:lines?|rules?|masquerade|snat|dnat|accept)\b)/gi, 'remove '],
  [/^(\s{0,4}(?:please |if (?:i|we|you) )?(?:delete|remove|drop|kill)) (\d{1,4})(?=[.,;?](?:\s|$))/gi, '$1 line $2'],
  // `would deleting 19 cut vlan20 off`
  [
    /\b((?:delet|remov|dropp|kill|scrapp|axe?)ing) (\d{1,4})(?=,? (?:and |then |really |ever )?(?:cut|break|affect|change|lock|stop|block|kill|hurt|make|have|would|will|impact|matter|harm)s?\b)/gi,
    '$1 line $2',
  ],
  [/\b(swapp|mov|delet|remov|dropp|chang|replac|exchang|switch)ing of (?=(?:the )?(?:lines?|rules?)\b)/gi, '$1ing '],
  [
    /\b(?:the )?(INPUT|FORWARD|OUTPUT) (?:chain )?(?:gets?|receives?|is given|were given|has now got) (?:a |the )?(?:default )?policy (?:of )?(DROP|ACCEPT)\b/g,
    'what if the policy of $1 were $2',
  ],
  // `impact of deleting the masquerade rule`
  [/\b(?:impact|effects?|consequences?|risks?) of deleting (?=(?:the )?[a-z\d])/gi, 'what if we delete '],
  [/\b(?:impact|effects?|consequences?|risks?) of removing (?=(?:the )?[a-z\d])/gi, 'what if we remove '],
  // `第 9 行的 443 若改成 8443`
  [/(第\s?\d{1,6}\s?行的?\s?\d{1,5})\s?(?:若|如果|要是)\s?(?=改成|改为|换成)/g, '如果$1 '],
  // `17 moved above 16`
  [/^\s?(\d{1,4}) (?:moved|put|placed) (above|below|before|after|behind) (\d{1,4})(?![\d.:/])/gi, 'what if line $1 moved $2 line $3'],
  [/(?:计划|打算|准备)(?:今晚|明天|明晚|周末|下周)\s?(?=删|去掉|移|加|改|把)/g, '如果'],
  [/(?<=如果|假如|要是|把)删\s?(\d{1,4})\s?行/g, '删第 $1 行'],
  [/(?<![\d.:])(\d{1,6})\s?那一?行/g, '第 $1 行'],
  // Rules are numbered by their lines.
  [/\brule (?:no\.? ?|number |#)?(?=\d{1,6}\b(?![.:/]\d))/gi, 'line '],
  [/\bonce (?:the )?line (\d{1,6}) points (?:at|to) (\d{1,3}(?:\.\d{1,3}){3})\b/gi, 'what if line $1 pointed to $2'],
  // `把 9 号那条加上 …`
  [/(?<![\d.:])(\d{1,6})\s?号\s?(?:那|这)?(?:条|行)(?:规则)?/g, '第 $1 行'],
  // `I'd like to publish … what would be different`: not done yet.
  [/\bi(?:'d| would) like to (?=(?:publish|forward|expose|map|open)\b[^?]{5,160}\bwhat (?:would|will|changes)\b)/gi, 'what if we '],
  // `INPUT to DROP instead of ACCEPT, …`
  [/\b(INPUT|FORWARD|OUTPUT) to (DROP|ACCEPT) (?:instead of|rather than) (?:DROP|ACCEPT)\b/g, 'what if the policy of $1 were $2'],
  // `the old hand told me to just point line 9 at …`
  [
    /\b(?:told|asked|advised|urged) (?:me|us) to (?:just |simply )?(?=(?:point|change|set|move|remove|delete|replace|swap|drop) (?:the )?(?:lines?|rules?) \d)/gi,
    'asks: what if we ',
  ],
  [/^(\s{0,4})(?:please )?pretend (?:that )?(?=\w)/gi, '$1what if '],
  [/\bshov(?:e|ed|ing) (?=(?:the )?line \d)/gi, 'moved '],
  [/(?<=[,，、]\s?)放(?=\s?[a-z\d.]{2,20}\s?(?:到|去|访问))/gi, '放行 '],
  [
    /\bfrom (?:some(?:body|one)|any(?:body|one)|a (?:customer|user|client)|people|his|her|their|my)(?:'s)? (?:home|house)(?: (?:broadband|connection|line|wifi|internet|adsl|dsl|office))?\b/gi,
    'from the internet',
  ],
  // `假设 6-8 行都不存在`
  [
    /(假设|假如|如果|要是)\s?第?\s?(\d{1,6})\s?(?:-|到|至|~)\s?(\d{1,6})\s?行(?:规则)?\s?都?(?:不存在|没有?了?|不在)了?/g,
    '$1删掉第 $2-$3 行',
  ],
  [/(假设|假如|如果|要是)\s?第?\s?(\d{1,6})\s?行(?:规则)?\s?(?:不存在|没有?了|不在)了?/g, '$1删掉第 $2 行'],
  // `we are planning to point line 9 at …`
  [
    /\b(?:we|i) (?:are|am|'re|'m) (?:planning|going|about|intending) to (point|move|change|set|remove|delete|drop|swap) (?=(?:the )?lines? \d)/gi,
    'what if we $1 ',
  ],
  // Changes in words that the proposals do not know.
  [/\b(if|suppos\w+|imagine|once) (we|i|you|they) (?:take|took|get|got) (?:off|away|rid of) /gi, '$1 $2 remove '],
  [/\b(?:i|we) wan(?:t|na)(?: to)? (?:put|add|insert|apply|load) (?=(?:this|these|that|those|the)\b)/gi, 'what if we add '],
  [/\bwants? to (?:\w+ ){1,4}with (?=(?:net\.ipv4\.)?ip_forward\s?=)/gi, 'what if '],
  [
    /给\s?([a-z][\w.]{1,14})\s?也?(?:补|加|配)(?:上|了)?\s?那?[几一二两三四五\d]?条\s?(?:dnat|映射|转发|规则)(?:之后|以后|后|的话)?/gi,
    '如果加上 $1 的规则',
  ],
  [
    /\b(?:please )?be so (?:kind|good|nice)(?: as)?(?: to)? (?=(?:open|allow|permit|unblock|publish|forward|close|block|add|remove)\b)/gi,
    'please ',
  ],
  [
    /\b(if|suppos\w+|imagine|say) ((?:the )?(?:line|rule) \d{1,6}) (?:was|were|is)(?:n'?t| not) (?:there|in|present)\b/gi,
    '$1 $2 were gone',
  ],
  [
    /\b((?:line|rule) \d{1,6}) (?:would|will|should|is to) become --to-destination (\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?)(?: instead of \S{2,20})?/gi,
    'what if $1 pointed to $2',
  ],
  [
    /(?:假设|假如|如果|万一|要是)\s?(\S{2,24})\s?(?:中了?(?:勒索|木马)?(?:病毒|木马)|被(?:黑|入侵|攻破|控制)了?|失陷了?)[，,]?\s?(?:它|他|那)?/g,
    '$1 ',
  ],
  [/\b(add|apply|insert) the ([a-z][\w.]{1,14}) rules for [\d, and]{1,30}\([^()]{1,40}\)[,.]?/gi, 'what if we $1 the $2 rules, '],
  [/(假设|假如|如果|要是)(?:我们)?(?:不做|不要|没有?了|去掉)\s?(?:那条)?\s?(MASQUERADE|SNAT|DNAT)(?:那条)?/gi, '$1删掉 $2 那条'],
  [
    /\bif (?:lines? )?(\d{1,6}(?:, ?\d{1,6}){0,6}(?:,? and \d{1,6})?) (?:were|are|was|is|got|get) (?:duplicated|copied|cloned|repeated) (?:with|for|on|to) (?:-i )?(?=[a-z])/gi,
    'if we add the dnat copies for ',
  ],
  [/:(INPUT|FORWARD|OUTPUT) (?:ACCEPT|DROP) to :?(?:INPUT|FORWARD|OUTPUT) (ACCEPT|DROP)\b/g, 'the $1 policy to $2'],
  [/\b(INPUT|FORWARD|OUTPUT)(?:'s)? default (?:policy )?is (ACCEPT|DROP) instead of (?:ACCEPT|DROP)\b/g, 'if the $1 policy were set to $2'],
  [/\bstruck (?:out|off)(?: of| from)\b/gi, 'removed from'],
  // `ip_forward is already 1, can vlan20 …`: how it is, and nothing is supposed.
  [
    /(?<!\b(?:if|once|suppose|supposing|assume|assuming|imagine|say|when|that) )\b(?:net\.ipv4\.)?(?:ip_forward|rp_filter|route_localnet) is (?:already |currently |now |set to ){0,2}[012],? (?=(?:can|does|do|is|will|why|could|should)\b)/gi,
    '',
  ],
  [/\b(?:lin|lien|lne|ilne) (?=\d{1,5}\b)/gi, 'line '],
];
