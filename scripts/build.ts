/**
 * `npm run build`: the package's JavaScript and types. Some two hundred modules in a few files, with the small libraries that every command
 * needs: opening and compiling each by itself took three times as long as checking a small ruleset. What only the bot needs (PGlite,
 * octokit, bolt, …) stays a dependency and is loaded by the bot.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Libraries that are put into the files, with their licences beside them. */
const BUNDLED = ['commander', 'diff', 'unbash', 'yaml', 'zod'];

const SCRIPT_READER = { module: 'src/ruleset/iptables/script/read.ts', chunk: 'script-reader' };

const later = '\0script-reader';

/** What every command has, and what every command that reads a ruleset has, in one file each: to open a file takes a millisecond. */
const COMMAND = /\/src\/cli\/(?:errors|version)\.ts$/;
const READING =
  /\/src\/(?:ruleset\/(?!iptables\/script\/(?!anchors|edits|extension))|render\/json\.ts|cli\/(?:input|file-text|output)\.ts)|\/unbash\/dist\/traversal\.js$/;
const GROUPS = [
  { name: 'command', test: COMMAND, includeDependenciesRecursively: false },
  { name: 'reading', test: (id: string) => id === later || READING.test(id), includeDependenciesRecursively: false },
];

process.chdir(root);
rmSync('dist', { recursive: true, force: true });
await bundle();
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', BUNDLED.map(notice).join('\n'));
// Types last: what does not type fails the build.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

async function bundle(): Promise<void> {
  const bundled = await rolldown({
    input: {
      main: 'src/cli/main.ts',
      'engine-thread': 'src/cli/engine-thread.ts',
      'store-thread': 'src/jobs/store-thread.ts',
      [SCRIPT_READER.chunk]: SCRIPT_READER.module,
    },
    platform: 'node',
    plugins: [laterScriptReader()],
    // Its parser is not for those who only walk through what it has parsed.
    treeshake: { moduleSideEffects: (id) => !id.includes('/unbash/') },
    external: (id) => isPackage(id) && !BUNDLED.some((name) => id === name || id.startsWith(`${name}/`)),
  });
  const { output } = await bundled.write({
    dir: 'dist',
    format: 'esm',
    comments: false,
    // A thread stands beside the chunk that starts it, as its source does.
    entryFileNames: (chunk) => (chunk.name === 'main' ? 'src/cli/main.js' : `chunks/${chunk.name}.js`),
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: GROUPS },
  });
  for (const { type, fileName } of output) {
    const file = `dist/${fileName}`;
    if (type === 'chunk') writeFileSync(file, inAscii(withoutFacades(readFileSync(file, 'utf8'))));
  }
}

/**
 * The reader of shell scripts is half of what reads rulesets, and most commands see none: its chunk is loaded by the first script. The
 * callers do not wait for it, and need not know: Node loads a module that awaits nothing at once where it is required.
 */
function laterScriptReader(): Plugin {
  return {
    name: 'later-script-reader',
    async resolveId(source, importer) {
      if (importer === undefined || !importer.endsWith('/src/ruleset/iptables/read.ts')) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id.endsWith(`/${SCRIPT_READER.module}`) === true ? later : found;
    },
    load: (id) =>
      id !== later
        ? null
        : `const { createRequire } = process.getBuiltinModule('node:module');
           export const readScript = (reader) => createRequire(import.meta.url)('./${SCRIPT_READER.chunk}.js').readScript(reader);`,
  };
}

/**
 * Node's own modules without their `import`: that reads each of their properties, and some of them load or open things (`process` the
 * standard streams, `fs` and `util` the stream library), 25 ms of every command. `node:child_process` (7 ms) is there for the commander's
 * sake alone, which calls it for commands that are programs of their own; it is loaded when somebody does.
 */
function withoutFacades(code: string): string {
  return code.replace(/^import (?:([\w$]+)(?:, )?)?(?:\{([^}]*)\})? from "(node:[\w/]+)";$/gm, (_, whole, named, id) => {
    const load = `process.getBuiltinModule("${id}")`;
    if (id === 'node:process') return `const ${whole} = process;`;
    if (id === 'node:child_process' && named === undefined) return `const ${whole} = { get spawn() { return ${load}.spawn; } };`;
    const parts = named?.replaceAll(' as ', ': ');
    return [whole === undefined ? '' : `const ${whole} = ${load};`, parts === undefined ? '' : `const {${parts}} = ${load};`]
      .join(' ')
      .trim();
  });
}

/**
 * A chunk with `\\u` for each character above 127, as strings, templates and patterns take it: Node reads pure ASCII in half the time. One
 * with raw strings stays as it is.
 */
function inAscii(code: string): string {
  if (code.includes('String.raw')) return code;
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isPackage(id: string): boolean {
  return !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0');
}

/** Name, version and licence text of a bundled library. @throws Error where it carries none. */
function notice(name: string): string {
  const folder = `node_modules/${name}`;
  const { version }: { version: string } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const licence = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE'].map((file) => `${folder}/${file}`).find((file) => existsSync(file));
  if (licence === undefined) throw new Error(`${name} carries no licence text`);
  return `${name} ${version}\n\n${readFileSync(licence, 'utf8').trim()}\n`;
}
