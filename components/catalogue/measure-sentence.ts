import { i18n } from '#i18n';
import type { Pattern } from '../../lib/core/model/pattern.ts';
import { camelCase } from '../ui/camel-case.ts';

type Measured = Extract<Pattern, { op: 'measured' }>;

/** What is counted and within which bounds: *the age of an account in days is at most 365*. */
export function measureSentence(pattern: Measured): string {
  const what = i18n.t(`catalogue.measure.${camelCase(pattern.measure)}`);
  const measure = pattern.of === undefined ? what : i18n.t('catalogue.how.countOf', [i18n.t(`catalogue.counter.${pattern.of}`)]);
  const { atLeast, atMost } = pattern;
  if (atLeast !== undefined && atMost !== undefined) return i18n.t('catalogue.how.between', [measure, number(atLeast), number(atMost)]);
  if (atLeast !== undefined) return i18n.t('catalogue.how.atLeast', [measure, number(atLeast)]);
  if (atMost !== undefined) return i18n.t('catalogue.how.atMost', [measure, number(atMost)]);
  return i18n.t('catalogue.how.measurable', [measure]);
}

const number = (value: number): string => value.toLocaleString('en');
