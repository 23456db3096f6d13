import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { COMMAND, SHORTCUT } from '../../src/slack/questions.ts';

const manifest = z.strictObject({
  _metadata: z.object({ major_version: z.number(), minor_version: z.number() }),
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140), background_color: z.string() }),
  features: z.object({
    bot_user: z.object({ display_name: z.string(), always_online: z.boolean() }),
    app_home: z.object({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    unfurl_domains: z.array(z.string()).max(5),
    slash_commands: z.array(
      z.object({
        command: z.string().max(32),
        url: z.url(),
        description: z.string().max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.boolean(),
      }),
    ),
    shortcuts: z.array(z.object({ name: z.string().max(24), type: z.string(), callback_id: z.string(), description: z.string().max(150) })),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ request_url: z.url(), bot_events: z.array(z.string()) }),
    interactivity: z.object({ is_enabled: z.literal(true), request_url: z.url() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.literal(false),
    token_rotation_enabled: z.boolean(),
  }),
});

/** Events about the bot itself (src/slack/upkeep.ts). */
const LISTENED = [
  'app_uninstalled',
  'channel_archive',
  'channel_left',
  'channel_rename',
  'group_archive',
  'group_left',
  'group_rename',
  'member_joined_channel',
  'tokens_revoked',
];

describe('app.manifest.yml', () => {
  it('asks for what the code uses, at one address', () => {
    const read = manifest.parse(parse(readFileSync(new URL('../../app.manifest.yml', import.meta.url), 'utf8')));
    const { features, settings } = read;
    expect(features.slash_commands.map(({ command }) => command)).toEqual([COMMAND]);
    expect(features.shortcuts.map(({ callback_id, type }) => [callback_id, type])).toEqual([[SHORTCUT, 'message']]);
    const urls = [features.slash_commands[0]?.url, settings.event_subscriptions.request_url, settings.interactivity.request_url];
    expect(new Set(urls)).toEqual(new Set(['https://hairpin.example.com/slack/events']));
    expect(settings.event_subscriptions.bot_events.toSorted()).toEqual(
      [...LISTENED, 'app_mention', 'app_home_opened', 'link_shared', 'message.im'].toSorted(),
    );
    expect(read.oauth_config.scopes.bot.toSorted()).toEqual([
      'app_mentions:read',
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'groups:read',
      'im:history',
      'links:read',
      'links:write',
      'users:read',
    ]);
  });
});
