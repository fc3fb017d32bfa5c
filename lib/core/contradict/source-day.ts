import type { Profile } from '../model/profile.ts';
import { dayOf } from '../text/day-number.ts';

/**
 * The day of which a source speaks, in days since 1970: when a file was last saved, else when its last message was sent, else when the
 * page was read.
 */
function sourceDay({ observations, readAt }: Profile): number {
  const read = dayOf(readAt);
  const days = observations.flatMap((each) => {
    const at = each.kind === 'document-time' || each.kind === 'message' ? each.value.at : undefined;
    return at === undefined ? [] : [dayOf(`${at.slice(0, 10)}T00:00Z`)];
  });
  const known = days.filter((day) => day <= read);
  return known.length === 0 ? read : Math.max(...known);
}

/** Whether two sources speak of two seasons: where somebody lives may have changed in between, and both be right. */
export const areSeasonsApart = (one: Profile, other: Profile): boolean => Math.abs(sourceDay(one) - sourceDay(other)) > seasonDays;

/** Nine months. */
const seasonDays = 275;
