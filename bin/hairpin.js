#!/usr/bin/env node
// In a checkout the TypeScript sources run as they are (Node 22.18 and later strip types); the package carries built JavaScript.
// Node's modules come without `import` here too, which would take longer (scripts/build.ts says why).
const { existsSync } = process.getBuiltinModule('node:fs');
const { enableCompileCache } = process.getBuiltinModule('node:module');
const { homedir } = process.getBuiltinModule('node:os');
const { join } = process.getBuiltinModule('node:path');
const { setFlagsFromString } = process.getBuiltinModule('node:v8');

// What lives at once is a small part of what a large analysis makes: collecting earlier takes a third of the memory away and no time.
setFlagsFromString('--heap-growing-percent=50');

const source = join(import.meta.dirname, '../src/cli/main.ts');
const isCheckout = existsSync(source);
// The compiled form of the package's files is kept for the next time, where only this user writes (the usual place, in the folder for
// temporary files, could be prepared by others). Where it cannot be kept, it is compiled every time.
if (!isCheckout) enableCompileCache?.(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'hairpin'));
const { main } = await import(isCheckout ? '../src/cli/main.ts' : '../dist/src/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
