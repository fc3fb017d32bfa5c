import { limits } from './limits.ts';
import { observable } from './observation.ts';
import { z } from './zod.ts';

/** What two candidates can share. Each is answered by the comparison of candidates, never by a page alone. */
export const linkKinds = [
  'email',
  'phone',
  'messenger',
  'wallet',
  'payee',
  'postal-address',
  'account',
  'web-address',
  'photo',
  'resume-text',
  'summary-text',
  'message-text',
  'portfolio-text',
  'work-history',
  'document-author',
  'document-layout',
  // A contact that one of the two names as a referee's and the other as the own. Two who name one teacher share nothing.
  'reference-contact',
  /** The same mailbox or phone beside a history of which two employers or more disagree. */
  'contact-with-other-history',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** Two candidates share something: what, and where it stands in the case at hand. */
export const link = z.strictObject({
  by: z.enum(linkKinds),
  /**
   * Whether the two candidates go by one name. `related` where the names have a part in common and the rest does not tell whether
   * somebody was renamed, a family applied or names were made up; `not-comparable` where one of them shows none.
   */
  names: z.enum(['same', 'related', 'different', 'not-comparable']),
  /** The case of the other candidate. */
  otherCase: z.string().min(1).max(100),
  /** Days between the readings of the two. */
  daysApart: z.int().min(0),
  /** The value in the case at hand, as evidence shows it. */
  observation: z.string().min(1).max(200),
  kind: observable,
  quote: z.string().max(limits.quote),
  source: z.string().min(1).max(600),
  locator: z.string().max(limits.locator),
});
export type Link = z.infer<typeof link>;
