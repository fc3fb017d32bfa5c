/** Another case, as far as one must know it to say whether it is about the same candidate. */
export type OtherCase = {
  id: string;
  title: string;
  /** In the order in which they were first read. */
  sites: string[];
  accounts: string[];
  /** When a source of it was read last and on which site; the last change where nothing was read. UTC. */
  lastRead: { at: string; site?: string };
  /** The case that was looked at just before, and none of its accounts is on a site of this one. */
  isShownBefore?: true;
  /** An account of one of the two cases that a page of the other one names. Equal to the letter, never by the look of it. */
  link?: { account: string; isNamedHere: boolean };
};
