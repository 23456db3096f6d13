/** Telling our own writing from other people's. */

/** By which account this process writes. */
export type Self =
  /** A GitHub App's number. */
  | { readonly app: number }
  /** The account of a token, such as `github-actions[bot]`. */
  | { readonly login: string };

/** Who wrote something, as far as GitHub says. */
export interface Written {
  readonly body?: string | null;
  readonly user: { readonly type: string; readonly login: string } | null;
  readonly performed_via_github_app?: { readonly id: number } | null;
}

/** People can quote a marker, so it must stand at the head of something that we wrote. */
export function isOurs(written: Written, self: Self, marker: string): boolean {
  if (written.body?.startsWith(marker) !== true) return false;
  if ('login' in self) return written.user?.login === self.login;
  if (written.performed_via_github_app != null) return written.performed_via_github_app.id === self.app;
  return written.user?.type !== 'User';
}
