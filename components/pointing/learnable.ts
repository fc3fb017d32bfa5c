import type { LearnedPlace, PlaceOnPage } from '../../lib/core/model/learned-place.ts';
import type { Observable } from '../../lib/core/model/observation.ts';
import type { PageSelection } from '../../lib/core/model/page-selection.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { partsOf } from '../profile/value-parts.ts';

/** A selection's text on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Whether text was selected on the very page that a profile was read from. */
export function isOnPageOf({ url }: PageSelection, profile: Profile): boolean {
  const [here, there] = [URL.parse(url), URL.parse(profile.url ?? '')];
  return here !== null && there !== null && here.origin + here.pathname === there.origin + there.pathname;
}

/**
 * The place of a selection as it can be learned for a field; undefined where nothing about it stays the same from one person
 * to the next, or the value was changed by hand.
 */
export function learnable(
  selection: PageSelection,
  profile: Profile,
  kind: Observable,
  value: string,
): Omit<LearnedPlace, 'id' | 'learnedAt'> | undefined {
  const place = selection.place && withoutName(selection.place, namesOf(profile));
  if (place === undefined || partsOf(kind).length > 1 || value !== oneLine(selection.text) || !isOnPageOf(selection, profile))
    return undefined;
  const { hostname } = new URL(selection.url);
  return { host: hostname, site: profile.site, ...(profile.part === undefined ? {} : { part: profile.part }), kind, place };
}

const namesOf = ({ observations }: Profile): string[] =>
  observations.flatMap(({ kind, value }) => (kind === 'display-name' ? [value] : []));

/** A heading with the person's name is another one on the next page. A place that the site itself names can do without it. */
function withoutName(place: PlaceOnPage, names: readonly string[]): PlaceOnPage | undefined {
  const hasName = (text: string | undefined): boolean => text !== undefined && names.some((name) => text.includes(name));
  if (hasName(place.label) || hasName(place.before) || hasName(place.after)) return undefined;
  if (!hasName(place.heading)) return place;
  const { heading: _, ...rest } = place;
  return place.by === 'attribute' ? rest : undefined;
}
