import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import type { Draw } from '../calibration/people/draw.ts';
import type { Person } from '../calibration/people/person.ts';

/**
 * Changes the sources of an invented person so that two of them say different things, or the same thing in two ways. Nothing where the
 * person's sources do not show it twice, so that nobody could tell.
 */
export type Plant = (sources: readonly RawProfile[], person: Person, draw: Draw) => RawProfile[] | undefined;

/** The source of a sort, where the person has it. */
export const sourceAt = (
  sources: readonly RawProfile[],
  site: 'LinkedIn' | 'Upwork' | 'GitHub' | 'PDF' | 'Pasted text',
): RawProfile | undefined => sources.find((source) => source.site === site && source.part === undefined);
