/**
 * How much of a stranger's text is taken in. Beyond a limit a value is cut, and the profile says so in `notices`.
 *
 * These are borders, not tuning: the reader in the page and the schemas behind it must agree on them, so they stand in a
 * file that both can import without bringing Zod into the page.
 */
export const limits = {
  /** Characters of one short value: a name, a headline, a place, an address. */
  shortText: 500,
  /** Characters of one long value: a summary, a message, a review. */
  longText: 20_000,
  /** Characters of a quote that is kept as evidence. */
  quote: 280,
  /** Characters of a locator (a selector, or a line of a document). */
  locator: 300,
  /** Observations of one kind in one profile. */
  perKind: 200,
  /** Observations in one profile. */
  perProfile: 1_500,
  /** Pictures that are found in what a page shows. */
  picturesPerScreen: 12,
  /** Characters of a file or of pasted text. */
  fileText: 10_000_000,
  /** Bytes of a file before it is opened. */
  fileBytes: 20_000_000,
} as const;
