/** Which gateway a question means, and what the engine says of it. */
import type { Answer } from '../explain/model.ts';
import type { Lang, Side } from '../review/model.ts';
import { networkFiles } from '../review/side.ts';
import type { Engine, Told } from './ports.ts';
import { say } from './prose.ts';

/** A gateway that may be told of, and its ruleset at one commit. */
export interface KnownGateway {
  readonly name: string;
  readonly repository: string;
  readonly sha: string;
  readonly side: Side;
}

/**
 * Asks the gateway that the question names, else the one that knows what is asked about.
 * @param previous what was asked before in the same thread, oldest first.
 */
export async function tell(
  engine: Engine,
  gateways: readonly KnownGateway[],
  text: string,
  lang: Lang,
  previous: readonly string[] = [],
): Promise<Told> {
  if (gateways.length === 0) return untold(say('noGateway', lang), lang);
  const all = [text, ...previous].join('\n');
  const named = gateways.filter((gateway) => names(text, gateway.name));
  const meant = named.length > 0 ? named : gateways.filter((gateway) => previous.some((earlier) => names(earlier, gateway.name)));
  const more = previous.length === 0 ? {} : { previous };
  const asked = await Promise.all(
    (meant.length > 0 ? meant : gateways).map(async (gateway) => {
      const answer = await engine.explain({ gateway: gateway.name, side: gateway.side, question: text, lang, ...more });
      return { gateway, answer, score: score(gateway, all, answer) };
    }),
  );
  asked.sort((a, b) => b.score - a.score);
  const [best, second] = asked;
  if (best === undefined) return untold(say('noGateway', lang), lang);
  if (second !== undefined && second.score === best.score && best.answer.meaning.ask !== 'help') {
    // Nobody understands it: which gateway is meant is not the question.
    if (isHopeless(best.answer)) return { gateway: null, repository: null, sha: null, lang, answer: best.answer };
    const undecided = asked.filter((each) => each.score === best.score).map((each) => each.gateway.name);
    const choices = undecided.slice(0, 5).map((name) => `${name}: ${text}`);
    return untold(`${say('whichGateway', lang)} ${undecided.join(', ')}`, lang, choices);
  }
  const { name, repository, sha } = best.gateway;
  return { gateway: name, repository, sha, lang, answer: best.answer };
}

function isHopeless({ meaning, choices = [] }: Answer): boolean {
  return meaning.ask === 'unclear' && choices.length === 0;
}

const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]*:[0-9a-f:]+/gi;

/** An understood question counts most, then whether the gateway's own text names every address asked about, then a served endpoint. */
function score({ side }: KnownGateway, text: string, answer: Answer): number {
  const addresses = text.match(ADDRESS) ?? [];
  const sources = [...side.files, ...networkFiles(side)];
  const known = addresses.length > 0 && addresses.every((address) => sources.some((file) => file.text.includes(address)));
  const understood = answer.meaning.ask !== 'unclear' ? 4 : (answer.choices ?? []).length > 0 ? 1 : 0;
  const found = answer.services.length > 0 || answer.paths.some((path) => path.there.length > 1 && path.outcome !== 'reaches-gateway');
  return understood + (known ? 2 : 0) + (found && addresses.length > 0 ? 1 : 0);
}

/** Whether a text has a name as a word of its own. */
export function names(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const after = lower.slice(at + wanted.length);
    if (!isNameCharacter(lower[at - 1]) && !/^(?:[\w-]|\.\w)/.test(after)) return true;
  }
  return false;
}

function isNameCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\w.-]/.test(character);
}

/** An answer about no gateway. */
export function untold(headline: string, lang: Lang, choices: readonly string[] = []): Told {
  const answer: Answer = {
    meaning: { ask: 'unclear', from: null, to: null },
    verdict: null,
    services: [],
    headline,
    paths: [],
    why: null,
    fix: null,
    assumed: [],
    confirm: null,
    ...(choices.length === 0 ? {} : { choices }),
    text: [headline, ...choices.map((choice) => `  ${choice}`)].join('\n'),
  };
  return { gateway: null, repository: null, sha: null, lang, answer };
}
