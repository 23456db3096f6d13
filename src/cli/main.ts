/** The command line. Exit 0: nothing to report; 1: findings at or above `--fail-on`; 2: bad input or usage. */
import { Command, CommanderError } from 'commander';
import { InputError, isUnread } from './errors.ts';
import { productVersion } from './version.ts';

/** Runs one command and gives its exit code; never throws for what a user can do wrong. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', goOnUnread);
  let code = 0;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof InputError) {
      process.stderr.write(`${error.lines.join('\n')}\n`);
      return 2;
    }
    throw error;
  }
}

/** `hairpin … | head`: who reads no further has what was wanted. The exit code says all the same what was found. */
function goOnUnread(error: Error): void {
  if (!isUnread(error)) throw error;
}

async function runDemo(keep: boolean): Promise<number> {
  const [{ demo }, { serve }] = await Promise.all([import('../demo/demo.ts'), import('./serve.ts')]);
  return demo({ keep, serve });
}

/** Modules of a command are loaded when it runs: the command line starts fast. */
function createProgram(done: (code: number) => void): Command {
  const program = new Command('hairpin')
    .description('Reviews firewall changes: who reaches a published service, there and back, and the rules that mend it, proved.')
    .version(productVersion())
    .exitOverride()
    .showHelpAfterError('(hairpin COMMAND --help tells more)');
  const reading = (command: Command) =>
    command
      .option('--dialect <name>', 'save, list or script; detected where it is not given')
      .option('--family <family>', 'ip or ip6; detected where it is not given');
  const printing = (command: Command, formats: string) =>
    command
      .option('--network <file>', 'network facts: NET.yml, or ADDR.json,ROUTE.json of `ip -j`')
      .option('--format <format>', formats, 'text')
      .option('--lang <lang>', 'en or zh');

  reading(program.command('parse').description('read rulesets, report errors, print the canonical text or the typed model'))
    .argument('<files...>', 'files of one gateway, in load order; - is standard input')
    .option('--to <format>', 'json or save', 'save')
    .option('--quiet', 'read and report errors only')
    .action(async (files, flags) => {
      const { runParse } = await import('./parse.ts');
      done(await runParse(files, flags));
    });

  reading(program.command('trace').description('follow one packet, or many, there and back'))
    .argument('<files...>', 'files, and last a packet such as "bond1.20: 192.168.20.7 -> 110.88.12.88:25/tcp"')
    .option('--network <file>', 'network facts: NET.yml, or ADDR.json,ROUTE.json of `ip -j`')
    .option('--packets <file>', 'packets as NDJSON; - is standard input')
    .option('--steps', 'add every hook, chain and rule passed')
    .option('--lang <lang>', 'en or zh')
    .action(async (files, flags) => done(await (await import('./trace.ts')).runTrace(files, flags)));

  printing(reading(program.command('check').description('check one ruleset')), 'text, json, sarif, markdown or html')
    .argument('<files...>', 'files of one gateway, in load order; - is standard input')
    .option('--fail-on <severity>', 'error, warning, info or never', 'error')
    .action(async (files, flags) => {
      const { runCheck } = await import('./check.ts');
      done(await runCheck(files, flags));
    });

  printing(reading(program.command('review').description('review a change')), 'text, json, sarif, markdown or html')
    .argument('[range]', 'BASE..HEAD in a git repository')
    .option('--base <path>', 'file or folder before the change')
    .option('--head <path>', 'file or folder after the change')
    .option('--fail-on <severity>', 'error, warning, info or never', 'error')
    .action(async (range, flags) => done(await (await import('./review.ts')).runReview(range, flags)));

  printing(reading(program.command('explain').description('answer a question about a gateway')), 'text, json, markdown or slack')
    .argument('<args...>', 'files, and last the question')
    .action(async (args, flags) => done(await (await import('./explain.ts')).runExplain(args, flags)));

  program
    .command('serve')
    .description('run the bot; configured by environment variables')
    .action(async () => done(await (await import('./serve.ts')).serveUntilStopped(process.env)));

  const jobs = program.command('jobs').description('what the bot gave up: list it, try it again, or drop it');
  const named = (command: Command) => command.argument('[ids...]', 'as the list names them').option('--all', 'all that there are');
  jobs
    .command('list', { isDefault: true })
    .description('every job given up, with its reason')
    .option('--format <format>', 'text or json', 'text')
    .action(async (flags) => done(await (await import('./jobs.ts')).runJobs('list', [], flags, process.env)));
  named(jobs.command('retry').description('put jobs back on their queues')).action(async (ids, flags) =>
    done(await (await import('./jobs.ts')).runJobs('retry', ids, flags, process.env)),
  );
  named(jobs.command('drop').description('forget jobs')).action(async (ids, flags) =>
    done(await (await import('./jobs.ts')).runJobs('drop', ids, flags, process.env)),
  );

  program
    .command('doctor')
    .description('check credentials, permissions, webhooks, Slack scopes, store and clock; say what to mend')
    .option('--format <format>', 'text or json', 'text')
    .action(async (flags) => done(await (await import('./doctor.ts')).runDoctor(process.env, flags)));

  program
    .command('action')
    .description('the review within a GitHub workflow, by its token; configured by the runner (action.yml)')
    .action(async () => done(await (await import('./action.ts')).runAction(process.env)));

  program
    .command('demo')
    .description('the bot against local stand-ins for GitHub and Slack, driving one pull request through it')
    .option('--keep', 'leave it running')
    .action(async (flags) => done(await runDemo(flags.keep === true)));
  return program;
}
