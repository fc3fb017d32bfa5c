import { distance } from 'fastest-levenshtein';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openNameIndex } from '../../lib/core/correlate/name-index.ts';
import { inventedNames, mistyped, otherForms } from './invented-names.ts';
import { type Samples, seeded } from './samples.ts';
import { type Row, ratioRow, timeRow } from './table.ts';

const count = 100_000;
const rounds = 32;
const most = 20;

/** Finds a mistyped name among 100,000, and says how many of many mistyped names and of other forms of a name are found at all. */
export function nameRows(): Row[] {
  const forms = otherForms();
  const names = [...new Set(forms.map(({ kept }) => kept))];
  const known = new Set(names);
  for (const name of inventedNames(count, 20_261_122)) if (names.length < count && !known.has(name)) names.push(name);
  const index = openNameIndex();
  for (const [ordinal, name] of names.entries()) index.put(ordinal, [name]);
  const packed = Object.values(index.pack()).reduce((sum, { byteLength }) => sum + byteLength, 0) / 1_000_000;
  const ours: Contestant = { name: 'ours', find: (name) => index.find([name], most).map(({ ordinal }) => ordinal), times: [], found: 0 };
  const contestants = [ours, ...peers(names)];
  const next = seeded(7);
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const ordinal = Math.floor(next() * names.length);
    const name = mistyped(names[ordinal] as string, next);
    for (const each of contestants) {
      const startedAt = performance.now();
      const found = each.find(name);
      if (round >= warmUp) each.times.push(performance.now() - startedAt);
      if (round >= warmUp && found.includes(ordinal)) each.found += 1;
    }
  }
  const what = `finding a mistyped name among ${count}`;
  const goals = [300, 15, 1.5];
  return [
    ...contestants.slice(1).map((peer, place) => ratioRow(`${what} (found ${peer.found} of ${rounds})`, ours, peer, goals[place] ?? 1)),
    timeRow(`${what}, one after the other`, findTimes(names, ours.find), 0.6),
    recallRow(`mistyped names found, a space set or lost among them`, mistypedFound(names, ours.find), 0.97),
    ...formKinds.map(([kind, goal]) => recallRow(`names found by ${kind}, 24 regions`, formsFound(names, forms, kind, ours.find), goal)),
    { what: `index of ${count} names`, figure: `${packed.toFixed(1)} MB`, goal: '≤ 40 MB', isMet: packed <= 40 },
  ];
}

type Contestant = Samples & { find: (name: string) => readonly number[]; found: number };

const warmUp = 5;

/** What is to be found of each kind of form. A name of one's own choice and a script that is read by sound are out of reach. */
const formKinds: [kind: string, goal: number][] = [
  ['other order', 0.999],
  ['initial', 0.99],
  ['other spelling', 0.85],
  ['call name', 0.85],
  ['own script', 0.7],
];

function peers(names: readonly string[]): Contestant[] {
  const fuse = new Fuse(names);
  const mini = new MiniSearch({ fields: ['name'] });
  mini.addAll(names.map((name, id) => ({ id, name })));
  const finds = {
    'fuse.js': (name: string) => fuse.search(name, { limit: most }).map(({ refIndex }) => refIndex),
    'fastest-levenshtein': (name: string) => nearest(names, name),
    minisearch: (name: string) =>
      mini
        .search(name, { fuzzy: 0.2, combineWith: 'AND' })
        .slice(0, most)
        .map(({ id }) => id as number),
  };
  return Object.entries(finds).map(([name, find]) => ({ name, find, times: [], found: 0 }));
}

/** A look at every name, the nearest twenty kept. */
function nearest(names: readonly string[], name: string): number[] {
  const within: { ordinal: number; edits: number }[] = [];
  for (const [ordinal, each] of names.entries()) {
    const edits = distance(name, each);
    if (edits <= 3) within.push({ ordinal, edits });
  }
  return within
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ ordinal }) => ordinal);
}

/** What one search takes when no peer has emptied the caches before it. */
function findTimes(names: readonly string[], find: Contestant['find']): Samples {
  const next = seeded(13);
  const times = Array.from({ length: 1_000 }, () => {
    const name = mistyped(names[Math.floor(next() * names.length)] as string, next);
    const startedAt = performance.now();
    find(name);
    return performance.now() - startedAt;
  });
  return { name: 'ours', times };
}

type Share = { found: number; of: number };

function mistypedFound(names: readonly string[], find: Contestant['find']): Share {
  const next = seeded(11);
  const share = { found: 0, of: 3_000 };
  for (let turn = 0; turn < share.of; turn += 1) {
    const ordinal = Math.floor(next() * names.length);
    if (find(mistyped(names[ordinal] as string, next)).includes(ordinal)) share.found += 1;
  }
  return share;
}

function formsFound(names: readonly string[], forms: ReturnType<typeof otherForms>, kind: string, find: Contestant['find']): Share {
  const ordinals = new Map(names.map((name, ordinal) => [name, ordinal]));
  const asked = forms.filter((form) => form.kind === kind);
  return { found: asked.filter(({ kept, sought }) => find(sought).includes(ordinals.get(kept) as number)).length, of: asked.length };
}

function recallRow(what: string, { found, of }: Share, atLeast: number): Row {
  const share = found / of;
  return { what, figure: `${share.toFixed(4)} (${found} of ${of})`, goal: `≥ ${atLeast}`, isMet: share >= atLeast };
}
