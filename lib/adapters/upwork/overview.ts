import type { Section } from '../adapter.ts';
import { boxText } from '../box-text.ts';
import { tagName } from '../dom.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { headingBefore, inFront } from './part-of-profile.ts';

const boxSelector = '[id^="air3-line-clamp"], [id^="air3-truncation"]';

/**
 * What the candidate wrote about themselves. The box has no mark of its own: jobs and reviews come in the same kind of box, so
 * only one that stands before them can be the overview.
 */
export function overview(page: Page): Section {
  const boxes = [
    ...page.all('#hor-anc-id-about [data-test="truncation-text-by-chars"]').slice(0, 1),
    ...inFront(page, boxSelector).filter((one) => isUnderTitle(page, one)),
  ];
  const box = boxes.find((one) => page.text(one) !== '');
  if (box === undefined) return section([], false);
  const value = boxText(page, box);
  const { hidden } = page.reading(box);
  return section([value === undefined ? undefined : observed(page, { value, quote: value, locator: 'overview', hidden })], false);
}

/** Below the title or the rate. Jobs stand under headings of a lower rank, and their parts under words, in whichever language. */
function isUnderTitle(page: Page, box: Element): boolean {
  const heading = headingBefore(page, box, boxSelector);
  if (heading === undefined || tagName(heading) === 'h2') return true;
  return tagName(heading) === 'h3' && /\d/.test(page.text(heading));
}
