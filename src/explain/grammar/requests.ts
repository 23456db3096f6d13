/** What is told, not asked: `please open 8443 for web, thanks`, `go ahead and push an accept`, `帮我把第 9 行删掉`. */

const DOES = 'open|allow|permit|unblock|whitelist|publish|forward|close|block';
const CHANGES = `${DOES}|push|apply|add|insert|put|remove|delete|drop|deploy|roll out|merge`;

const REQUESTS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?!\s?(?:why|is|are|can (?!you)|could (?!you)|does|do|who|what|which|how|where|will|would|list|show|tell|give|explain|print)\b)[^?]{0,20}\b(?:${DOES})\s[^?]{3,160}\b(?:pls|please|plz|thx|thanks|asap)\b[^?]{0,40}$`,
    'i',
  ),
  /^\s?(?:please|pls|kindly)\s(?:add|remove|delete|drop|insert|change|put)\s[^?]*$/i,
  // `delete line 10 and reload the rules, cheers`
  new RegExp(
    String.raw`^\s?(?:${CHANGES}|change|move|swap)\s(?!to\b|from\b)[^?]*\b(?:and (?:then )?(?:reload|apply|restart|push|commit|save)|cheers|thanks|thx|pls|please)\b[^?]*$`,
    'i',
  ),
  new RegExp(String.raw`\bgo ahead(?: and|,| with)\s(?:${CHANGES})(?:ing)?\s[^?]*$`, 'i'),
  // `just open 143 for vlan20 now`
  new RegExp(
    String.raw`(?:^\s?|[,.:;!]\s|\b(?:just|please|pls|approved)\s)(?:${CHANGES})\s[^?]{3,160}\b(?:(?:right )?now|immediately|right away|straight away|at once|asap)\b[^?]{0,30}$`,
    'i',
  ),
  /^(?:请|麻烦)?你?帮(?:我|忙)?(?:把|将)[^?？吗么]{0,40}(?:删|去|加|改|换|移|关|封|放通|放行)(?:掉|上|成|开|除)?[^?？吗么]{0,20}$/i,
];

/** Whether somebody is told to change something, and nothing is asked. */
export function isRequest(text: string): boolean {
  return REQUESTS.some((pattern) => pattern.test(text));
}
