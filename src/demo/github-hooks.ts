/** STAND-IN, not the product: webhook deliveries with GitHub's headers, signed as GitHub signs them. */
import { createHmac, randomUUID } from 'node:crypto';

/** One delivery; `status` null where nobody answered. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly action: string | null;
  readonly payload: string;
  readonly status: number | null;
}

export interface Hooks {
  /** Where deliveries go from now on; null: nowhere (they are recorded, status null). */
  deliverTo(url: string | null): void;
  /** Sends an event. `secret`: another one than the App's, to test a bad signature; null: no signature at all. */
  deliver(
    event: string,
    payload: Readonly<Record<string, unknown>>,
    options?: { readonly secret?: string | null; readonly id?: string },
  ): Promise<Delivery>;
  /** Sends a delivery again with its old id, as the "Redeliver" button does. */
  redeliver(id: string): Promise<Delivery>;
  readonly deliveries: readonly Delivery[];
}

/** Deliveries for one App. */
export function createHooks(secret: string, appId: number): Hooks {
  let target: string | null = null;
  const deliveries: Delivery[] = [];

  const post = async (id: string, event: string, action: string | null, body: string, key: string | null): Promise<Delivery> => {
    const signature = key === null ? {} : { 'x-hub-signature-256': sign('sha256', key, body), 'x-hub-signature': sign('sha1', key, body) };
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'GitHub-Hookshot/stand-in',
      accept: '*/*',
      'x-github-event': event,
      'x-github-delivery': id,
      'x-github-hook-id': '1',
      'x-github-hook-installation-target-id': String(appId),
      'x-github-hook-installation-target-type': 'integration',
      ...signature,
    };
    const status = target === null ? null : await statusOf(target, headers, body);
    const delivery = { id, event, action, payload: body, status };
    deliveries.push(delivery);
    return delivery;
  };

  return {
    deliveries,
    deliverTo: (url) => {
      target = url;
    },
    deliver: (event, payload, options = {}) => {
      const action = typeof payload.action === 'string' ? payload.action : null;
      return post(
        options.id ?? randomUUID(),
        event,
        action,
        JSON.stringify(payload),
        options.secret === undefined ? secret : options.secret,
      );
    },
    redeliver: (id) => {
      const first = deliveries.find((one) => one.id === id);
      if (first === undefined) throw new RangeError(`no delivery ${id}`);
      return post(id, first.event, first.action, first.payload, secret);
    },
  };
}

function sign(algorithm: 'sha1' | 'sha256', secret: string, body: string): string {
  return `${algorithm}=${createHmac(algorithm, secret).update(body).digest('hex')}`;
}

// GitHub gives a receiver 10 s.
async function statusOf(url: string, headers: Record<string, string>, body: string): Promise<number | null> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
