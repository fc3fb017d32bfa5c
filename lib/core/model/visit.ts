import type { Observable } from './observation.ts';
import type { Profile } from './profile.ts';

/** What became of a field between two visits of one account; the quotes are as they stood on the page. */
export type VisitDifference = {
  kind: Observable;
  what: 'new' | 'gone' | 'changed' | 'no-longer-found' | 'found-again';
  before: string[];
  now: string[];
  /** Set for what changes by itself from day to day: counters, clocks, the day of the last activity. */
  isUsual?: true;
};

/** A visit with what differs from the visit before it; the first visit of an account has none to compare with. */
export type Visit = {
  profile: Profile;
  previous?: Profile;
  differences: VisitDifference[];
  /** Set when another version of the reader read the visit before, so that only what both read is compared. */
  isOtherReader?: true;
};
