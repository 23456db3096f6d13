/** `.github/hairpin.yml` (CONTRACT): which files are which gateway's ruleset, what is expected, which checks, which channels. */
import type { Diagnostic, SourceFile } from '../ruleset/model.ts';
import type { Lang, Severity } from './model.ts';

/** Check id → off, or the severity that it is to have. A check that is not named keeps its own. */
export type CheckSettings = Readonly<Record<string, 'off' | Severity>>;

export interface GatewaySettings {
  readonly name: string;
  /** Globs of repository paths, in load order. */
  readonly rulesets: readonly string[];
  /** Repository path of the network facts, or null. */
  readonly network: string | null;
}

export interface Configuration {
  readonly gateways: readonly GatewaySettings[];
  readonly checks: CheckSettings;
  readonly slack: { readonly channels: readonly string[]; readonly language: Lang };
}

/** Reads the configuration; every error at once, with line and column, and the nearest known key for an unknown one. */
export function readConfiguration(
  _file: SourceFile,
): { readonly configuration: Configuration } | { readonly errors: readonly Diagnostic[] } {
  throw new Error('being written');
}
