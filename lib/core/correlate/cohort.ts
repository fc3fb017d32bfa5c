import { companyKey } from '../text/company-name.ts';
import type { Candidate } from './candidate.ts';
import type { Pairing } from './pairing.ts';

/** Whether two candidates were at one school at one time: both finished there, or both began, in the same year. */
export function isCohort({ one, other }: Pairing): boolean {
  const theirs = new Set(studiesOf(other));
  return studiesOf(one).some((study) => theirs.has(study));
}

const studiesOf = ({ profiles }: Candidate): string[] =>
  profiles.flatMap(({ observations }) =>
    observations.flatMap(({ kind, value, visible }) => {
      if (kind !== 'education' || !visible) return [];
      const school = companyKey(value.school);
      if (school === undefined) return [];
      const years = [value.start && `from ${value.start.slice(0, 4)}`, value.end && `to ${value.end.slice(0, 4)}`];
      return years.flatMap((year) => (year === undefined ? [] : [`${school} ${year}`]));
    }),
  );
