/** GitHub as a surface: the Forge port and the webhooks. Put together by src/cli. */
export { createForge, type GitHubForge } from './forge.ts';
export { readHints } from './payload.ts';
export { createTokenGitHub, type TokenGitHub } from './token.ts';
export { githubWebhooks } from './webhooks.ts';
