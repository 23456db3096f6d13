/** What people are shown: the bot's comments push by push, both languages, several gateways, hostile text; HTML reports; Slack's messages. */
import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '../../rules/index.ts';
import { failingPaths } from '../../src/cli/pictures.ts';
import { publish, repositoryFiles, ruleset, rulesetPath, withRules } from '../../src/demo/incident.ts';
import { hunksOf } from '../../src/jobs/hunks.ts';
import { reviewHtml } from '../../src/render/html.ts';
import { renderPullRequest } from '../../src/render/pullrequest.ts';
import type { Lang, Side } from '../../src/review/model.ts';
import { reviewSides } from '../../src/review/review.ts';
import { slackPage } from '../support/slack-preview.ts';
import { foreignHtml, markdownPage } from './markdown.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Sample {
  readonly name: string;
  /** In pixels: a phone's and a desk's. */
  readonly widths: readonly number[];
  page(theme: Theme): string;
  /** What is wrong with it before it is drawn. */
  readonly problems: readonly string[];
}

const BOTH = [320, 1280];

const HEAD = '3f2a9c1'.padEnd(40, '0');
const networkPath = 'gateways/mail-gw/network.yml';
const network = { name: networkPath, text: repositoryFiles('C1')[networkPath] ?? '' };
const pairs = new URL('../../../shared/pairs/', import.meta.url);

interface Change {
  readonly gateway: string;
  readonly path: string;
  readonly base: string;
  readonly head: string;
  readonly network: Side['network'];
}

function comment(changes: readonly Change[], lang: Lang): string {
  const side = (change: Change, text: string): Side => ({ files: [{ name: change.path, text }], network: change.network });
  const { comment: text } = renderPullRequest({
    headSha: HEAD,
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    gateways: changes.map((change) => reviewSides(change.gateway, side(change, change.base), side(change, change.head), { catalogue })),
    lang,
    link: (path, line) => `https://github.com/example-org/gateways/blob/${HEAD}/${path}#L${line}`,
    hunks: new Map(changes.map((change) => [change.path, hunksOf(change.base, change.head)])),
  });
  return `<!-- hairpin:review -->\n${text}`;
}

const incident = (head: string): Change => ({ gateway: 'mail-gw', path: rulesetPath, base: ruleset, head, network });
const alone = (gateway: string, base: string, head: string): Change => ({ gateway, path: `${gateway}.rules`, base, head, network: null });

const HOSTILE = [
  '@everyone <!channel> <script>alert(1)</script> <img src=x onerror=alert(1)>',
  '``` **bold** [link](javascript:alert(1)) ![i](http://x/y.png) | pipe #1 GH-2',
  '\u202eRLO \u200bzero \u001b[31mred\u001b[0m \u2066isolate',
];

function comments(): Readonly<Record<string, string>> {
  const bond0 = withRules(publish('bond0'));
  const both = withRules([...publish('bond0'), ...publish('bond1')]);
  const snat = '-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1';
  const vlan = publish('bond1.20');
  const green = withRules([...publish('bond0'), ...publish('bond1'), ...vlan, snat]);
  const hostileRules = HOSTILE.map((text) => `-A FORWARD -i bond1 -m comment --comment "${text.replaceAll('"', '')}" -j ACCEPT`);
  const hostile = bond0.replace('-A FORWARD -i bond1 -j', `${hostileRules.join('\n')}\n-A FORWARD -i bond1 -j`);
  const pair = (id: string) => {
    const at = new URL(`${id}/`, pairs);
    if (!existsSync(at)) return {};
    const read = (side: string) => readFileSync(new URL(side, at), 'utf8');
    return { [`pair-${id}`]: comment([alone('gw', read('base'), read('head'))], 'en') };
  };
  return {
    first: comment([incident(bond0)], 'en'),
    second: comment([incident(both)], 'en'),
    chinese: comment([incident(both)], 'zh'),
    green: comment([incident(green)], 'en'),
    several: comment(
      [incident(bond0), alone('broken', ruleset, ruleset.replace('--ctstate', '--ctstat')), alone('calm', ruleset, `${ruleset}# note\n`)],
      'en',
    ),
    hostile: comment([{ ...incident(hostile), gateway: '@everyone <b>|`x`' }], 'en'),
    ...pair('22'),
    ...pair('21'),
    ...pair('47'),
  };
}

/** A report follows the reader's own setting; the page says which here. */
function report(lang: Lang): Sample {
  const head: Side = { files: [{ name: rulesetPath, text: withRules([...publish('bond0'), ...publish('bond1')]) }], network };
  const base: Side = { files: [{ name: rulesetPath, text: ruleset }], network };
  const reviewed = reviewSides('mail-gw', base, head, { catalogue });
  if ('errors' in reviewed) throw new Error('the sample cannot be read');
  const { result } = reviewed;
  const html = reviewHtml(result, { lang, files: head.files, paths: failingPaths(head, {}, result.services, lang) });
  const media = { light: 'not all', dark: 'all' };
  return {
    name: `report-${lang}`,
    widths: BOTH,
    page: (theme) => html.replace('(prefers-color-scheme: dark)', media[theme]),
    problems: [],
  };
}

export function samples(): readonly Sample[] {
  const drawn = Object.entries(comments()).map(([name, markdown]) => ({
    name,
    widths: BOTH,
    page: (theme: Theme) => markdownPage(markdown, theme),
    problems: foreignHtml(markdown).map((tag) => `${name}: foreign HTML ${tag}`),
  }));
  // Slack's own clients set the width; the preview has a desk's.
  const slack = { name: 'slack', widths: [760], page: slackPage, problems: [] };
  return [...drawn, report('en'), report('zh'), slack];
}
