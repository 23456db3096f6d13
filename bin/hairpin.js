#!/usr/bin/env node
// In a checkout the TypeScript sources run as they are (Node 22.18 and later strip types); the package carries built JavaScript.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = new URL('../src/cli/main.ts', import.meta.url);
const built = new URL('../dist/src/cli/main.js', import.meta.url);
const { main } = await import(existsSync(fileURLToPath(source)) ? source.href : built.href);
process.exitCode = await main(process.argv.slice(2));
