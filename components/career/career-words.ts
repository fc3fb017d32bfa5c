import { i18n } from '#i18n';
import type { CareerEnd, CareerLane, CareerSpan } from '../../lib/core/model/career.ts';

/** An entry by its name: the employer or school, else what was done there. */
export const nameOfSpan = ({ label, detail }: CareerSpan): string => label || detail || i18n.t('career.unnamed');

/** A source by its site; where two are of one site, or of one kind of document, by its account too. */
export const nameOfLane = ({ site, source }: CareerLane, lanes: readonly CareerLane[]): string =>
  lanes.filter((lane) => lane.site === site).length > 1 ? `${site} (${source})` : site;

/** An end as it was shown. */
export function endWords(end: CareerEnd | undefined): string {
  if (end === undefined) return i18n.t('career.unknown');
  return end.shown === 'present' ? i18n.t('career.present') : end.shown;
}

/** A number of days in whole months or years, rounded down: what is said is the least. */
export function durationWords(days: number): string {
  const months = Math.max(1, Math.floor(days / daysOfMonth));
  return months < 24 ? i18n.t('career.months', months) : i18n.t('career.years', Math.floor(months / 12));
}

/** A day as its month: `Mar 2019`. */
export const monthWords = (day: number): string =>
  new Date(day * 86_400_000).toLocaleDateString('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

const daysOfMonth = 30.44;
