/** `hairpin.schema.json` is what editors check `.github/hairpin.yml` with: drawn from the schema that the bot reads it by. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { configurationSchema } from '../../src/review/configuration.ts';

const file = new URL('../../hairpin.schema.json', import.meta.url);

function drawn(): string {
  const schema = z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: '.github/hairpin.yml', ...schema }, null, 2)}\n`;
}

it('is up to date (HAIRPIN_WRITE=1 writes it)', () => {
  if (process.env.HAIRPIN_WRITE === '1') writeFileSync(file, drawn());
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(drawn()));
});
