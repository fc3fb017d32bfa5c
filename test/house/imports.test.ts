import { expect, test } from 'vitest';
import { type Import, importsOf } from './import-list.ts';
import { isTest, sourceFiles } from './tree.ts';

/**
 * The floors: a folder and what it may import besides itself. `type:` in front allows types only.
 * The longest folder that holds a file decides.
 */
const floors: Record<string, string[]> = {
  'lib/core/model': [],
  'lib/core/text': ['lib/core/model'],
  'lib/core/knobs.ts': ['lib/core/model'],
  'lib/core/intake': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/engine': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/assess': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/contradict': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/career': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/visits': ['lib/core/model', 'lib/core/text'],
  'lib/core/kit': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/report': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/core/correlate': ['lib/core/model', 'lib/core/text', 'lib/core/knobs.ts'],
  'lib/adapters': ['type:lib/core/model', 'lib/core/model/limits.ts', 'lib/core/text'],
  'lib/documents': ['lib/core/model', 'lib/core/text'],
  'lib/packs': ['lib/core/model'],
  // What the address of a page is must be one thing for readers, for the browser and for the store.
  'lib/store': ['lib/core/model', 'lib/core/knobs.ts', 'lib/core/text/page-address.ts'],
  'lib/platform': [
    ...['type:lib/core/model', 'lib/core/model/limits.ts', 'lib/core/knobs.ts', 'lib/core/text/page-address.ts'],
    // The gates of what is kept outside the database.
    ...['lib/core/model/learned-place.ts', 'lib/core/model/page-selection.ts', 'lib/core/model/policy.ts'],
  ],
  'lib/review': ['lib/core', 'lib/adapters', 'lib/documents', 'lib/packs', 'lib/store'],
  'lib/cli': ['lib/core', 'lib/adapters', 'lib/documents', 'lib/packs', 'assets/locales'],
  'components/ui': [],
  'components/data': [
    ...['lib/core', 'lib/store', 'lib/review', 'lib/platform', 'components/case/actions.ts', 'lib/adapters/reader-file.ts'],
    // Whose words a document holds is settled for a page as it is in a terminal; the readers stay behind their worker.
    ...['type:lib/documents', 'lib/documents/whose-words.ts', 'lib/documents/nobodys-words.ts'],
  ],
  components: ['lib/core/model', 'lib/core/knobs.ts', 'lib/core/text/people-rate.ts', 'lib/core/text/wording.ts', 'components'],
  entrypoints: ['lib', 'components', 'assets'],
};

/** Packages that only these folders may import; every other package is open to all above the core. */
const packageDoors: Record<string, string[]> = {
  zod: ['lib/core/model/zod.ts'],
  dexie: ['lib/store', 'components/data'],
  'dexie-react-hooks': ['components/data'],
  'wxt/browser': ['lib/platform', 'entrypoints', 'lib/store', 'components/data'],
  'wxt/utils/storage': ['lib/platform', 'lib/store'],
  react: ['components', 'entrypoints'],
  linkedom: ['lib/cli', 'test', 'lib/adapters'],
};

const sources = sourceFiles();
const product = sources.filter((file) => !isTest(file.path));
const imports: Import[] = product.flatMap((file) => importsOf(file.path, file.text));

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);

function floorOf(path: string): string | undefined {
  return Object.keys(floors)
    .filter((folder) => within(path, folder))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed({ from, to, isType }: Import): boolean {
  const floor = floorOf(from);
  if (floor === undefined || within(to, floor)) return true;
  return (floors[floor] ?? []).some((rule) => (rule.startsWith('type:') ? isType && within(to, rule.slice(5)) : within(to, rule)));
}

test('every file of the product stands on a floor', () => {
  const homeless = product.filter((file) => !file.path.includes('.config.') && floorOf(file.path) === undefined).map((file) => file.path);
  expect(homeless).toEqual([]);
});

test('imports only go down', () => {
  const wrong = imports.filter((each) => !each.isPackage && !isAllowed(each)).map((each) => `${each.from} imports ${each.to}`);
  expect(wrong).toEqual([]);
});

test('packages come in through their door', () => {
  const wrong = imports
    .filter((each) => each.isPackage)
    .filter((each) => {
      const doors = packageDoors[each.to];
      return doors !== undefined && !doors.some((door) => within(each.from, door));
    })
    .map((each) => `${each.from} imports ${each.to}`);
  expect(wrong).toEqual([]);
});

test('no file takes part in a circle, not even of types', () => {
  const next = new Map<string, string[]>();
  for (const each of sources.flatMap((file) => importsOf(file.path, file.text))) {
    if (!each.isPackage) next.set(each.from, [...(next.get(each.from) ?? []), each.to]);
  }
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of next.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test('nobody re-exports, except Zod at its door', () => {
  const barrels = product.filter((file) => file.path !== 'lib/core/model/zod.ts' && /^export\s+(\*|\{[^}]*\})\s+from/m.test(file.text));
  expect(barrels.map((file) => file.path)).toEqual([]);
});
