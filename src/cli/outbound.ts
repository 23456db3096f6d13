/** The bot speaks to nobody but the hosts that it is configured for, whatever an answer or a payload names. */
import type { ServeSettings } from './environment.ts';

/** Slack's own: the Web API, response_url and uploads. */
const SLACK_HOSTS = ['slack.com', 'hooks.slack.com', 'files.slack.com'];
const MOST_REDIRECTS = 5;

/** Hosts (with their ports where they are not the scheme's own) that a configuration needs. */
export function configuredHosts({ github, slack }: Pick<ServeSettings, 'github' | 'slack'>): ReadonlySet<string> {
  const hosts: string[] = [];
  if (github !== null) hosts.push(new URL(github.apiUrl).host);
  if (slack !== null) hosts.push(...(slack.apiUrl === null ? SLACK_HOSTS : [new URL(slack.apiUrl).host]));
  return new Set(hosts);
}

/** A fetch that refuses every other host, also where a redirect leads there. */
export function restrictedFetch(hosts: ReadonlySet<string>, plain: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    let target = new URL(input instanceof Request ? input.url : input);
    for (let hop = 0; ; hop++) {
      if (!hosts.has(target.host)) throw new Error(`a request to ${target.host} was refused: it is none of the configured hosts`);
      const request = hop === 0 ? input : target;
      const response = await plain(request, { ...init, redirect: 'manual' });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || response.status === 304 || next === null) return response;
      if (hop === MOST_REDIRECTS || !isReading(input, init)) return response;
      target = new URL(next, target);
    }
  };
}

function isReading(input: Parameters<typeof fetch>[0], init: Parameters<typeof fetch>[1]): boolean {
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  return method === 'GET' || method === 'HEAD';
}
