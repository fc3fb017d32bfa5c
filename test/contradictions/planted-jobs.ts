import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { parseDateRange } from '../../lib/core/text/date-range.ts';
import { between, oneOf } from '../calibration/people/draw.ts';
import { employerOf } from '../calibration/people/words.ts';
import { type Plant, sourceAt } from './plant.ts';
import { exchanged, partOf, toldAlso, toldOtherwise, valuesOf, withParts, yearsLater } from './told-otherwise.ts';

/** A source with a history, and an employer there that another source tells too, for half a year and more. */
function sharedJob(sources: readonly RawProfile[]): { source: RawProfile; employer: string; dates: string; title: string } | undefined {
  const told = ['PDF', 'Upwork', 'LinkedIn'].flatMap((site) => sourceAt(sources, site as 'PDF') ?? []);
  for (const source of told) {
    for (const job of valuesOf(source, 'work')) {
      const employer = partOf(job, 'employer');
      const elsewhere = told.filter((each) => each !== source).flatMap((each) => valuesOf(each, 'work'));
      if (!elsewhere.some((each) => partOf(each, 'employer') === employer && isTold(partOf(each, 'dates')))) continue;
      if (/freelance|contract|intern/i.test(employer) || !isTold(partOf(job, 'dates'))) continue;
      if (told.flatMap((each) => valuesOf(each, 'work')).some((each) => partOf(each, 'employer') === employer && isBeside(each))) continue;
      return { source, employer, dates: partOf(job, 'dates'), title: partOf(job, 'title') };
    }
  }
  return undefined;
}

/** Work that leaves room for other work, so that another employer at the same time is no disagreement. */
const isBeside = (job: RawProfile['observations'][number]['value']): boolean =>
  /part|contract|freelance|intern/i.test(partOf(job, 'employment'));

/** A year at the least, so that what lies beside it cannot fill it. */
function isTold(dates: string): boolean {
  const range = parseDateRange(dates);
  if (range?.start === undefined || range.end === undefined) return false;
  const [from, to] = [range.start, range.end === 'present' ? '2026-11' : range.end].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 6),
  );
  return (to ?? 0) - (from ?? 0) >= 14;
}

/** One job with another employer. */
export const otherEmployer: Plant = (sources, _, draw) => {
  const job = sharedJob(sources);
  if (job === undefined) return undefined;
  const names = new Set(sources.flatMap((source) => valuesOf(source, 'work').map((each) => partOf(each, 'employer'))));
  // Firms that share their first word may be of one house, of which nobody could tell.
  const stems = new Set([...names].map((name) => name.split(' ')[0]));
  const others = Array.from({ length: 300 }, (_, nth) => employerOf(nth)).filter((name) => !stems.has(name.split(' ')[0]));
  const employer = oneOf(draw, 'planted employer', others);
  return exchanged(
    sources,
    job.source,
    toldOtherwise(job.source, 'work', (value) => (partOf(value, 'employer') === job.employer ? withParts(value, { employer }) : value)),
  );
};

/** One job begun, and where it is over ended, years earlier. */
export const otherDates: Plant = (sources, _, draw) => {
  const job = sharedJob(sources);
  if (job === undefined) return undefined;
  const dates = yearsLater(job.dates, -between(draw, 'planted years', 2, 5));
  return exchanged(
    sources,
    job.source,
    toldOtherwise(job.source, 'work', (value) => (partOf(value, 'employer') === job.employer ? withParts(value, { dates }) : value)),
  );
};

const farTitles = {
  developer: 'Accountant',
  data: 'Physiotherapist',
  designer: 'Payroll Accountant',
  writer: 'Registered Nurse',
  accountant: 'Backend Developer',
  architect: 'Copywriter',
  marketing: 'Electrician',
  support: 'Interior Designer',
};

/** One job under a title of quite another trade; an architect may build software, and an assistant does what there is. */
export const otherTitle: Plant = (sources, { life }) => {
  const job = sharedJob(sources);
  if (job === undefined || /^(?:(?:senior|lead) )?(?:architect|virtual assistant)$/i.test(job.title)) return undefined;
  return exchanged(
    sources,
    job.source,
    toldOtherwise(job.source, 'work', (value) =>
      partOf(value, 'employer') === job.employer
        ? withParts(value, { title: life.situation === 'career-changer' ? 'Electrician' : farTitles[life.trade] })
        : value,
    ),
  );
};

/** A second full-time job beside the first, on one page. */
export const secondJob: Plant = (sources, _, draw) => {
  const page = sourceAt(sources, 'LinkedIn');
  const job = page && valuesOf(page, 'work').find((each) => partOf(each, 'employment') === 'Full-time' && isTold(partOf(each, 'dates')));
  if (page === undefined || job === undefined) return undefined;
  const stems = new Set(valuesOf(page, 'work').map((each) => partOf(each, 'employer').split(' ')[0]));
  const employer = oneOf(
    draw,
    'second employer',
    Array.from({ length: 300 }, (_, nth) => employerOf(nth)).filter((name) => !stems.has(name.split(' ')[0])),
  );
  return exchanged(
    sources,
    page,
    toldAlso(
      page,
      'work',
      { employer, title: 'Office Manager', dates: partOf(job, 'dates'), employment: 'Full-time' },
      'experience, entry 9',
    ),
  );
};
