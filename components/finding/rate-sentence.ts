import { i18n } from '#i18n';
import type { Pattern } from '../../lib/core/model/pattern.ts';
import { leavesOf } from '../../lib/core/model/pattern-leaf.ts';
import type { Prevalence } from '../../lib/core/model/prevalence.ts';
import type { CountedShare, PeopleRate } from '../../lib/core/text/people-rate.ts';
import { camelCase } from '../ui/camel-case.ts';

/** A rate in one line: *Seen on about 3 in 100 ordinary candidates*. */
export function rateSentence(said: PeopleRate): string {
  if (said.is === 'nearly-all') return i18n.t('finding.rate.nearlyAll');
  return i18n.t(`finding.rate.${camelCase(said.is)}`, [number(said.people), number(said.of)]);
}

/** What was counted, its interval, and that the people are made up. */
export const rateMeaning = ({ yes, of, interval }: CountedShare): string =>
  i18n.t('finding.rate.meaning', [number(yes), number(of), percent(interval.low), percent(interval.high)]);

/** A share as a percentage, with as many digits as small ones need: `0.042 %`, `3.1 %`. */
export function percent(share: number): string {
  const digits = share === 0 ? 0 : share < 0.01 ? 3 : 1;
  return `${(share * 100).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} %`;
}

/** A count with its thousands set apart. */
export const number = (value: number): string => value.toLocaleString('en');

/** Why an indicator has no rate. */
export function noRateSentence(pattern: Pattern, prevalence: Prevalence | undefined): string {
  const ops = new Set(leavesOf(pattern).map(({ op }) => op));
  if (ops.has('linked')) return i18n.t('finding.rate.restsOnOthers');
  if (ops.has('answered')) return i18n.t('finding.rate.restsOnAnswer');
  if (ops.has('changed')) return i18n.t('finding.rate.restsOnVisits');
  return i18n.t(prevalence === undefined ? 'finding.rate.noPrevalence' : 'finding.rate.notMeasured');
}
