import type { LearnedPlace, PlacesRead } from '../core/model/learned-place.ts';
import { limits } from '../core/model/limits.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';

/** The learned places that a profile has use for: of its host and page, for fields that its reader did not find and nothing else gave. */
export function placesFor(raw: RawProfile, places: readonly LearnedPlace[]): LearnedPlace[] {
  const host = URL.parse(raw.url ?? '')?.hostname;
  if (!raw.readable || host === undefined) return [];
  const seen = new Set(raw.observations.map(({ kind }) => kind));
  return places.filter(
    (place) => place.host === host && place.part === raw.part && raw.fields[place.kind] === 'missing' && !seen.has(place.kind),
  );
}

/**
 * The profile with what stood at learned places. Only fields that came back missing are filled, each with its own place, and
 * nothing is taken that does not come from one of the places asked for. The given profile is not changed.
 */
export function fillMissing(raw: RawProfile, asked: readonly LearnedPlace[], read: PlacesRead): RawProfile {
  const usable = placesFor(raw, asked);
  const added = usable.flatMap(({ id, kind }) => {
    const found = read.found.find((each) => each.id === id);
    return found === undefined ? [] : { kind, value: found.value, quote: found.value.slice(0, limits.quote), locator: found.locator };
  });
  const room = added.slice(0, Math.max(0, limits.perProfile - raw.observations.length));
  if (room.length === 0) return raw;
  return {
    ...raw,
    fields: { ...raw.fields, ...Object.fromEntries(room.map(({ kind }) => [kind, 'read'])) },
    observations: [...raw.observations, ...room],
  };
}
