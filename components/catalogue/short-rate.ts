import { i18n } from '#i18n';
import type { PeopleRate } from '../../lib/core/text/people-rate.ts';
import { number } from '../finding/rate-sentence.ts';
import { camelCase } from '../ui/camel-case.ts';

/** A rate where there is room for a few figures only: *3 in 100*, *< 1 in 1,000*. */
export function shortRate(said: PeopleRate): string {
  if (said.is === 'nearly-all') return i18n.t('catalogue.rate.short.nearlyAll');
  return i18n.t(`catalogue.rate.short.${camelCase(said.is)}`, [number(said.people), number(said.of)]);
}
