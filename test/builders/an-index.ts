import { type Casebook, openCasebook } from '../../lib/core/correlate/casebook.ts';
import type { Imprint } from '../../lib/core/model/imprint.ts';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { imprintOfCase } from '../../lib/review/imprint-of-case.ts';
import { openIndex } from '../../lib/review/open-index.ts';
import { type IndexPace, updateIndex } from '../../lib/review/update-index.ts';
import { databaseHandle } from '../../lib/store/database.ts';
import { isWholeMark } from '../../lib/store/marks.ts';
import type { Store } from '../../lib/store/store.ts';
import { aRawProfile } from './a-raw-profile.ts';
import { allRows, type Disk } from './a-store.ts';

/** A pace without pauses, for tests. */
export const atOnce: IndexPace = { chunk: 50, restEvery: 10, rest: async () => {} };

/** The imprints on the disk, by case. */
export async function storedImprints({ engine }: Pick<Disk, 'engine'>): Promise<Map<string, Imprint>> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const rows = await database.imprints.toArray();
  database.close();
  return new Map(rows.map(({ caseId, imprint }) => [caseId, imprint]));
}

/** What the imprints should be: made from the rows on the disk, without any of the index's own code. */
export async function naiveIndex(disk: Pick<Disk, 'engine'>): Promise<Map<string, Imprint>> {
  const { cases, profiles, corrections } = await allRows(disk);
  return new Map(
    cases.map((owner) => [
      owner.id,
      imprintOfCase({
        case: owner,
        profiles: profiles.filter(({ caseId }) => caseId === owner.id).map(({ caseId: _, ...profile }) => profile),
        corrections: corrections.filter(({ caseId }) => caseId === owner.id).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
      }),
    ]),
  );
}

const summaries = [
  'I have built payment systems for eleven years, first in a small bank by the river and then for a shop that sold garden tools to half the country.',
  'Most of my days went into search: how a machine finds the one line that somebody needs, and how it says honestly that there is none to be found here.',
  'Before I wrote programs I repaired church organs with my uncle, which taught me patience, and that a thing that hums in the evening will be silent by noon.',
];

/** A profile that shares something with others: a number, one of three texts with a few words of its own, a name. */
export const aSharingProfile = (subject: string, number: number): RawProfile =>
  aRawProfile({
    subject,
    name: `${['Mara', 'Jonas', 'Ilse'][number % 3]} ${['Example', 'Sample', 'Specimen', 'Pattern'][number % 4]}`,
    observations: [
      { kind: 'display-name', value: `Mara ${subject}`, quote: `Mara ${subject}`, locator: 'h1' },
      { kind: 'email', value: `mara-${number % 5}@example.com`, quote: `mara-${number % 5}@example.com`, locator: 'a' },
      { kind: 'summary', value: `${summaries[number % 3]} ${subject}`, quote: 'as above', locator: 'p' },
    ],
  });

/** Every answer that the casebook gives, in a form that can be compared; the naive one is put together anew from the rows. */
export function answersOf(casebook: Casebook, imprints: ReadonlyMap<string, Imprint>): Map<string, unknown> {
  return new Map([...imprints].map(([id, imprint]) => [id, casebook.neighbours(imprint)]));
}

/** A casebook without any store: every imprint as its rows say. */
export function naiveCasebook(imprints: ReadonlyMap<string, Imprint>): Casebook {
  const casebook = openCasebook();
  for (const imprint of imprints.values()) casebook.put(imprint);
  return casebook;
}

/**
 * What is wrong with the index as a window would find it now: nothing when it says that it is being prepared, or that cases wait and
 * all the others are as their rows say.
 */
export async function wrongNow(disk: Disk, store: Store): Promise<string[]> {
  const opened = await openIndex(store, atOnce.rest);
  if (!opened.ok) return [`it does not open: ${opened.message}`];
  if (opened.is === 'absent') return [];
  const naive = await naiveIndex(disk);
  const { casebook } = opened.index;
  const waits = await waiting(disk);
  const erased = [...casebook.caseIds()].filter((id) => !naive.has(id) && !waits(id));
  const missing = [...naive.keys()].filter((id) => !casebook.has(id) && !waits(id));
  const wrong = [...erased.map((id) => `${id} is erased and in it`), ...missing.map((id) => `${id} is missing`)];
  if (opened.pending === 0) {
    const expected = answersOf(naiveCasebook(naive), naive);
    for (const [id, answer] of answersOf(casebook, naive)) {
      if (JSON.stringify(answer) !== JSON.stringify(expected.get(id))) wrong.push(`${id} has other neighbours`);
    }
  }
  return wrong;
}

/** What is wrong with the index after it has been brought up to date. */
export async function wrongAfterUpdate(disk: Disk, store: Store): Promise<string[]> {
  const updated = await updateIndex(store, atOnce);
  if (!updated.ok || !updated.isComplete) return [`it was not brought up to date: ${JSON.stringify(updated)}`];
  const opened = await openIndex(store, atOnce.rest);
  if (opened.ok && opened.is === 'open' && opened.pending === 0) return wrongNow(disk, store);
  // What was found damaged while opening is made again by the next update.
  await updateIndex(store, atOnce);
  const again = await openIndex(store, atOnce.rest);
  if (!again.ok || again.is !== 'open' || again.pending > 0) return ['something waits although all was done'];
  return wrongNow(disk, store);
}

async function waiting({ engine }: Pick<Disk, 'engine'>): Promise<(id: string) => boolean> {
  const database = databaseHandle(undefined, engine);
  await database.open();
  const marks = await database.marks.toArray();
  database.close();
  // A mark that is not as it was written says nothing of whom it stood for; the next update begins anew.
  return (id) => marks.some((mark) => !isWholeMark(mark) || ('caseIds' in mark ? mark.caseIds.includes(id) : id > mark.after));
}
