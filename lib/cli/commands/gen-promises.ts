import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Adapter } from '../../adapters/adapter.ts';
import type { RecognisedSite } from '../../adapters/generic/recognised-site.ts';
import type { Observable } from '../../core/model/observation.ts';
import type { RawProfile } from '../../core/model/raw-profile.ts';

const folder = fileURLToPath(new URL('../../adapters/', import.meta.url));

/** What the reader of one kind of page promises, and what of it every readable fixture of that kind had. */
export type Promised = { id: string; part?: string; promised: Observable[]; steady: Observable[] };

/** The pages that an adapter reads, the profile first, with the kinds that each promises and how steadily. */
export function promisesOf(adapter: Adapter): Promised[] {
  const views = [adapter, ...(adapter.views ?? [])];
  return views.map((view) => {
    const kinds = [...new Set([...Object.keys(view.fields), ...Object.keys(view.sections ?? {})])] as Observable[];
    return promised(adapter.id, 'part' in view ? view.part : undefined, kinds);
  });
}

/** The same for a site of which only the addresses are known. */
export function recognisedPromises({ id, pages, promises }: RecognisedSite): Promised[] {
  return [...new Set(pages.map(({ part }) => part))].map((part) => promised(id, part, [...promises]));
}

/** The fixtures of a site, as their expected halves have them; those whose file's name will do. */
export function fixturesOf(id: string, will: (name: string) => boolean = () => true): RawProfile[] {
  return globSync(`${id}/fixtures/*.expected.json`, { cwd: folder })
    .filter(will)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path.replace('.expected.json', '.html')))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')) as RawProfile);
}

/** Pages that a site itself shows in part, or in a language that its reader says it does not know: they promise nothing. */
const partial = /masked|unknown-language/;

function promised(id: string, part: string | undefined, kinds: Observable[]): Promised {
  const fixtures = fixturesOf(id, (name) => !partial.test(name)).filter((one) => one.readable && one.part === part);
  const steady =
    fixtures.length === 0 ? [] : kinds.filter((kind) => fixtures.every(({ fields }) => (fields[kind] ?? 'missing') !== 'missing'));
  return { id, ...(part === undefined ? {} : { part }), promised: kinds, steady };
}

/** The file that says what each reader promises, without the code of any. */
export function promisesFile(all: readonly Promised[]): string {
  const list = (kinds: readonly string[]) => `[${kinds.map((kind) => `'${kind}'`).join(', ')}]`;
  return [
    '// Written by `npm run gen` from the folders of lib/adapters. Do not edit.',
    "import type { Observable } from '../core/model/observation.ts';",
    '',
    '/** `part` is left out for the profile itself. */',
    'type SitePromise = { id: string; part?: string; promised: readonly Observable[]; steady: readonly Observable[] };',
    '',
    '/** What each reader promises to look for, and what of it is steady: read or empty, and never missing, in every fixture of that page. */',
    'export const sitePromises: readonly SitePromise[] = [',
    ...all.map(({ id, part, promised: kinds, steady }) =>
      [
        `  {`,
        `    id: '${id}',`,
        ...(part === undefined ? [] : [`    part: '${part}',`]),
        `    promised: ${list(kinds)},`,
        `    steady: ${list(steady)},`,
        '  },',
      ].join('\n'),
    ),
    '];',
    '',
  ].join('\n');
}
