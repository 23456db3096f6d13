/** Socket Mode: the same questions over a connection that the bot opens. */
import { pino } from 'pino';
import { expect, it } from 'vitest';
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
