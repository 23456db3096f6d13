/** `.github/hairpin.yml` (CONTRACT): which files are which gateway's ruleset, what is expected, which checks, which channels. */
import { z } from 'zod';
import { readDocument, withoutRest } from '../network/document.ts';
import { networkSchema } from '../network/index.ts';
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import type { Lang, Severity, Side } from './model.ts';

/** Check id → off, or the severity that it is to have. A check that is not named keeps its own. */
export type CheckSettings = Readonly<Record<string, 'off' | Severity>>;

export interface GatewaySettings {
  readonly name: string;
  /** Globs of repository paths, in load order. */
  readonly rulesets: readonly string[];
  readonly network: FactsSource | null;
  readonly expect: readonly Expectation[];
}

/** Where a gateway's network facts are: in a file of the repository, in the configuration itself, or in two that `ip -j` printed. */
export type FactsSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'inline'; readonly file: SourceFile }
  | { readonly kind: 'ip'; readonly addresses: string; readonly routes: string | null };

/** What a gateway's owners expect of a flow. */
export interface Expectation {
  readonly from: readonly string[];
  readonly to: string;
  readonly arrives: string | null;
  readonly blocked: boolean;
}

export interface Configuration {
  readonly gateways: readonly GatewaySettings[];
  readonly checks: CheckSettings;
  readonly slack: { readonly channels: readonly string[]; readonly language: Lang };
  /** How pull requests are dealt with; left out where the configuration says nothing of it. */
  readonly github?: PullRequestSettings;
}

/** What a check run may conclude. */
export type Conclusion = 'success' | 'neutral' | 'failure' | 'action_required';

/** What a check run concludes where the worst that a change introduces is this; `unreadable`: text that cannot be read. */
export type Conclusions = Readonly<Partial<Record<'error' | 'warning' | 'info' | 'unreadable', Conclusion>>>;

export interface PullRequestSettings {
  /** Only pull requests with this label are reviewed; null: all. */
  readonly label: string | null;
  /** Whether drafts are reviewed. */
  readonly drafts: boolean;
  /** Whether every pull request gets the check run `hairpin` that sums up the others, so that a branch may require it. */
  readonly required: boolean;
  readonly conclusions: Conclusions;
}

const names = z.union([z.string().transform((name) => [name]), z.array(z.string()).min(1)]);

const expectation = z.strictObject({
  from: names,
  to: z.string(),
  arrives: z.string().optional(),
  blocked: z.boolean().optional(),
});

const gateway = z.strictObject({
  rulesets: z.array(z.string()).min(1, { error: 'expected at least one path or glob of a ruleset' }),
  network: z.union([z.string(), z.strictObject({ addresses: z.string(), routes: z.string().optional() }), networkSchema]).optional(),
  expect: z.array(expectation).optional(),
});

/** YAML reads a bare `off` as the string; `no`-like booleans are accepted as off too. */
const setting = z.union([z.enum(['off', 'info', 'warning', 'error']), z.literal(false).transform(() => 'off' as const)], {
  error: 'expected off, info, warning or error',
});

const conclusion = z.enum(['success', 'neutral', 'failure', 'action_required'], {
  error: 'expected success, neutral, failure or action_required',
});

const github = z.strictObject({
  label: z.string().min(1).optional(),
  drafts: z.boolean().optional(),
  required: z.boolean().optional(),
  conclusions: z
    .strictObject({
      error: conclusion.optional(),
      warning: conclusion.optional(),
      info: conclusion.optional(),
      unreadable: conclusion.optional(),
    })
    .optional(),
});

export const configurationSchema = z.strictObject({
  gateways: z.record(z.string().min(1).max(100), gateway).optional(),
  checks: z.record(z.string(), setting).optional(),
  slack: z.strictObject({ channels: z.array(z.string()).optional(), language: z.enum(['en', 'zh']).optional() }).optional(),
  github: github.optional(),
});

/** Reads the configuration; every error at once, with line and column, and the nearest known key for an unknown one. */
export function readConfiguration(
  file: SourceFile,
): { readonly configuration: Configuration } | { readonly errors: readonly Diagnostic[] } {
  const reading = readDocument(file, configurationSchema);
  if ('errors' in reading) return reading;
  const { gateways, checks, slack, github } = reading.value;
  return {
    configuration: {
      gateways: Object.entries(gateways ?? {}).map(([name, facts]) => ({
        name,
        rulesets: facts.rulesets,
        network: factsSource(file, name, facts.network),
        expect: (facts.expect ?? []).map((e) => ({ from: e.from, to: e.to, arrives: e.arrives ?? null, blocked: e.blocked === true })),
      })),
      checks: checks ?? {},
      slack: { channels: slack?.channels ?? [], language: slack?.language ?? 'en' },
      ...(github === undefined ? {} : { github: pullRequestSettings(github) }),
    },
  };
}

function factsSource(file: SourceFile, name: string, facts: z.infer<typeof gateway>['network']): FactsSource | null {
  if (facts === undefined) return null;
  if (typeof facts === 'string') return { kind: 'file', path: facts };
  if ('addresses' in facts) return { kind: 'ip', addresses: facts.addresses, routes: facts.routes ?? null };
  return { kind: 'inline', file: withoutRest(file, ['gateways', name, 'network']) };
}

/** The repository's files that hold the facts. */
export function factPaths(source: FactsSource | null): readonly string[] {
  if (source === null || source.kind === 'inline') return [];
  return source.kind === 'file' ? [source.path] : [source.addresses, ...(source.routes === null ? [] : [source.routes])];
}

/** The facts of a side out of the files at `factPaths`, null where there is no such file. */
export function factsOf(source: FactsSource | null, files: readonly (SourceFile | null)[]): Pick<Side, 'network' | 'routes'> {
  if (source?.kind === 'inline') return { network: source.file };
  const [network = null, routes = null] = files;
  return { network, ...(routes === null ? {} : { routes }) };
}

function pullRequestSettings({ label, drafts, required, conclusions }: z.infer<typeof github>): PullRequestSettings {
  const given: Partial<Record<keyof Conclusions, Conclusion>> = {};
  for (const key of ['error', 'warning', 'info', 'unreadable'] as const) {
    const value = conclusions?.[key];
    if (value !== undefined) given[key] = value;
  }
  return { label: label ?? null, drafts: drafts ?? true, required: required ?? false, conclusions: given };
}
