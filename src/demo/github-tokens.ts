/**
 * STAND-IN, not the product: `emulate` takes 5,000 requests an hour of a token, whatever the installation. Where GitHub's limits are off, a
 * bot's requests go on with tokens of the same installation in turn, each for a part of what it is good for.
 */
import { App, Octokit } from 'octokit';

/** Requests for which one token is taken: `emulate` would take some more. */
const EACH = 4_000;

export interface Installed {
  readonly appId: number;
  readonly privateKeyPem: string;
  readonly installation: number;
}

/** Gives the Authorization header for the next request of a bot. @throws Error where `emulate` gives no token. */
export function tokensInTurn(emulator: string, installed: Installed): () => Promise<string> {
  const { octokit } = new App({
    appId: installed.appId,
    privateKey: installed.privateKeyPem,
    Octokit: Octokit.defaults({ baseUrl: emulator }),
  });
  let left = 0;
  let token: Promise<string> = Promise.resolve('');
  return async () => {
    if (left === 0) {
      left = EACH;
      token = newToken(octokit, installed.installation);
    }
    left -= 1;
    return `token ${await token}`;
  };
}

async function newToken(octokit: Octokit, installation: number): Promise<string> {
  const { data } = await octokit.request('POST /app/installations/{installation_id}/access_tokens', { installation_id: installation });
  return data.token;
}
