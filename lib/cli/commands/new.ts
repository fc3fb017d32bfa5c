import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unusable } from '../unusable.ts';
import { generate } from './gen.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const usage = 'Write: npm run new -- adapter NAME [--site "The Site"], or: npm run new -- indicator ID.';

/** What is written for a new site or indicator: the path in the repository and the template that fills it. */
const plans: { [kind: string]: (id: string) => { path: string; template: string }[] } = {
  adapter: (id) => [
    { path: `lib/adapters/${id}/adapter.ts`, template: 'adapter.ts.txt' },
    { path: `lib/adapters/${id}/fixtures/profile.html`, template: 'profile.html.txt' },
    { path: `lib/adapters/${id}/fixtures/profile.expected.json`, template: 'profile.expected.json.txt' },
  ],
  indicator: (id) => [{ path: `lib/packs/dprk-it-worker/${id}.ts`, template: 'indicator.ts.txt' }],
};

/** What to do next, per kind. */
const next: { [kind: string]: string } = {
  adapter: 'Put a scrubbed page in place of the fixture, fill the table, and run: npx vitest run --project node lib/adapters/fixtures',
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
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length < 3 || id.length > 40) {
    throw new Unusable(`“${id.slice(0, 60)}” cannot be a name. Use small letters, digits and single dashes: dev-board.`);
  }
  const site = rest[0] === '--site' && rest[1] !== undefined ? rest[1] : undefined;
  if (rest.length > 0 && (site === undefined || rest.length > 2 || /['`\\\n]/.test(site))) throw new Unusable(usage);
  const files = plan(id);
  const taken = files.find(({ path }) => isThere(path));
  if (taken !== undefined) throw new Unusable(`${taken.path} is there already. Choose another name, or edit that file.`);
  return files.map(({ path, template }) => ({ path, text: filled(template, id, site ?? titled(id)) }));
}

const titled = (id: string) =>
  id.replace(/(^|-)(.)/g, (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase());

function filled(template: string, id: string, site: string): string {
  const text = readFileSync(join(root, 'lib/cli/templates', template), 'utf8');
  return text.replaceAll('__id__', () => id).replaceAll('__site__', () => site);
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
