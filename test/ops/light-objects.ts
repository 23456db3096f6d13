/** What GitHub answers and sends, as long as its own objects are: a repository has some forty addresses of its API. */

const NAME = 'loaded';

/** One installation: an organization with one repository, and the channel that is told of it. */
export interface LightPlace {
  readonly installation: number;
  readonly owner: string;
  readonly channel: string;
  /** Where the API has the repository. */
  readonly prefix: string;
}

export function lightPlace(index: number): LightPlace {
  const owner = `example-org-${index}`;
  return { installation: index + 1, owner, channel: `C0FIREWALL${index}`, prefix: `/repos/${owner}/${NAME}` };
}

/** What GitHub lists of a repository beside its names: each an address of its API. */
const REPOSITORY_LINKS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );
const USER_LINKS = 'avatar followers following gists starred subscriptions organizations repos events received_events'.split(' ');

export function titleOf(branch: string): string {
  return `Change of ${branch}.`;
}

function links(of: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${name}_url`, `${of}/${name}{/sha}`]));
}

export function userObject(login: string) {
  return {
    login,
    id: 1,
    node_id: 'U_1',
    type: 'User',
    site_admin: false,
    ...links(`https://api.github.example/users/${login}`, USER_LINKS),
  };
}

export function repositoryObject({ owner, prefix, installation }: LightPlace) {
  const api = `https://api.github.example${prefix}`;
  const names = {
    id: installation,
    node_id: `R_${installation}`,
    name: NAME,
    full_name: `${owner}/${NAME}`,
    private: true,
    default_branch: 'main',
    archived: false,
  };
  return { ...names, owner: userObject(owner), ...links(api, REPOSITORY_LINKS) };
}

export function pullObject(place: LightPlace, number: number, branch: string, sha: string, base: string, opened: string) {
  const { owner, prefix } = place;
  const api = `https://api.github.example${prefix}/pulls/${number}`;
  const side = (ref: string, at: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha: at,
    user: userObject(owner),
    repo: repositoryObject(place),
  });
  return {
    id: number,
    number,
    state: 'open',
    title: titleOf(branch),
    user: userObject('admin'),
    body: null,
    draft: false,
    merged: false,
    merged_at: null,
    labels: [],
    created_at: opened,
    updated_at: opened,
    html_url: `https://github.example/${owner}/${NAME}/pull/${number}`,
    ...links(api, ['issue', 'diff', 'patch', 'commits', 'review_comments', 'review_comment', 'comments', 'statuses']),
    head: side(branch, sha),
    base: side('main', base),
  };
}

export function commitObject(sha: string) {
  const who = { name: 'admin', email: 'admin@example.com', date: '2026-01-01T00:00:00Z' };
  return { sha, commit: { author: who, committer: who, message: 'Change' }, author: userObject('admin'), committer: userObject('admin') };
}

export function treeObject(sha: string, entries: readonly { path: string; sha: string }[] | undefined) {
  if (entries === undefined) return null;
  return { sha, truncated: false, tree: entries.map((entry) => ({ ...entry, mode: '100644', type: 'blob', size: 1 })) };
}

export function blobObject(sha: string, text: string | undefined) {
  return text === undefined ? null : { sha, size: text.length, encoding: 'base64', content: Buffer.from(text).toString('base64') };
}
