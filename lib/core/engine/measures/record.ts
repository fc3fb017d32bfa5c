import { companyKey } from '../../text/company-name.ts';
import { registrableDomain } from '../../text/domain.ts';
import { isSameEmployer } from '../../text/same-employer.ts';
import { evidenceOf } from '../answer.ts';
import { type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';
import { isOwnBusiness, overlapDays, type WorkSpan, workSpan } from './work-span.ts';

/** Calendar years in which something is dated that the candidate did rather than said: a commit, a message. */
export const activeYears: MeasureFacts = (facts) => {
  const dated: [Seen, string | undefined][] = [
    ...seen(facts, 'commit').map((value): [Seen, string | undefined] => [value, value.observation.value.at]),
    ...seen(facts, 'message').map((value): [Seen, string | undefined] => [value, value.observation.value.at]),
  ];
  const years = new Map(
    dated.flatMap(([value, at]) =>
      at === undefined || at.slice(0, 10) > value.profile.readAt.slice(0, 10) ? [] : [[at.slice(0, 4), value] as const],
    ),
  );
  if (years.size === 0) return { is: 'unknown', missing: ['commit', 'message'] };
  return { is: 'known', value: years.size, evidence: [...years.values()].map((value) => evidenceOf(value)) };
};

/**
 * Employers that two of the candidate's sources or more name with dates which can be read so that they agree. One's own business, which
 * has no employer who could say otherwise, is not counted.
 */
export const employersToldAlike: MeasureFacts = (facts) => {
  const spans = seen(facts, 'work').flatMap((work) => (isOwnBusiness(work) ? [] : (workSpan(work) ?? [])));
  if (new Set(spans.map(({ work }) => work.profile.account)).size < 2) return { is: 'unknown', missing: ['work'] };
  const alike: WorkSpan[][] = [];
  for (const span of spans) {
    if (alike.some(([known]) => known !== undefined && isSameEmployer(known.employer, span.employer))) continue;
    // Days are compared sooner than words.
    const others = spans.filter(
      (other) =>
        other.work.profile.account !== span.work.profile.account &&
        datesAgree(span, other) &&
        isSameEmployer(other.employer, span.employer),
    );
    if (others.length > 0) alike.push([span, ...others]);
  }
  const shown = alike.length > 0 ? alike.flat() : spans;
  return { is: 'known', value: alike.length, evidence: shown.map(({ work }) => evidenceOf(work)) };
};

/** Both ends within three months of each other, and months in common. */
const datesAgree = (one: WorkSpan, other: WorkSpan): boolean =>
  apart(one.startEarliest, one.startLatest, other.startEarliest, other.startLatest) <= quarterDays &&
  apart(one.endEarliest, one.endLatest, other.endEarliest, other.endLatest) <= quarterDays &&
  (overlapDays(one, other) > 0 || one.startEarliest <= other.endLatest);

const apart = (from: number, to: number, otherFrom: number, otherTo: number): number => Math.max(0, from - otherTo, otherFrom - to);
const quarterDays = 92;

/** Mailboxes at the own web domain of an employer at which the candidate says to work now. */
export const mailboxesAtEmployer: MeasureFacts = (facts) => {
  const emails = seen(facts, 'email');
  if (emails.length === 0) return { is: 'unknown', missing: ['email'] };
  const current = seen(facts, 'work').filter((work) => work.observation.value.end === 'present' && !isOwnBusiness(work));
  if (current.length === 0) return { is: 'unknown', missing: ['work'] };
  const employers = current.map((work) => ({ work, ...marksOf(work.observation.value) }));
  const pairs = emails.flatMap((email) => {
    const domain = registrableDomain(email.observation.value);
    if (domain === undefined) return [];
    const name = domain.split('.')[0]?.replaceAll('-', '') ?? '';
    const found = employers.find((employer) => employer.domain === domain || (name.length >= 4 && employer.name === name));
    return found === undefined ? [] : [{ email, work: found.work }];
  });
  const shown = pairs.length > 0 ? pairs.flatMap(({ email, work }) => [email, work]) : emails;
  return { is: 'known', value: pairs.length, evidence: [...new Set<Seen>(shown)].map((value) => evidenceOf(value)) };
};

/** How an employer's domain is spelled: like its whole name, or as the address which the source gives for it. */
function marksOf({ employer, url }: { employer?: string | undefined; url?: string | undefined }): { name?: string; domain?: string } {
  const name = employer === undefined ? undefined : companyKey(employer)?.replaceAll(' ', '');
  const domain = url === undefined || /linkedin|github|facebook|crunchbase/i.test(url) ? undefined : registrableDomain(url);
  return { ...(name === undefined ? {} : { name }), ...(domain === undefined ? {} : { domain }) };
}
