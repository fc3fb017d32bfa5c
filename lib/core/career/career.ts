import type { Knobs } from '../knobs.ts';
import type { Career, CareerLane } from '../model/career.ts';
import type { Profile } from '../model/profile.ts';
import { disagreements } from './disagreements.ts';
import { gaps } from './gaps.ts';
import { overlaps } from './overlaps.ts';
import { spansOf } from './spans.ts';

/**
 * The career that the sources of a case tell: a lane per account or document, and what overlaps, is left open or disagrees.
 * `undefined` when no source tells a date.
 *
 * @param current the newest visit of each page, as the reviewer corrected it; pages of one account are one lane
 */
export function careerOf(current: readonly Profile[], knobs: Knobs): Career | undefined {
  const lanes = [
    ...Map.groupBy(
      current.filter(({ readable }) => readable),
      ({ account }) => account,
    ),
  ].flatMap(laneOf);
  const days = lanes.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start?.earliest, end?.latest]));
  const known = days.filter((day) => day !== undefined);
  if (known.length === 0) return undefined;
  return {
    from: Math.min(...known),
    to: Math.max(...known),
    lanes,
    marks: [
      ...lanes.flatMap((lane) => [...overlaps(lane, knobs.careerOverlapDays), ...gaps(lane, knobs.careerGapDays)]),
      ...disagreements(lanes, knobs.careerApartDays),
    ],
  };
}

function laneOf([source, pages]: [string, Profile[]]): CareerLane[] {
  const spans = spansOf(pages);
  const [first] = pages;
  if (spans.length === 0 || first === undefined) return [];
  return [{ source, site: first.site, readAt: pages.map(({ readAt }) => readAt).reduce((a, b) => (a > b ? a : b)), spans }];
}
