/**
 * Checks what the bot sent to GitHub, as an end-to-end run recorded it, against GitHub's own OpenAPI description.
 *
 *     HAIRPIN_RECORD=/tmp/requests.json npx vitest run test/e2e/incident.test.ts
 *     HAIRPIN_RECORD=/tmp/requests.json npx vitest run test/jobs/pulls.test.ts
 *     npm ci --prefix test/contract && npx node test/contract/check.ts /tmp/requests*.json
 *
 * Exit 0: every request is as described; 1: some are not, each told; 2: nothing to check. Only api.github.com.json is loaded, and only
 * the operations that were used are compiled.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: object;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, { readonly schema?: BodySchema }>> };
}

interface BodySchema {
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const description: Description = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, allErrors: true, coerceTypes: false });
const queryAjv = new Ajv({ strict: false, validateFormats: false, validateSchema: false, coerceTypes: true });
ajv.addSchema(description, 'github');
queryAjv.addSchema(description, 'github');

// The more literal segments, the more exact the template: /pulls/comments before /pulls/{pull_number}.
const templates = Object.keys(description.paths)
  .map((template) => ({ template, pattern: new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`) }))
  .sort((a, b) => (a.template.match(/\{/g)?.length ?? 0) - (b.template.match(/\{/g)?.length ?? 0));

function find({ method, path }: Recorded): { template: string; operation: Operation } | null {
  // A contents path and a ref may hold slashes, which a template's segment does not.
  const plain = path.replace(/(\/contents\/)(.+)$/, '$1x').replace(/(\/git\/(?:ref|refs|matching-refs)\/)(.+)$/, '$1x');
  for (const { template, pattern } of templates) {
    const operation = description.paths[template]?.[method.toLowerCase()];
    if (operation !== undefined && pattern.test(plain)) return { template, operation };
  }
  return null;
}

const pointer = (template: string, method: string) =>
  `github#/paths/${template.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/${method.toLowerCase()}`;

function problemsOf(request: Recorded): string[] {
  const found = find(request);
  if (found === null) return ['no such operation in the description'];
  return [...bodyProblems(request, found.template, found.operation), ...queryProblems(request, found.operation)];
}

function bodyProblems({ method, body }: Recorded, template: string, { requestBody }: Operation): string[] {
  const schema = requestBody?.content?.['application/json']?.schema;
  if (body === null) return requestBody?.required === true ? ['a body is required'] : [];
  if (schema === undefined) return ['a body where none is described'];
  const $ref = `${pointer(template, method)}/requestBody/content/application~1json/schema`;
  const validate = ajv.getSchema($ref) ?? ajv.compile({ $ref });
  const found = validate(body) ? [] : (validate.errors ?? []).map((error) => `body${error.instancePath}: ${error.message}`);
  // The description does not close its objects; a field that it does not know is a mistake all the same.
  const known = schema.properties;
  const extra = known === undefined ? [] : Object.keys(Object(body)).filter((name) => !(name in known));
  return [...found, ...extra.map((name) => `body/${name}: not described`)];
}

function queryProblems({ query }: Recorded, operation: Operation): string[] {
  const parameters = new Map<string, Parameter>();
  for (const one of operation.parameters ?? []) {
    const parameter = '$ref' in one ? referenced(one.$ref) : one;
    if (parameter.in === 'query') parameters.set(parameter.name, parameter);
  }
  const given = new URLSearchParams(query);
  const found: string[] = [];
  for (const [name, value] of given) {
    const parameter = parameters.get(name);
    if (parameter === undefined) found.push(`query ${name}: not described`);
    else if (parameter.schema !== undefined && !queryAjv.compile({ type: 'object', properties: { value: parameter.schema } })({ value }))
      found.push(`query ${name}: ${value} is not as described`);
  }
  for (const { name, required } of parameters.values()) if (required === true && !given.has(name)) found.push(`query ${name}: required`);
  return found;
}

function referenced(ref: string): Parameter {
  const name = ref.split('/').at(-1) ?? '';
  const { components }: { components: { parameters: Record<string, Parameter> } } = Object(description);
  return components.parameters[name] ?? { name, in: 'unknown' };
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: check.ts REQUESTS.json…');
  process.exit(2);
}
const requests: readonly Recorded[] = files
  .flatMap((file): readonly Recorded[] => JSON.parse(readFileSync(file, 'utf8')))
  // GraphQL has a schema of its own; what the bot asks of it are two constant texts.
  .filter(({ path }) => path !== '/graphql');
const wrong = requests.flatMap((request) => problemsOf(request).map((what) => `${request.method} ${request.path}: ${what}`));
for (const line of new Set(wrong)) console.error(line);
const used = new Set(requests.map((request) => `${request.method} ${find(request)?.template}`));
console.log(`${requests.length} requests of ${used.size} operations checked against GitHub's description, ${wrong.length} problems`);
process.exit(requests.length === 0 ? 2 : wrong.length === 0 ? 0 : 1);
