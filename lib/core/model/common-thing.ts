import type { LinkKind } from './link.ts';

/** What so many cases show that they are not looked at one by one: a value with its count, or a text that is mostly a template's. */
export type CommonThing = {
  by: LinkKind;
  /** As it stands in the case; left out for texts. */
  quote?: string;
  /** Cases that show the value, this one included; left out for texts. */
  shownBy?: number;
};
