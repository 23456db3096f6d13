/**
 * STAND-IN, not the product: GitHub and Slack on loopback, for the demo and the end-to-end tests. Nothing leaves the machine.
 *
 *     const standIns = await startStandIns();
 *     const bot = await serve({ ...standIns.environment(), PORT: '0', HAIRPIN_DATA_DIR: folder });
 *     standIns.connect(bot.url);
 */
import { type GitHubStandIn, startGitHub } from './github-standin.ts';
import type { Violation } from './layer.ts';
import { type SlackStandIn, startSlack } from './slack-standin.ts';

export interface StandIns {
  readonly github: GitHubStandIn;
  readonly slack: SlackStandIn;
  /** What `serve` needs to talk to them (CONTRACT, environment of `serve`), without PORT and the data folder. */
  environment(): Record<string, string>;
  /** Sends webhooks, commands and events to a bot at this address from now on; null: to nobody. */
  connect(bot: string | null): void;
  /** What GitHub or Slack would have refused, and whoever was rung. */
  violations(): readonly Violation[];
  close(): Promise<void>;
}

/** Starts both. `limits` off: their hourly limits are not kept. @throws Error where the optional dependency `emulate` is not installed. */
export async function startStandIns(limits: 'on' | 'off' = 'on'): Promise<StandIns> {
  const github = await startGitHub(0, limits);
  const slack = await startSlack(0, limits);
  return {
    github,
    slack,
    environment: () => ({
      GITHUB_APP_ID: String(github.app.id),
      GITHUB_PRIVATE_KEY: github.app.privateKeyPem,
      GITHUB_WEBHOOK_SECRET: github.app.webhookSecret,
      GITHUB_API_URL: github.url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
    }),
    connect: (bot) => {
      github.hooks.deliverTo(bot === null ? null : `${bot}/github/webhooks`);
      slack.deliverTo(bot === null ? null : `${bot}/slack/events`);
    },
    violations: () => [...github.violations, ...slack.violations],
    close: async () => {
      await github.close();
      await slack.close();
    },
  };
}
