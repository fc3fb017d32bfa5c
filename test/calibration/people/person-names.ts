import type { NamePart } from './region.ts';

/** The names of a person of a region, each in all its spellings. */
export type Names = {
  given: NamePart;
  /** Left out for those who have one name only. */
  family: NamePart | undefined;
  middle: NamePart | undefined;
  /** The name before it changed; the present one where nothing changed. */
  formerGiven: NamePart;
  formerFamily: NamePart | undefined;
  /** Somebody close, of the same family name: whose mailbox is shared, or who wrote the résumé. */
  relative: NamePart;
  /** The family name of somebody close who bears another one. */
  relativeFamily: NamePart;
};
