import type { Observable } from '../core/model/observation.ts';
import type { FieldState, RawObservation, UnreadableReason } from '../core/model/raw-profile.ts';
import type { Page } from './page.ts';

/**
 * What a value may be before it is understood: text, or a record of text whose undefined and empty parts are left out. The
 * table in `core/intake/convert.ts` says which kind takes what.
 */
export type RawValue = string | { readonly [part: string]: string | undefined };

/** Where values of one kind stand on a page. */
export type FieldRule = {
  /** Selectors in order of trust; the first one that gives a value wins. */
  at: readonly string[];
  /** The section that would hold the field: where it is there and holds no value, the field is *empty* and not *missing*. */
  within?: string;
  /** Take this attribute and not the text. */
  attribute?: string;
  /** Parts inside that do not belong to the value; they are left out of its quote too. */
  without?: string;
  /** Take every element that the winning selector names, not just the first. */
  every?: true;
  /** The site folds this place away on narrow windows, so that a computed style that hides it says nothing about the value. */
  foldsAway?: true;
  /** Turns the text into a value; `undefined` when it is none. Without it the text is the value. */
  read?: (text: string, element: Element, page: Page) => RawValue | undefined;
};

/** What a function read that no table can say: the values, and what became of the field. */
export type Section = { state: FieldState; observations: Omit<RawObservation, 'kind'>[] };

/** One page on which a site shows a person, and how it is read. */
export type View = {
  /** Whose profile the address is, by the site's own key and stable over visits; undefined for every other page. */
  subject: (url: URL) => string | undefined;
  /** The same key from what the page shows, where its address is that of something else, such as a conversation; undefined leaves it to the address. */
  person?: (page: Page) => string | undefined;
  /** Every address that `subject` knows is a person's, so that a page without proof is one that the site draws in a new way. */
  isAlwaysPerson?: true;
  /** At least one of these stands on every page of this kind and on no other page of the site. */
  proof: readonly string[];
  /** Why a page cannot be read, before anything else is tried: the site's own walls and look-alikes. */
  unreadable?: (page: Page) => UnreadableReason | undefined;
  /** The promise: kind by kind, where the value stands. Several rules add up. */
  fields: { readonly [K in Observable]?: FieldRule | readonly FieldRule[] };
  /** What a table cannot say, such as a work history: named functions of the site's folder. */
  sections?: { readonly [K in Observable]?: (page: Page) => Section };
};

/** How a site shows people. Everything here runs inside someone else's page: text only, no layout, no change. */
export type Adapter = View & {
  /** The site's key: `github`. */
  id: string;
  /** Raise it when the same page may give other values. */
  version: number;
  /** The site as people call it, also the front of its accounts. */
  site: string;
  /** Match patterns of the addresses that the site owns: `https://*.linkedin.com/*`. */
  matches: readonly string[];
  /** When its markup was last known to be so: the day, month or year of the public code or page that its fixtures follow. */
  lastProven: string;
  /**
   * Further pages about a person, such as a list of repositories or a conversation. The first one whose `subject` knows the address
   * reads it; an address that none knows is not a profile.
   */
  views?: readonly (View & { /** The page's name, kept with what was read: `repositories`. */ part: string })[];
};

/** Gives the literal back, checked by the compiler while one types. */
export const defineAdapter = (literal: Adapter): Adapter => literal;
