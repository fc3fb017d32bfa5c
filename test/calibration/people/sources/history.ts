import type { RawEntry } from '../../../../lib/core/model/raw-profile.ts';
import { oneOf } from '../draw.ts';
import { type Job, thisMonth } from '../life.ts';
import type { Person } from '../person.ts';
import { employerIn, employerOf, monthIn, phrasesOf, titleOf } from '../words.ts';

/** How a source tells a history: in which language, by year alone, and with which small slips. */
export type Telling = { language: string; byYear: boolean; slips: boolean; leavesOut: boolean; isOutdated: boolean };

/** The jobs as a source tells them, newest first. */
export function jobsAs(person: Person, telling: Telling): RawEntry[] {
  const { life, home, former } = person;
  const { draw, has, trade, situation } = life;
  const isOutdated = telling.isOutdated && life.jobs[1] !== undefined && life.jobs[0]?.end === undefined;
  const told = isOutdated ? life.jobs.slice(1) : life.jobs;
  return told.flatMap((job, nth) => {
    if (telling.leavesOut && nth === told.length - 1 && told.length > 2) return [];
    const isClient = telling.slips && nth === 0 && has('client-as-employer');
    const number = job.employer + (isClient ? 7 : 0);
    const named = has('big-names-only') ? employerOf(number, true) : employerIn(telling.language, number);
    const employer = nth === 0 && has('name-that-collides') ? 'Cubix' : named;
    const runs = isOutdated && nth === 0;
    const forgot = telling.slips && nth === 1 && has('forgot-to-end');
    const country = job.isAbroad ? former : home;
    const town = oneOf(draw, `town of ${job.employer}`, country.towns).name.replace(/,.*/, '');
    const own = situation === 'busy-freelancer' && job.form === 'Freelance';
    return [
      {
        ...(own ? { employer: 'Freelance' } : { employer }),
        title: titleOf(
          (name) => draw(`${name} of ${job.employer}`),
          situation === 'career-changer' && nth > 0 ? oneOf(draw, 'former-trade', ['support', 'writer', 'accountant', 'architect']) : trade,
          job.rank,
        ),
        dates: datesOf(slipped(job, nth, person, telling), telling, runs || forgot),
        employment: job.form,
        place: job.isRemote ? 'Remote' : `${town}, ${country.name}`,
      },
    ];
  });
}

/** The study as a source tells it. */
export function studyAs({ life, region, home, former }: Person, language: string): RawEntry | undefined {
  if (life.study === undefined) return undefined;
  const { start, end, isAbroad } = life.study;
  const school = isAbroad
    ? `University of ${oneOf(life.draw, 'school-abroad', (home === former ? oneOf(life.draw, 'studied-in', region.abroad) : home).towns).name.replace(/,.*/, '')}`
    : oneOf(life.draw, 'school', region.schools);
  return { school, degree: phrasesOf(language).degree, dates: `${Math.floor(start / 12)} - ${Math.floor(end / 12)}` };
}

function slipped(job: Job, nth: number, { life }: Person, { slips }: Telling): Job {
  if (!slips || nth > 1) return job;
  const months = nth === 0 && life.has('half-a-year-off') ? 8 : life.has('month-off') ? 1 : 0;
  return { ...job, start: job.start - months };
}

function datesOf({ start, end }: Job, { language, byYear }: Telling, runs: boolean): string {
  const until = runs || end === undefined ? undefined : Math.min(end, thisMonth);
  const write = (month: number) => (byYear ? String(Math.floor(month / 12)) : monthIn(language, month));
  return `${write(start)} - ${until === undefined ? phrasesOf(language).present : write(until)}`;
}
