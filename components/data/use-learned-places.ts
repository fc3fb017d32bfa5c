import type { LearnedPlace } from '../../lib/core/model/learned-place.ts';
import { keepLearnedPlace, onLearnedPlaces, readLearnedPlaces, removeLearnedPlace } from '../../lib/platform/learned-places.ts';
import type { Outcome } from '../case/actions.ts';
import { useStored } from './use-stored.ts';

const stored = { read: readLearnedPlaces, onChange: onLearnedPlaces };
const none: LearnedPlace[] = [];

/** The learned places, and how to forget one, which can be taken back. */
export function useLearnedPlaces(): { places: LearnedPlace[]; remove: (place: LearnedPlace) => Promise<Outcome> } {
  return { places: useStored(stored, none).value, remove };
}

async function remove(place: LearnedPlace): Promise<Outcome> {
  await removeLearnedPlace(place.id);
  return { ok: true, undo: () => keepLearnedPlace(place) };
}
