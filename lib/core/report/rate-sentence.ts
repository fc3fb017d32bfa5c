import type { Prevalence } from '../model/prevalence.ts';
import { type CountedShare, indicatorRate, type PeopleRate } from '../text/people-rate.ts';

/**
 * How often an indicator answers yes on ordinary people, with what was counted and its interval; empty when it was not counted.
 * The people are made up by a generator, and the sentence says so.
 */
export function rateSentence(prevalence: Prevalence | undefined, indicator: string): string {
  const rate = indicatorRate(prevalence, indicator);
  if (rate === undefined) return '';
  const { yes, of, interval, said } = rate.all;
  const between = `${percent(interval.low)} to ${percent(interval.high)}`;
  return `Seen on ${peopleWords(said)} (${yes.toLocaleString('en')} of ${of.toLocaleString('en')} made up by a generator; 95 % interval ${between}).`;
}

function peopleWords(said: PeopleRate): string {
  if (said.is === 'nearly-all') return 'nearly all ordinary candidates';
  const words = { about: 'about', 'at-most': 'at most', 'fewer-than': 'fewer than' }[said.is];
  return `${words} ${said.people} in ${said.of.toLocaleString('en')} ordinary candidates`;
}

const percent = (share: CountedShare['share']): string => `${(share * 100).toFixed(share < 0.01 ? 3 : 1)} %`;
