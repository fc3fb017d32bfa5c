import type { ObservationOf } from './observation.ts';
import type { Profile } from './profile.ts';

/**
 * Whether a handle that a source shows is the candidate's own: of the page's own address, of a place for links, or of the place where
 * the site shows it. One inside running text may be a colleague's.
 */
export function isOwnHandle({ observations }: Profile, { origin, locator }: ObservationOf<'handle'>): boolean {
  if (origin !== 'derived' || locator === 'address of the page') return true;
  return observations.some((each) => each.kind === 'link' && each.origin !== 'derived' && each.locator === locator);
}
