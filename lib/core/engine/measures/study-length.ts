import { earliestDay, latestDay } from '../../text/day-number.ts';
import { evidenceOf } from '../answer.ts';
import { seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Years of the shortest course that ends with a first degree, at the longest that the shown dates allow. Other degrees, courses still
 * running and those without both dates are not counted.
 */
export const shortestFirstDegreeYears: MeasureFacts = (facts) => {
  const courses = seen(facts, 'education').flatMap((course) => {
    const { degree, start, end } = course.observation.value;
    if (degree === undefined || start === undefined || end === undefined || end === 'present' || !isFirstDegree(degree)) return [];
    const days = latestDay(end) - earliestDay(start);
    return days < 0 ? [] : [{ course, years: days / 365.25 }];
  });
  const shortest = courses.toSorted((one, other) => one.years - other.years)[0];
  if (shortest === undefined) return { is: 'unknown', missing: ['education'] };
  return { is: 'known', value: shortest.years, evidence: [evidenceOf(shortest.course)] };
};

/** A bachelor's, and not the part of one that a school abroad or a college before it leaves to do. */
const isFirstDegree = (degree: string): boolean =>
  (/\bbachelor|\bb\.?\s?sc\b|\bb\.?\s?eng\b|\bb\.?\s?tech\b|\bb\.?s\.? in\b|\bb\.?a\.? in\b/i.test(degree) ||
    firstDegreeElsewhere.test(degree)) &&
  !/top[- ]?up|exchange|semester|visiting|lateral|transfer|conversion|associate|minor\b|not completed|unfinished|\bpart of\b/i.test(degree);

/** The same degree in other languages; a document in one of them is to be answered like one in English. */
const firstDegreeElsewhere =
  /(?<![\p{L}\p{M}])(?:licence|licenciatura|grado en|grado|bacharel(?:ado)?|laurea triennale|lisans|licență|licencjat|inżynier|бакалавр|основне студије|πτυχίο|sarjana|cử nhân|بكالوريوس|स्नातक)(?![\p{L}\p{M}])|学士|學士|학사/iu;
