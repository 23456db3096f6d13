/** STAND-IN, not the product: starts one of `emulate`'s services behind a layer. */
import { createServer } from 'node:net';

export interface Emulated {
  /** Where it listens, known to the layer alone. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts a service whose links point at `baseUrl` (the layer). `emulate` does not tell the port that it took once a base URL is given, so
 * a free one is looked for first.
 * @throws Error where the optional dependency `emulate` is not installed, or no port can be had.
 */
export async function startEmulator(
  service: 'github' | 'slack',
  baseUrl: string,
  seed: Readonly<Record<string, unknown>>,
): Promise<Emulated> {
  const { createEmulator } = await loadEmulate();
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      const emulator = await createEmulator({ service, port, baseUrl, seed: { ...seed } });
      return { url: `http://127.0.0.1:${port}`, close: () => emulator.close() };
    } catch (error) {
      // Somebody took the port in between.
      if (attempt === 5) throw error;
    }
  }
}

async function loadEmulate() {
  try {
    return await import('emulate');
  } catch (error) {
    throw new Error('the stand-ins need the optional dependency emulate (npm install --include=optional)', { cause: error });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
