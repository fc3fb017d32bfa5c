import { storage } from 'wxt/utils/storage';
import { type LearnedPlace, learnedPlace, learnedPlacesMost } from '../core/model/learned-place.ts';

const item = storage.defineItem<unknown>('local:learned-places', { fallback: [], version: 1 });

// Reading and writing are two steps, and the panel and the dashboard may both be at it.
const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('learned-places', work);

/** The learned places, the newest first; what cannot be understood is left out. */
export async function readLearnedPlaces(): Promise<LearnedPlace[]> {
  return understood(await item.getValue());
}

/** Keeps a place; of one field on one site's pages the newest is kept. Beyond the limit the one not used for longest goes. */
export function keepLearnedPlace(place: LearnedPlace): Promise<void> {
  return change((places) => {
    const others = places.filter((each) => each.id !== place.id && keyOf(each) !== keyOf(place));
    const byUse = others.toSorted((a, b) => (lastUse(a) < lastUse(b) ? 1 : -1)).slice(0, learnedPlacesMost - 1);
    return [place, ...others.filter((each) => byUse.includes(each))];
  });
}

/** Forgets a place. */
export function removeLearnedPlace(id: string): Promise<void> {
  return change((places) => places.filter((each) => each.id !== id));
}

/** Remembers that places were used. */
export function rememberUse(ids: readonly string[], at: string): Promise<void> {
  return change((places) => places.map((each) => (ids.includes(each.id) ? { ...each, lastUsedAt: at } : each)));
}

/**
 * Calls back with every change, from this page or another.
 *
 * @returns a function that stops it
 */
export function onLearnedPlaces(listener: (places: LearnedPlace[]) => void): () => void {
  return item.watch((value) => listener(understood(value)));
}

function change(to: (places: LearnedPlace[]) => LearnedPlace[]): Promise<void> {
  return alone(async () => item.setValue(to(await readLearnedPlaces())));
}

const keyOf = ({ host, part, kind }: LearnedPlace): string => `${host} ${part ?? ''} ${kind}`;
const lastUse = ({ lastUsedAt, learnedAt }: LearnedPlace): string => lastUsedAt ?? learnedAt;

function understood(value: unknown): LearnedPlace[] {
  const stored = Array.isArray(value) ? value : [];
  return stored.slice(0, learnedPlacesMost).flatMap((each) => learnedPlace.safeParse(each).data ?? []);
}
