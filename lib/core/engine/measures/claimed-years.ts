import type { ObservationOf } from '../../model/observation.ts';
import { dayOf, earliestDay, latestDay } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { type Facts, type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Years of work that the candidate claims: from the earliest start to the latest end of the work history, or as headline
 * or summary say it (`8+ years of experience`), whichever is more.
 */
export const claimedYears: MeasureFacts = (facts) => {
  const claims = [...workedYears(facts), ...saidYears(facts)];
  const most = claims.toSorted((one, other) => other.years - one.years)[0];
  if (!most) return { is: 'unknown', missing: ['work', 'summary'] };
  return { is: 'known', value: most.years, evidence: most.evidence };
};

type Claim = { years: number; evidence: ReturnType<typeof evidenceOf>[] };

function workedYears(facts: Facts): Claim[] {
  const dated = seen(facts, 'work').flatMap((work) => (work.observation.value.start === undefined ? [] : [{ work, ...days(work) }]));
  const first = dated.toSorted((one, other) => one.from - other.from)[0];
  const last = dated.toSorted((one, other) => other.to - one.to)[0];
  if (!first || !last || last.to < first.from) return [];
  const works = new Set([first.work, last.work]);
  return [{ years: (last.to - first.from) / daysPerYear, evidence: [...works].map((work) => evidenceOf(work)) }];
}

function days({ profile, observation: { value } }: Seen<ObservationOf<'work'>>): { from: number; to: number } {
  const { start = '', end } = value;
  const read = dayOf(profile.readAt);
  const from = earliestDay(start);
  return { from, to: end === 'present' ? Math.max(read, from) : end === undefined ? from : latestDay(end) };
}

function saidYears(facts: Facts): Claim[] {
  return [...seen(facts, 'headline'), ...seen(facts, 'summary')].flatMap((text) =>
    [...text.observation.value.matchAll(said)].flatMap(([words, number]) => {
      const years = Number(number);
      return years > 0 && years <= 50 ? [{ years, evidence: [evidenceOf(text, words)] }] : [];
    }),
  );
}

// The plus sign or "of experience" makes it a claim about work; "12 years old" and "3 years ago" are none.
const said =
  /(?<![\d.,])(\d{1,2})(?:\+\s{0,2}(?:years?|yrs?|jahre|ans|años|anos|anni|lat|років|лет|roků|let|jaar)(?!\p{L})|\s{0,2}(?:years?|yrs?|jahre|ans|años|anos|anni|lat|років|лет|jaar)['’]?\s{1,2}(?:of\s{1,2}|in\s{1,2}|d['’]|de\s{1,2}|di\s{1,2})?(?:\p{L}{1,20}\s){0,3}?(?:experience|exp|berufserfahrung|erfahrung|expérience|experiencia|experiência|esperienza|doświadczenia|досвіду|опыта|ervaring)(?!\p{L}))/giu;
const daysPerYear = 365.25;
