import { limits } from './limits.ts';
import { observable } from './observation.ts';
import { z } from './zod.ts';

const line = z.string().max(120);

/**
 * How a place on a site's pages is found again. Classes are never part of it: sites write new ones with every release.
 *
 * `attribute`: the one element with this attribute. `label`: what stands right after the one text that is exactly `label`.
 * `around`: the one line that begins with `before` and ends with `after`.
 */
export const placeOnPage = z.strictObject({
  by: z.enum(['attribute', 'label', 'around']),
  /** An attribute selector, `[itemprop="homeLocation"]`; blank unless it is found by one. */
  selector: z.union([z.literal(''), z.string().regex(/^\[[a-z][a-z-]{1,20}="[\w .:/-]{1,80}"\]$/)]),
  /** Text of the label, and the tag of what stands beside it; blank unless it is found by one. */
  label: line,
  beside: z.string().regex(/^[a-z0-9-]{0,40}$/),
  /** The heading that it stands under; blank where there is none, left out where it is not asked for. */
  heading: line.optional(),
  /** Fixed words of the line in front of the value and behind it. */
  before: line,
  after: line,
});
export type PlaceOnPage = z.infer<typeof placeOnPage>;

/** A place of a field that the reviewer pointed at and asked to be used on later readings of the site. */
export const learnedPlace = z.strictObject({
  id: z.string().min(1).max(100),
  /** Host of the pages: `www.example.com`. */
  host: z.string().min(1).max(253),
  /** Site as people call it. */
  site: z.string().min(1).max(80),
  /** Which page about a person, as of a profile. */
  part: z.string().max(40).optional(),
  kind: observable,
  place: placeOnPage,
  learnedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().optional(),
});
export type LearnedPlace = z.infer<typeof learnedPlace>;

/** Places that are kept; more would be a list that nobody looks through. */
export const learnedPlacesMost = 200;

const foundValue = z.strictObject({
  id: z.string().max(100),
  value: z.string().min(1).max(limits.shortText),
  locator: z.string().max(limits.locator),
});

/** What was found at learned places of one page, as it comes out of the page. */
export const placesRead = z.strictObject({
  url: z.string().max(4_000),
  /** Whether the page still shows the name that was read before. */
  isSame: z.boolean(),
  found: z.array(foundValue).max(learnedPlacesMost),
});
export type PlacesRead = z.infer<typeof placesRead>;
