import { assess } from '../../lib/core/assess/assess.ts';
import { defaultKnobs } from '../../lib/core/knobs.ts';
import type { Level } from '../../lib/core/model/assessment.ts';
import { lookAlikes, personas } from '../personas/cases.ts';
import { type Played, playAll } from '../personas/play.ts';
import { isAsked } from './is-asked.ts';

/** What became of one published case, or of an honest look-alike, told with invented people. */
export type CaseOutcome = {
  candidate: string;
  title: string;
  isHonest: boolean;
  level: Level;
  expected: string[];
  found: string[];
  notFound: string[];
  notBuilt: string[];
  /** Expected, and answered only by comparing candidates with each other. */
  needsOthers: string[];
  /** Indicators without which nothing would be asked any more. */
  carriedBy: string[];
};

/** Checks every published case and every look-alike by the command line's own `check`. */
export async function publishedCases(): Promise<CaseOutcome[]> {
  const [cases, honest] = [await playAll(personas), await playAll(lookAlikes)];
  return [...cases.map((played) => outcome(played, false)), ...honest.map((played) => outcome(played, true))];
}

function outcome({ persona, candidate, level, yes, failed, notBuilt, needsOthers, findings }: Played, isHonest: boolean): CaseOutcome {
  const without = (id: string): Level =>
    assess(
      findings.filter(({ indicator }) => indicator !== id),
      [],
      defaultKnobs,
    ).level;
  return {
    candidate,
    title: persona.title,
    isHonest,
    level,
    expected: persona.expected,
    found: yes,
    notFound: failed,
    notBuilt,
    needsOthers,
    carriedBy: isAsked(level) ? yes.filter((id) => !isAsked(without(id))) : [],
  };
}
