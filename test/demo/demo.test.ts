import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { applyPatchText, applySuggestions, patchOf } from '../../src/demo/apply.ts';
import { demo } from '../../src/demo/demo.ts';
import { publish, ruleset, withRules } from '../../src/demo/incident.ts';

/** A bot that takes everything and does nothing: what the demo must not mistake for a review. */
async function idle(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(202).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, close: async () => void server.close() };
}

describe('the demo', () => {
  it('ends with 1 and says what was missing when the bot does nothing', async () => {
    const printed: string[] = [];
    const code = await demo({ keep: false, serve: idle, write: (text) => printed.push(text), deadline: 300 });
    expect(code).toBe(1);
    expect(printed.at(-1)).toMatch(/FAILED: a finished check run on [0-9a-f]{7} did not come within 0\.3 s/);
  });

  it('gives the bot every variable that it needs, and a folder of its own', async () => {
    let given: Record<string, string | undefined> = {};
    const serve = (environment: Record<string, string | undefined>) => {
      given = environment;
      return idle();
    };
    await demo({ keep: false, serve, write: () => {}, deadline: 50 });
    expect(Object.keys(given)).toEqual(
      expect.arrayContaining([
        'GITHUB_APP_ID',
        'GITHUB_PRIVATE_KEY',
        'GITHUB_WEBHOOK_SECRET',
        'GITHUB_API_URL',
        'SLACK_BOT_TOKEN',
        'SLACK_SIGNING_SECRET',
        'SLACK_API_URL',
      ]),
    );
    expect(given.HAIRPIN_DATA_DIR).toContain('hairpin-demo-');
  });
});

describe('applying what the bot suggests', () => {
  const read = async (path: string) => (path === 'a/x.rules' ? 'one\ntwo\nthree\n' : null);
  const patch = ['--- a/a/x.rules', '+++ b/a/x.rules', '@@ -1,3 +1,4 @@', ' one', '-two', '+zwei', '+zwei und halb', ' three'].join('\n');

  it('finds the patch among other fenced blocks and applies it', async () => {
    const comment = ['Text', '```mermaid', 'graph LR', '```', '````diff', patch, '````', 'more'].join('\n');
    expect(patchOf(comment)).toBe(`${patch}\n`);
    expect(await applyPatchText(patchOf(comment) ?? '', read)).toEqual({ 'a/x.rules': 'one\nzwei\nzwei und halb\nthree\n' });
  });

  it('refuses a patch that does not fit', async () => {
    await expect(applyPatchText(patch.replace(' three', ' four'), read)).rejects.toThrow('does not fit a/x.rules');
    expect(patchOf('```diff\n+ only a line\n```')).toBeNull();
  });

  it('commits suggestions from the bottom up', () => {
    const suggestion = (startLine: number, line: number, ...lines: string[]) => ({
      ...{ path: 'x', startLine, line },
      body: ['why', '````suggestion', ...lines, '````'].join('\n'),
    });
    expect(applySuggestions('a\nb\nc\nd\n', [suggestion(1, 1, 'a', 'a2'), suggestion(3, 4, 'C')])).toBe('a\na2\nb\nC\n');
    expect(applySuggestions('a\nb\n', [suggestion(1, 1)])).toBe('b\n');
  });
});

describe('the demo’s rulesets', () => {
  it('are the incident’s: three rules for each interface, before the MASQUERADE', () => {
    const lines = withRules([...publish('bond0'), ...publish('bond1')]).split('\n');
    expect(lines.filter((line) => line.includes('-j DNAT')).length).toBe(6);
    expect(lines.indexOf('-A POSTROUTING -o bond0 -j MASQUERADE')).toBe(lines.findIndex((line) => line.includes('-j DNAT')) + 6);
    expect(ruleset).not.toContain('DNAT --to');
  });
});
