/** `npm run test:mutants -- [N] [SEED]`: reads N damaged files; exit 1 where any threw or was written otherwise. */
import { mutantsText, runMutants } from './mutants.ts';

const result = runMutants(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));
for (const what of result.wrong.slice(0, 5)) console.log(`${what}\n`);
console.log(mutantsText(result));
process.exitCode = result.wrong.length > 0 ? 1 : 0;
