/** STAND-IN, not the product: what Slack's Web API refuses in a message, and whom a message would ring (SURFACES.md, "Slack"). */
import { z } from 'zod';

const loose = z.looseObject({ type: z.string() });
const textObject = z.looseObject({ type: z.enum(['plain_text', 'mrkdwn']), text: z.string().min(1) });
const shortText = (max: number) => textObject.extend({ text: z.string().min(1).max(max) });
const identifier = z.string().min(1).max(255);

const blockShapes: Readonly<Record<string, z.ZodType>> = {
  header: z.looseObject({ text: shortText(150).extend({ type: z.literal('plain_text') }) }),
  section: z
    .looseObject({ text: shortText(3000).optional(), fields: z.array(shortText(2000)).min(1).max(10).optional() })
    .refine((block) => block.text !== undefined || block.fields !== undefined, 'a section needs text or fields'),
  context: z.looseObject({
    elements: z
      .array(z.union([shortText(2000), loose.extend({ type: z.literal('image') })]))
      .min(1)
      .max(10),
  }),
  divider: z.looseObject({}),
  actions: z.looseObject({ elements: z.array(loose).min(1).max(25) }),
  markdown: z.looseObject({ text: z.string().min(1).max(12_000) }),
  image: z.looseObject({ alt_text: z.string().min(1).max(2000) }),
  rich_text: z.looseObject({ elements: z.array(loose) }),
  table: z.looseObject({ rows: z.array(z.array(z.unknown()).max(20)).min(1).max(100) }),
  file: z.looseObject({}),
  input: z.looseObject({}),
};

const button = z.looseObject({
  type: z.literal('button'),
  text: shortText(75).extend({ type: z.literal('plain_text') }),
  action_id: identifier.optional(),
  value: z.string().max(2000).optional(),
  url: z.string().max(3000).optional(),
});

/** Slack's own ceiling for all the blocks of a message together lies at about this many characters. */
const allBlocks = 13_200;

/** Every reason for which Slack would refuse these blocks. */
export function blockProblems(blocks: unknown): string[] {
  if (blocks === undefined || blocks === null) return [];
  const list = z.array(loose).safeParse(blocks);
  if (!list.success) return ['blocks: not a list of blocks'];
  const found = list.data.flatMap((block, index) => oneBlock(block, index));
  if (list.data.length > 50) found.push(`blocks: ${list.data.length}, at most 50`);
  const length = texts(list.data).join('').length;
  if (length > allBlocks) found.push(`blocks: ${length} characters together, at most ${allBlocks}`);
  const ids = list.data.flatMap((block) => (typeof block.block_id === 'string' ? [block.block_id] : []));
  if (new Set(ids).size !== ids.length) found.push('blocks: a block_id twice');
  return found;
}

function oneBlock(block: z.infer<typeof loose>, index: number): string[] {
  const shape = blockShapes[block.type];
  if (shape === undefined) return [`blocks.${index}: no block is of type ${block.type}`];
  const read = shape.safeParse(block);
  const found = read.success
    ? []
    : read.error.issues.map((issue) => `blocks.${index}.${issue.path.join('.')} (${block.type}): ${issue.message}`);
  const elements = block.type === 'actions' ? z.array(z.unknown()).safeParse(block.elements) : null;
  for (const element of elements?.data ?? []) {
    if (!loose.extend({ type: z.literal('button') }).safeParse(element).success) continue;
    const checked = button.safeParse(element);
    if (!checked.success)
      found.push(...checked.error.issues.map((issue) => `blocks.${index} button ${issue.path.join('.')}: ${issue.message}`));
  }
  return found;
}

/** Every `text` in blocks, however deep, in order. */
export function texts(value: unknown): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (Array.isArray(next)) waiting.unshift(...next);
    else if (typeof next === 'object' && next !== null) {
      for (const [key, inner] of Object.entries(next)) {
        if (key === 'text' && typeof inner === 'string') found.push(inner);
        else if (typeof inner === 'object' && inner !== null) waiting.push(inner);
      }
    }
  }
  return found;
}

/** Whom a message would ring: `<!channel>`, `<!here>`, `<!everyone>`, a user or a group, in its text or its blocks. */
export function rings(text: string, blocks: unknown): string[] {
  return [text, ...texts(blocks)].flatMap((one) =>
    [...one.matchAll(/<(?:!(?:channel|here|everyone|subteam\^)|@[UW])[^>]*>/g)].map((match) => match[0]),
  );
}
