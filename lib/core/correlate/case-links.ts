import type { CaseLink } from '../model/case-link.ts';
import { dayMs } from '../text/day-number.ts';
import type { Candidate } from './candidate.ts';
import { type FoundLink, type LinkContext, linksOf } from './links.ts';

/** What a candidate shares with others, as it is shown and exported; in the order of {@link linksOf}. */
export const caseLinks = (one: Candidate, others: readonly Candidate[], context: LinkContext): CaseLink[] =>
  linksOf(one, others, context).map((found) => caseLink(found, context));

function caseLink({ shared, other, names, shownBy, opinion, ordinary }: FoundLink, { compared, rates }: LinkContext): CaseLink {
  return {
    ...{ by: shared.by, names, otherCase: other.caseId, otherTitle: other.title },
    daysApart: Math.floor(Math.abs(Date.parse(shared.one.readAt) - Date.parse(shared.other.readAt)) / dayMs),
    ...shared.one.evidence,
    ...{ other: shared.other.evidence, otherReadAt: shared.other.readAt, likeness: shared.likeness },
    ...(shared.longestRun === undefined ? {} : { longestRun: shared.longestRun }),
    ...{ shownBy, compared: Math.max(compared, shownBy) },
    ...(rates === undefined
      ? {}
      : { ordinaryPeople: { people: rates.people, pairs: rates.pairs[shared.by]?.[ordinary === undefined ? 'asked' : 'all'] ?? 0 } }),
    ...(ordinary === undefined ? {} : { ordinary }),
    ...(opinion === undefined ? {} : { opinion }),
  };
}
