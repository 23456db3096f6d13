/** Socket Mode: the same questions over a connection that the bot opens. */

import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Keeper } from '../../src/jobs/chat-queue.ts';
import type { Question } from '../../src/jobs/ports.ts';
import { createSlack } from '../../src/slack/index.ts';
import { told } from '../support/slack-samples.ts';
import { startSocket } from '../support/slack-socket.ts';
import { slashCommand, startWorkspace } from '../support/slack-workspace.ts';

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; !done(); tries += 1) {
    if (tries > 400) throw new Error('did not happen within 8 s');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('takes commands over the connection, acknowledges them, and connects again when Slack asks for it', async () => {
  const workspace = await startWorkspace();
  const socket = await startSocket();
  const asked: Question[] = [];
  const inquiry = {
    ask: async (question: Question) => {
      asked.push(question);
      return told();
    },
  };
  const slack = createSlack({
    botToken: 'xoxb-test',
    signingSecret: null,
    appToken: 'xapp-test',
    apiUrl: socket.apiUrl,
    inquiry,
    log: pino({ level: 'silent' }),
  });
  try {
    await slack.start();
    const command = (id: string) => ({
      envelope_id: id,
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: Object.fromEntries(slashCommand('110.88.12.88:25', 'C1', workspace.responseUrl(id))),
    });
    socket.send(command('E1'));
    await workspace.waitForResponses(1);
    expect(socket.acknowledged).toEqual(['E1']);
    expect(asked).toEqual([{ text: '110.88.12.88:25', channel: 'C1', lang: null }]);
    socket.disconnect();
    await until(() => socket.opened.count === 2);
    await until(() => {
      socket.send(command('E2'));
      return workspace.responses.length >= 2;
    });
    expect(socket.acknowledged).toContain('E2');
    expect(workspace.violations).toEqual([]);
  } finally {
    await slack.stop();
    await socket.close();
    await workspace.close();
  }
});

describe('a question over the connection', () => {
  const mention = (id: string) => ({
    envelope_id: id,
    type: 'events_api',
    accepts_response_payload: false,
    payload: {
      type: 'event_callback',
      event_id: `Ev${id}`,
      event: { type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> 110.88.12.88:25', ts: '1700000000.000100' },
    },
  });

  async function connected(keep: Keeper['keep']) {
    const socket = await startSocket();
    const keeper: Keeper = { keep, work: async () => undefined };
    const slack = createSlack({
      botToken: 'xoxb-test',
      signingSecret: null,
      appToken: 'xapp-test',
      apiUrl: socket.apiUrl,
      inquiry: { ask: async () => told() },
      keeper,
      log: pino({ level: 'silent' }),
    });
    await slack.start();
    const stop = async () => {
      await slack.stop();
      await socket.close();
    };
    return { socket, stop };
  }

  it('is acknowledged once it is kept', async () => {
    let kept: () => void = () => undefined;
    let asked = 0;
    const { socket, stop } = await connected(() => {
      asked += 1;
      return new Promise<void>((resolve) => {
        kept = resolve;
      });
    });
    try {
      socket.send(mention('E1'));
      await until(() => asked === 1);
      await sleep(300);
      expect(socket.acknowledged).toEqual([]);
      kept();
      await until(() => socket.acknowledged.length === 1);
    } finally {
      await stop();
    }
  });

  it('is not acknowledged where it could not be kept, and is taken when Slack asks again', async () => {
    const tries: string[] = [];
    const { socket, stop } = await connected(async (key) => {
      tries.push(key);
      if (tries.length === 1) throw new Error('the store is full');
    });
    try {
      socket.send(mention('E1'));
      await until(() => tries.length === 1);
      await sleep(300);
      expect(socket.acknowledged).toEqual([]);
      socket.send({ ...mention('E1'), envelope_id: 'E2', retry_attempt: 1, retry_reason: 'timeout' });
      await until(() => socket.acknowledged.length === 1);
      expect(socket.acknowledged).toEqual(['E2']);
      expect(new Set(tries).size).toBe(1);
    } finally {
      await stop();
    }
  });

  it('is acknowledged before Slack grows impatient', async () => {
    const { socket, stop } = await connected(() => new Promise(() => undefined));
    try {
      socket.send(mention('E1'));
      const began = performance.now();
      await until(() => socket.acknowledged.length === 1);
      expect(performance.now() - began).toBeLessThan(2_900);
    } finally {
      await stop();
    }
  });
});
