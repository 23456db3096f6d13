/** GitHub with a token instead of an App, as a workflow has one: the same forge, and the upload that only a workflow makes. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Log } from '../jobs/log.ts';
import type { RepositoryRef } from '../jobs/ports.ts';
import { clientOf } from './client.ts';
import { forgeOf, type GitHubForge } from './forge.ts';

export interface TokenSettings {
  readonly token: string;
  /** The account that the token writes as, such as `github-actions[bot]`; by it our own comments are found again. */
  readonly login: string;
  readonly apiUrl: string;
  readonly log: Log;
}

/** Where code scanning shows results: `refs/heads/main`, `refs/pull/7/head`. */
export interface SarifPlace {
  readonly repository: RepositoryRef;
  readonly sha: string;
  readonly ref: string;
}

export interface TokenGitHub {
  readonly forge: GitHubForge;
  /** Hands a SARIF file to code scanning. @throws what GitHub refuses, such as 403 where the token may not. */
  uploadSarif(place: SarifPlace, sarif: string): Promise<void>;
}

/** Makes the forge. No request is sent before it is used. */
export function createTokenGitHub({ token, login, apiUrl, log }: TokenSettings): TokenGitHub {
  const Client = clientOf(apiUrl, log);
  const octokit = new Client({ auth: token });
  const clients = { app: octokit, of: async () => octokit, ofInstallation: async () => octokit };
  return {
    forge: forgeOf({ clients, self: { login }, apiUrl, log }),
    uploadSarif: async ({ repository, sha, ref }, sarif) => {
      const packed = (await promisify(gzip)(sarif)).toString('base64');
      const place = { owner: repository.owner, repo: repository.name };
      await octokit.rest.codeScanning.uploadSarif({ ...place, commit_sha: sha, ref, sarif: packed, tool_name: 'hairpin' });
    },
  };
}
