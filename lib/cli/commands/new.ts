import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unusable } from '../unusable.ts';
import { generate } from './gen.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const usage =
  'Write: npm run new -- adapter NAME [--site "The Site"], or recognised NAME [--site …] for a site whose markup nobody publishes, or view NAME --part PART for a further page of a site, or indicator ID.';

/** What is written for a new site or indicator: the path in the repository and the template that fills it. */
const plans: { [kind: string]: (id: string, part: string) => { path: string; template: string }[] } = {
  adapter: (id) => [
    { path: `lib/adapters/${id}/adapter.ts`, template: 'adapter.ts.txt' },
    { path: `lib/adapters/${id}/fixtures/profile.html`, template: 'profile.html.txt' },
    { path: `lib/adapters/${id}/fixtures/profile.expected.json`, template: 'profile.expected.json.txt' },
  ],
  recognised: (id) => [
    { path: `lib/adapters/${id}/recognised.ts`, template: 'recognised.ts.txt' },
    { path: `lib/adapters/${id}/fixtures/candidate.html`, template: 'candidate.html.txt' },
    { path: `lib/adapters/${id}/fixtures/candidate.expected.json`, template: 'candidate.expected.json.txt' },
  ],
  view: (id, part) => [
    { path: `lib/adapters/${id}/${part}-view.ts`, template: 'view.ts.txt' },
    { path: `lib/adapters/${id}/fixtures/${part}.html`, template: 'view.html.txt' },
    { path: `lib/adapters/${id}/fixtures/${part}.expected.json`, template: 'view.expected.json.txt' },
  ],
  indicator: (id) => [{ path: `lib/packs/dprk-it-worker/indicators/${id}.ts`, template: 'indicator.ts.txt' }],
};

/** What to do next, per kind. */
const next: { [kind: string]: string } = {
  adapter: 'Put a scrubbed page in place of the fixture, fill the table, and run: npx vitest run --project node lib/adapters/fixtures',
  recognised:
    'Name the addresses and what such a page usually shows, and no selectors. Then run: npx vitest run --project node lib/adapters/fixtures',
  view: 'Import it in adapter.ts and add it to `views`, put a scrubbed page in place of the fixture, and write the expected half: UPDATE=NAME npx vitest run --project node lib/adapters/fixtures',
  indicator: 'Name source and place, write pattern, reasons and examples, and run: npx vitest run --project node lib/packs',
};

/**
 * The files of a new site or indicator, path and text, not yet written.
 *
 * @param isThere whether a path of the repository is taken
 * @throws Unusable when the name is none or taken
 */
export function filesFor(args: readonly string[], isThere: (path: string) => boolean): { path: string; text: string }[] {
  const [kind = '', id = '', ...rest] = args;
  const plan = Object.hasOwn(plans, kind) ? plans[kind] : undefined;
  if (plan === undefined) throw new Unusable(usage);
  const option = kind === 'view' ? '--part' : '--site';
  const given = rest[0] === option ? rest[1] : undefined;
  const part = kind === 'view' ? (given ?? '') : 'profile';
  for (const name of [id, part].filter((one) => !isName(one))) {
    throw new Unusable(`“${name.slice(0, 60)}” cannot be a name. Use small letters, digits and single dashes: dev-board.`);
  }
  if (rest.length > 0 && (given === undefined || rest.length > 2 || /['`\\\n]/.test(given))) throw new Unusable(usage);
  if (kind === 'view' && !isThere(`lib/adapters/${id}/adapter.ts`)) throw new Unusable(`There is no lib/adapters/${id}/adapter.ts yet.`);
  const files = plan(id, part);
  const taken = files.find(({ path }) => isThere(path));
  if (taken !== undefined) throw new Unusable(`${taken.path} is there already. Choose another name, or edit that file.`);
  const camel = part.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const words = { id, part, camel, site: kind === 'view' ? titled(id) : (given ?? titled(id)) };
  return files.map(({ path, template }) => ({ path, text: filled(template, words) }));
}

const isName = (text: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length >= 3 && text.length <= 40;

const titled = (id: string) =>
  id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase());

function filled(template: string, words: { [name: string]: string }): string {
  const text = readFileSync(join(root, 'lib/cli/templates', template), 'utf8');
  return text.replaceAll(/__(id|site|part|camel)__/g, (_, name: string) => words[name] ?? '');
}

if (import.meta.main) {
  try {
    const args = process.argv.slice(2);
    for (const { path, text } of filesFor(args, (taken) => existsSync(join(root, taken)))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      process.stdout.write(`wrote ${path}\n`);
    }
    for (const name of await generate()) process.stdout.write(`wrote ${name}\n`);
    process.stdout.write(`${next[args[0] ?? ''] ?? ''}\n`);
  } catch (cause) {
    if (!(cause instanceof Unusable)) throw cause;
    process.stderr.write(`${cause.message}\n`);
    process.exitCode = 2;
  }
}
