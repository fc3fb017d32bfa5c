import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { between, oneOf } from '../calibration/people/draw.ts';
import { type Plant, sourceAt } from './plant.ts';
import { exchanged, partOf, toldOtherwise, valuesOf, withParts, yearsLater } from './told-otherwise.ts';

/** A source that tells a study which another source tells too. */
const sharedStudy = (sources: readonly RawProfile[]): RawProfile | undefined => {
  const told = ['PDF', 'Upwork', 'LinkedIn']
    .flatMap((site) => sourceAt(sources, site as 'PDF') ?? [])
    .filter((source) => valuesOf(source, 'education').length > 0);
  return told.length < 2 ? undefined : told[0];
};

const told = (
  sources: readonly RawProfile[],
  change: (study: Record<string, string>) => Record<string, string>,
): RawProfile[] | undefined => {
  const source = sharedStudy(sources);
  return (
    source &&
    exchanged(
      sources,
      source,
      toldOtherwise(source, 'education', (value) => withParts(value, change(value as Record<string, string>))),
    )
  );
};

const schools = [
  'University of Wollongong',
  'Purdue University',
  'Linköping University',
  'University of Debrecen',
  'University of Valparaiso',
  'Tallinn University of Technology',
];

/**
 * Another university for the same years; its name is in English, so that where the first one is in another language nobody could tell.
 * Nor could anybody where the first one is a college or an institute, which may belong to it.
 */
export const otherSchool: Plant = (sources, _, draw) => {
  const source = sharedStudy(sources);
  const isUniversity = /university/i.test(partOf(source && valuesOf(source, 'education')[0], 'school'));
  return isUniversity ? told(sources, () => ({ school: oneOf(draw, 'planted school', schools) })) : undefined;
};

/** Another degree from the same course. */
export const otherDegree: Plant = (sources, _, draw) =>
  told(sources, () => ({
    degree: oneOf(draw, 'planted degree', ['Master of Science', 'PhD', 'MBA', 'Doctor of Philosophy', 'High school diploma']),
  }));

/** The same course years earlier. */
export const otherYears: Plant = (sources, _, draw) =>
  told(sources, (study) => ({ dates: yearsLater(study['dates'] ?? '', -between(draw, 'planted study years', 3, 6)) }));
