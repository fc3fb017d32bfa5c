import type { LearnedPlace, PlacesRead } from '../../core/model/learned-place.ts';
import { limits } from '../../core/model/limits.ts';
import { documentTitle, elements } from '../dom.ts';
import { openPage, type PageSource } from '../page.ts';
import { findPlace } from './find-place.ts';
import { placeWords } from './place-words.ts';

/** What is asked of a page: learned places, and the name that was read on it before. */
export type PlacesAsked = { places: Pick<LearnedPlace, 'id' | 'place'>[]; name: string };

/**
 * What stands at learned places of a page. A place that is not there, or is there twice, or under another heading, is left
 * out. Changes nothing and never throws.
 */
export function readPlaces(source: PageSource, { places, name }: PlacesAsked): PlacesRead {
  try {
    const page = openPage(source);
    const marks = [
      documentTitle(page.document),
      ...elements(page.document, 'h1, h2, [itemprop="name"]', 30).map((each) => page.text(each)),
    ];
    const found = places.flatMap(({ id, place }) => {
      const at = findPlace(page, place);
      return at === undefined ? [] : { id, value: at.value, locator: `learned place: ${placeWords(place)}`.slice(0, limits.locator) };
    });
    return { url: page.url.href, isSame: name === '' || marks.some((mark) => mark.includes(name)), found };
  } catch {
    return { url: source.url, isSame: false, found: [] };
  }
}
