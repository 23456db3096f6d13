/**
 * STAND-IN, not the product: GitHub for tests and the demo. `emulate` (0.12.2) keeps repositories, git objects, comments, check runs and
 * the App's credentials; the layer in front (github-routes.ts) supplies what it lacks, and github-people.ts is what people do there.
 */
import { generateKeyPairSync } from 'node:crypto';
import { startEmulator } from './emulator.ts';
import { createHooks, type Hooks } from './github-hooks.ts';
import { isPage, pageRoutes } from './github-page.ts';
import { createPeople, type Repository } from './github-people.ts';
import { botRoutes, refuseStrangers } from './github-routes.ts';
import { type GitHubState, PERSON, type Scan } from './github-state.ts';
import { tokensInTurn } from './github-tokens.ts';
import { type Exchange, type Layer, startLayer, type Violation } from './layer.ts';

export interface GitHubStandIn {
  /** The API's address, what GITHUB_API_URL is set to. */
  readonly url: string;
  readonly app: { readonly id: number; readonly privateKeyPem: string; readonly webhookSecret: string; readonly installation: number };
  readonly hooks: Hooks;
  readonly violations: readonly Violation[];
  /** What the App sent, in order; people's own calls are not in it. */
  requests(): readonly Exchange[];
  createRepository(name: string, files: Readonly<Record<string, string>>): Promise<Repository>;
  /** What code scanning was given. */
  readonly scans: readonly Scan[];
  /** From now on this token may only read. */
  restrict(token: string): void;
  /** Whether GitHub lets the App resolve threads. */
  allowResolving(allowed: boolean): void;
  /** See `Layer.interrupt`: how a test kills the bot between an effect and its reply. */
  readonly interrupt: Layer['interrupt'];
  readonly refuseNext: Layer['refuseNext'];
  close(): Promise<void>;
}

const owner = 'example-org';
/** `emulate` takes 5,000 requests an hour of a token, and the person watches every step of runs that last for hours: many, in turn. */
const people = Array.from({ length: 100 }, (_, n) => `${PERSON}-${n}`);
/** SURFACES.md, "Permissions asked". */
const permissions = { checks: 'write', pull_requests: 'write', contents: 'read', metadata: 'read', merge_queues: 'read' };

/** Starts GitHub's stand-in on free loopback ports. `limits` off: a bot may ask as much as it likes. @throws Error where the optional dependency `emulate` is not installed. */
export async function startGitHub(port = 0, limits: 'on' | 'off' = 'on'): Promise<GitHubStandIn> {
  const layer = await startLayer(port);
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const app = { id: 4711, slug: 'hairpin', name: 'Hairpin' };
  const webhookSecret = 'stand-in-webhook-secret';
  const installation = 1001;
  // Deliveries are the layer's, which signs and numbers them as GitHub does; so the App has no webhook_url here.
  const emulator = await startEmulator('github', layer.url, {
    tokens: Object.fromEntries(people.map((token) => [token, { login: 'admin', scopes: ['repo', 'admin:org'] }])),
    github: {
      users: [{ login: 'admin', name: 'Admin' }],
      orgs: [{ login: owner, name: 'Example', members: [{ login: 'admin', role: 'admin' }] }],
      apps: [
        {
          app_id: app.id,
          slug: app.slug,
          name: app.name,
          private_key: privateKey,
          permissions,
          installations: [{ installation_id: installation, account: owner, repository_selection: 'all', permissions }],
        },
      ],
    },
  });
  let turn = 0;
  const state: GitHubState = {
    owner,
    app,
    installation,
    url: layer.url,
    get person() {
      turn = (turn + 1) % people.length;
      return people[turn]!;
    },
    hooks: createHooks(webhookSecret, app.id),
    repositories: [],
    tokens: new Set(),
    annotations: new Map(),
    reviewComments: [],
    violations: [],
    merged: new Map(),
    pulls: new Map(),
    resolved: new Set(),
    readOnly: new Set(),
    scans: [],
    refuseToResolve: false,
  };
  const create = createPeople(state);
  const repositories = new Map<string, Repository>();
  const routes = [...pageRoutes((name) => repositories.get(name)), ...botRoutes(state)];
  layer.routes(routes, (request) => (isPage(request.path) ? null : refuseStrangers(state, request)));
  layer.upstream(emulator.url);
  if (limits === 'off') {
    const next = tokensInTurn(emulator.url, { appId: app.id, privateKeyPem: privateKey, installation });
    layer.authorize(async (authorization) => (state.tokens.has(authorization.replace(/^\w+ /, '')) ? next() : null));
  }
  return {
    url: layer.url,
    app: { id: app.id, privateKeyPem: privateKey, webhookSecret, installation },
    hooks: state.hooks,
    violations: state.violations,
    requests: () => layer.exchanges.filter((one) => !one.authorization.includes(PERSON)),
    createRepository: async (name, files) => {
      const repository = await create(name, files);
      repositories.set(repository.fullName, repository);
      return repository;
    },
    scans: state.scans,
    restrict: (token) => {
      state.readOnly.add(token);
    },
    allowResolving: (allowed) => {
      state.refuseToResolve = !allowed;
    },
    interrupt: layer.interrupt,
    refuseNext: layer.refuseNext,
    close: async () => {
      await emulator.close();
      await layer.close();
    },
  };
}
