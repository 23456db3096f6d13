/**
 * STAND-IN, not the product: `emulate` takes 5,000 requests an hour of a token, whatever the installation. Where GitHub's limits are off, a
 * bot's requests go on with tokens of the same installation in turn, each for a part of what it is good for.
 */
import { sign } from 'node:crypto';
import { z } from 'zod';

const granted = z.looseObject({ token: z.string().min(1) });

/** Requests for which one token is taken: `emulate` would take some more. */
const EACH = 4_000;

export interface Installed {
  readonly appId: number;
  readonly privateKeyPem: string;
  readonly installation: number;
}

/** Gives the Authorization header for the next request of a bot. @throws Error where `emulate` gives no token. */
export function tokensInTurn(emulator: string, installed: Installed): () => Promise<string> {
  let left = 0;
  let token: Promise<string> = Promise.resolve('');
  return async () => {
    if (left === 0) {
      left = EACH;
      token = newToken(emulator, installed);
    }
    left -= 1;
    return `token ${await token}`;
  };
}

async function newToken(emulator: string, { appId, privateKeyPem, installation }: Installed): Promise<string> {
  const response = await fetch(`${emulator}/app/installations/${installation}/access_tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${appToken(appId, privateKeyPem)}` },
  });
  return granted.parse(await response.json()).token;
}

/** A JSON web token as GitHub wants it of an App: RS256, for some minutes (RFC 7519). */
function appToken(appId: number, privateKeyPem: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 30, exp: now + 300, iss: String(appId) })}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKeyPem).toString('base64url')}`;
}
