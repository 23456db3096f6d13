/** Cards and answers of the incident, for the tests of the Slack surface. */
import type { Answer, Hop } from '../../src/explain/model.ts';
import type { Card, PullRequest, Told } from '../../src/jobs/ports.ts';
import type { Lang } from '../../src/review/model.ts';

export function pullRequest(changes: Partial<PullRequest> = {}): PullRequest {
  return {
    repository: { installation: 1, owner: 'example', name: 'gateways' },
    number: 42,
    title: 'Publish the mail server',
    url: 'https://github.com/example/gateways/pull/42',
    author: 'admin',
    state: 'open',
    draft: false,
    headSha: '3f2a9c1d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    headRef: 'publish-mail',
    baseSha: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    baseRef: 'main',
    ...changes,
  };
}

export function card(changes: Partial<Card> = {}): Card {
  return {
    pullRequest: pullRequest(),
    lang: 'en',
    gateways: [
      {
        name: 'mail-gw',
        state: 'failure',
        headline: '110.88.12.88:25,110,143 works from the internet, not from inside',
        lines: ['mail-gw.rules:12: office is refused by the gateway', 'mail-gw.rules:12: vlan20 is refused by the gateway'],
      },
    ],
    checkUrl: 'https://github.com/example/gateways/runs/7',
    ...changes,
  };
}

const THERE: readonly Hop[] = [
  {
    at: 'nat PREROUTING',
    what: '-A PREROUTING -i bond1+ -d 110.88.12.88/32 -p tcp -m tcp --dport 25 -j DNAT --to-destination 192.168.1.55',
    place: { file: 'mail-gw.rules', line: 12 },
    before: '192.168.1.20:40000 → 110.88.12.88:25',
    after: '192.168.1.20:40000 → 192.168.1.55:25',
  },
  { at: 'routing', what: '192.168.1.0/24 dev bond1', place: null, before: null, after: null },
  {
    at: 'filter FORWARD',
    what: '-m conntrack --ctstate DNAT -j ACCEPT',
    place: { file: 'mail-gw.rules', line: 31 },
    before: null,
    after: null,
  },
];

const BACK: readonly Hop[] = [
  { at: 'server', what: '192.168.1.20 is in its own segment: the answer goes there directly', place: null, before: null, after: null },
];

export function answer(changes: Partial<Answer> = {}): Answer {
  return {
    meaning: { ask: 'path', from: 'office', to: '110.88.12.88:25/tcp' },
    verdict: 'reply-bypasses',
    services: [],
    headline: 'office does not reach 110.88.12.88:25: the reply bypasses the gateway.',
    paths: [{ from: '192.168.1.20', to: '110.88.12.88:25/tcp', outcome: 'reply-bypasses', there: THERE, back: BACK }],
    why: 'The server answers the client directly, from an address that the client did not ask.',
    fix: {
      place: 'mail-gw.rules, before line 18',
      lines: ['-A POSTROUTING -s 192.168.1.0/24 -o bond1 -m conntrack --ctstate DNAT -j SNAT --to-source 192.168.1.1'],
    },
    assumed: ['bond0 faces the internet'],
    confirm: 'conntrack -L -d 110.88.12.88 -p tcp --dport 25',
    text: 'office does not reach 110.88.12.88:25: the reply bypasses the gateway.\n…',
    ...changes,
  };
}

export function told(changes: Partial<Answer> = {}, lang: Lang = 'en'): Told {
  return {
    gateway: 'mail-gw',
    repository: 'example/gateways',
    sha: '3f2a9c1d5e6f708192a3b4c5d6e7f8091a2b3c4d',
    lang,
    answer: answer(changes),
  };
}
