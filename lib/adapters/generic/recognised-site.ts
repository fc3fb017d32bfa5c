import type { Observable } from '../../core/model/observation.ts';

/**
 * A site whose addresses are known and whose markup is not: no public code shows it, so its pages are read as any page would be,
 * and the reviewer is told so. Knowing the address still says whose page it is, what the site is called, which of its pages are
 * about nobody, and what a page of it usually shows.
 */
export type RecognisedSite = {
  /** The site's key: `greenhouse`. */
  id: string;
  version: number;
  site: string;
  matches: readonly string[];
  /** Pages about a person: whose, by the site's own key. Every other address of the site is about nobody. */
  pages: readonly { subject: (url: URL) => string | undefined; part?: string }[];
  /** What such a page usually shows; what is not found of it is reported as missing. */
  promises: readonly Observable[];
};

/** Gives the literal back, checked by the compiler while one types. */
export const defineRecognisedSite = (literal: RecognisedSite): RecognisedSite => literal;
