import type { LinkKind } from '../model/link.ts';
import type { Shared } from './compare-cases.ts';
import { tellOtherHistories } from './other-histories.ts';
import type { Pairing, Surroundings } from './pairing.ts';

/**
 * Whether two candidates whose names have a part in common cannot be one who was renamed, nor a family: they share what a family does
 * not, and tell two histories, or three and more go by it under as many names.
 */
export function areToldAsTwo({ one, other, shared }: Pick<Pairing, 'one' | 'other' | 'shared'>, around: Surroundings): boolean {
  const { namesShowing, knobs } = around;
  const own = shared.filter(isNoFamilys);
  if (own.some((each) => namesShowing(each) >= mostNamesOfOne)) return true;
  if (shared.some((each) => each.by === 'email' && namesShowing(each) > mostInFamily)) return true;
  return own.length > 0 && tellOtherHistories(one.histories, other.histories, knobs.linkOtherJobsMin);
}

/** What people of one family have each for themselves. */
const isNoFamilys = ({ by, isWholeText }: Shared): boolean => personal.has(by) || (texts.has(by) && isWholeText === true);

const personal = new Set<LinkKind>(['account', 'messenger', 'wallet', 'work-history']);
const texts = new Set<LinkKind>(['resume-text', 'summary-text', 'portfolio-text']);
/** Who marries has two names, and seldom applies under a third. */
const mostNamesOfOne = 3;
/** Parents and grown children behind one mailbox. */
const mostInFamily = 3;
