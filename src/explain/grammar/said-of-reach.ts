/** Words put otherwise beforehand: of what is published, who reaches it, and what somebody reaches. */
import type { Rewording } from './beforehand.ts';

/** In this order. Each pattern is linear. */
export const SAID_OF_REACH: readonly Rewording[] = [
  [
    /\b(what(?:'s| is| are)?|anything|everything|which (?:ports?|services?)) ((?:\w+ )?(?:exposed|published|open(?:ed)?|visible) (?:on|at|of|for) \S{2,40}) (?:to|towards?) (?:the )?(?:outside|internet|world|public)\b/gi,
    '$1 $2',
  ],
  [
    /\bwhat (?:all )?(?:do|does|did|are|is) (?:we|you|they|it|the (?:gateway|firewall|box)|mail-gw) (?:expos(?:e|ing)|show(?:ing)?|offer(?:ing)?) to (?:the )?(?:outside|internet|world|public)\b/gi,
    'what do we publish',
  ],
  [
    /\bfrom (?:which|what) (?:places?|networks?|zones?|segments?|sources?) (?:can|could|may) (?:somebody|someone|anybody|anyone|people|one|clients?|users?|we|you) (?:come|get|connect|go|reach|enter)(?: in)?(?:to| to)? /gi,
    'who can reach ',
  ],
  [/\bwhat (?:have|do) we (?:got |have )?[^?.!]{0,40}\bfor (?:all )?the (?:whole |entire )?world to see\b/gi, 'what do we publish'],
  [
    /\bhow (?:do(?:es)?|can|should|would) (?:i|we|one|you|anybody) (?:drive|operate|work|handle) (?:this|the) (?:contraption|thing|bot|gadget|machine|beast)\b/gi,
    'how do i use you',
  ],
  [/\bhow (?:is|are) (?:it|this|(?:this|the) (?:assistant|bot|tool)) (?:to be|supposed to be) used\b/gi, 'how do i use you'],
  [/\bby whom (?:the )?([\w.:-]{2,40}(?: server| host)?) (?:can|may|could) be (?:reached|accessed|contacted)\b/gi, 'who can reach $1'],
  [
    /\b(?:list|show|enumerate|name|give)(?: me| us)? (?:all|everything|anything|every\w{3,6}) (?:that )?(?:the )?([\w./-]{2,40}) (?:is able to|can|could|may|is allowed to) (?:talk|reach|connect|get|speak|see|access)(?: to| with| through to)?(?: (?:thru|through|via) (?:this|the|our) (?:fw|firewall|gateway|box))?/gi,
    'what can $1 reach',
  ],
  // `if somebody hacks the mail server, where could he get to from there`
  [
    /\b(?:if|when|once|suppose|say) (?:somebody|someone|an? (?:attacker|intruder|hacker)|attackers|hackers?|malware|ransomware|they|anyone|one) (?:hacks?|compromises?|owns?|pops?|takes? over|breaks? into|gets? (?:in|on)to|roots?|infects?|lands? on) (?:the |our )?([\w.-]{2,30}(?: (?:server|host|box|machine))?),? (?:then )?(?:where(?: all)?|what(?: else)?|how far|which (?:hosts|machines|networks|things|zones)) (?:could|can|would|might) (?:he|she|they|it|one|that|i|the attacker|an attacker) (?:get|go|reach|move|pivot|touch|hit|attack|access|talk)(?: (?:to|on|next|at|into))?(?: from (?:there|it|that))?/gi,
    'what can $1 reach',
  ],
  [/^\s{0,4}(?:the |our |any )?port[- ]?forward(?:ing)?s? (?:on|of|for|at) (?=\S)/gi, 'what is published on '],
  // `list every destination that a host in floor3 is permitted to contact`
  [
    /\b(?:every|all|each|any)(?: of)?(?: the)? (?:destinations?|targets?|endpoints?|places?) (?:that |which )?(?:(?:an?|any|the) (?:host|machine|client|pc)s? (?:in|on) )?(?:the )?([\w.-]{2,40}) (?:is|are|may|can|could) (?:permitted |allowed |able )?(?:to )?(?:contact|reach|access|talk to|connect to|get to|open)\b/gi,
    'what can $1 reach',
  ],
  [
    /\bblast radius (?:if|when|of|should) (?:an? )?(?:(?:host|box|machine|pc) (?:in|on) )?(?:the )?([\w.-]{2,30}) (?:gets?|is|were|was|be|being) ?(?:popped|owned|compromised|hacked|pwned|breached|taken over)\b/gi,
    'what can $1 reach',
  ],
  [
    /\b(?:every|all|any) (?:sources?|clients?|hosts?|networks?|zones?|segments?) (?:that|which|who) (?:can|could|may|is able to|are able to) (?:land on|reach|get to|hit|touch|access|open|connect to)\b/gi,
    'who can reach',
  ],
  [
    /\b(each|every)(?: single)?(?: one)? of (?:the )?(?:things|services|ports) (?:that )?(?:we|they) (?:publish|expose|offer|forward)\b/gi,
    '$1 published service',
  ],
  [
    /\b(?:each|every) (?:published )?services? (?:against|by|per|versus|vs\.?) (?:each|every) (?:zone|network|segment|vlan)\b/gi,
    'for each service, which zones reach it',
  ],
  [
    /\b(?:matrix|table|grid)\b[^,.?!]{0,12}?[:,]? zones? (?:vs\.?|versus|x|by|against) (?:the |our )?(?:published )?services\b/gi,
    'for each service, which zones reach it',
  ],
  [/你会做(?:哪些|什么)事?/g, '你能回答什么问题'],
  [
    /\beverything (?:that )?(?:we(?:'ve| have)? (?:got )?|is )?(?:exposed|published|forwarded|open) (?:to|towards) (?:the )?(?:outside|internet|world)(?: through \S{2,30})?/gi,
    'everything we publish',
  ],
  // `list every destination floor3 has access to`
  [
    /\b(?:list|show(?: me)?|name|tell me) (?:every|all|each|the) (?:destinations?|places?|hosts?|networks?) (?:that )?((?!that\b|which\b|who\b)[\w.-]{3,24}) (?:has|have|is allowed|gets?|can(?: get)?) (?:access )?(?:to|reach)\b/gi,
    'what can $1 reach',
  ],
  [/^\s{0,4}([\w.-]{3,24}) (?:gets?|goes|can get|can go) to (?:which|what) (?:places|hosts|destinations)\b/gi, 'what can $1 reach'],
  [
    /\beverything (?:what|that) (?:\S{2,20}|the (?:gateway|box)) (?:publishes|exposes|forwards) (?:to|towards) (?:the )?(?:outside|internet|world)\b/gi,
    'everything we publish',
  ],
  // `is pop3 on … open to more people than just those outside?`
  [
    /\bis (?=[^?]{2,60}\bopen to (?:more|other) (?:people|hosts|networks|clients) than\b)(.{2,60}?) open to (?:more|other) \w+ than [^?]{1,40}/gi,
    'who can reach $1',
  ],
  [/吃什么(?:样的?)?格式的?(?:问题|输入)/g, '能回答什么问题'],
];
