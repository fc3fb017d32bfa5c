import { thisMonth } from '../life.ts';
import type { Person } from '../person.ts';
import { lineOf, phrasesOf, titleOf } from '../words.ts';

/** Years since the first job, as a person would say them. */
function yearsOf({ life }: Person): number {
  const first = Math.min(thisMonth, ...life.jobs.map(({ start }) => start));
  return Math.floor((thisMonth - first) / 12);
}

/** The line under a name. */
export function headlineOf(person: Person): string {
  const { draw, trade, jobs, has } = person.life;
  const title = titleOf(draw, trade, jobs[0]?.rank ?? 0);
  const years = yearsOf(person);
  return has('template-line') && years >= 5 ? `Senior Full Stack Developer | ${years}+ years | React, Node, AWS` : title;
}

/** A few sentences about oneself; the years are said in the language asked for. */
export function summaryOf(person: Person, language: string): string {
  const { draw, trade, has } = person.life;
  const years = yearsOf(person);
  return [lineOf(draw, trade), ...(has('years-in-summary') && years > 0 ? [phrasesOf(language).years(years)] : [])].join(' ');
}
