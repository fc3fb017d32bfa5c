import { placeOnPage } from './learned-place.ts';
import { limits } from './limits.ts';
import { z } from './zod.ts';

/** Text that the reviewer selected on a page, as it comes out of the page: plain text, never trusted. */
export const pageSelection = z.strictObject({
  /** Address of the page, without fragment. */
  url: z.string().max(2_000),
  title: z.string().max(limits.shortText),
  /** Exactly what is selected, with its lines. */
  text: z.string().trim().min(1).max(limits.longText),
  /** What stands on the same line before and after it. */
  before: z.string().max(80),
  after: z.string().max(80),
  /** Where it stands, for people: a heading and the closest name that the page gives to it. */
  locator: z.string().max(limits.locator),
  /** Address of the link that the text is part of. */
  link: z.string().max(2_000).optional(),
  /** How to find this place on the site's other pages; left out where nothing about it is stable. */
  place: placeOnPage.optional(),
  /** The page shows less than what is selected. */
  isPartlyHidden: z.literal(true).optional(),
});
export type PageSelection = z.infer<typeof pageSelection>;

/** What a selection was brought for through the context menu. */
export const selectionUses = ['field', 'message', 'note'] as const;
export type SelectionUse = (typeof selectionUses)[number];

/** A selection that waits until a case is shown to which it belongs. */
export const waitingSelection = z.strictObject({
  id: z.string().min(1).max(100),
  use: z.enum(selectionUses),
  selection: pageSelection,
});
export type WaitingSelection = z.infer<typeof waitingSelection>;
