import type { CaseLink, OrdinaryReason } from '../model/case-link.ts';
import type { LinkKind } from '../model/link.ts';

/** Kinds of link, within a sentence. */
export const linkKindWords: Record<LinkKind, string> = {
  email: 'mailbox',
  phone: 'phone number',
  messenger: 'messenger account',
  wallet: 'wallet address',
  payee: 'name for payment',
  'postal-address': 'postal address',
  account: 'account',
  'web-address': 'web address',
  photo: 'picture',
  'resume-text': 'text of the résumé',
  'summary-text': 'text of the summary',
  'message-text': 'text of a message',
  'portfolio-text': 'text of the portfolio',
  'work-history': 'work history',
  'document-author': 'author in the file',
  'document-layout': 'layout of the file',
  'reference-contact': 'contact of a referee',
  'contact-with-other-history': 'contact beside another work history',
};

/** Why something that two candidates share is ordinary. */
export const ordinaryWords: Record<OrdinaryReason, string> = {
  'same-person': 'one person who applied again',
  agency: 'people of one agency',
  household: 'people of one household',
  cohort: 'people of one course or school',
  'one-employer': 'the words of an employer of both',
  template: 'a template that many use',
  'common-value': 'a value that many show',
  'named-by-both': 'a referee or page that both name',
  'reviewer-said': 'explained by the reviewer',
};

const nameWords = {
  same: 'under the same name',
  related: 'under names that have a part in common: one person who was renamed, a family, or two names of one person',
  different: 'under another name',
  'not-comparable': 'one of the two shows no name',
} as const;

/** What is shared in one line: the kind, how alike, how rare, under which names, how far apart, and what is ordinary about it. */
export function linkSentence({ by, likeness, longestRun, shownBy, compared, names, daysApart, ordinary }: CaseLink): string {
  const inHundred = Math.floor(likeness * 100);
  const alike =
    longestRun === undefined
      ? likeness === 1
        ? 'the same'
        : `likeness ${inHundred} in 100`
      : `${inHundred} in 100 runs of five words in common, the longest run ${longestRun} words`;
  const quiet = ordinary === undefined ? [] : [`ordinary: ${ordinaryWords[ordinary]}`];
  const parts = [alike, `stands in ${shownBy} of ${compared} cases`, nameWords[names], `read ${daysApart} days apart`, ...quiet];
  return `${linkKindWords[by]}: ${parts.join('; ')}`;
}
