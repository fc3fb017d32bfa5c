import type { Section } from '../adapter.ts';
import { boxText } from '../box-text.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { inFront } from './part-of-profile.ts';

/**
 * What the candidate wrote about themselves. The box has no mark of its own: jobs and reviews come in the same kind of box, so
 * only one that stands before them can be the overview.
 */
export function overview(page: Page): Section {
  const boxes = [
    ...page.all('#hor-anc-id-about [data-test="truncation-text-by-chars"]').slice(0, 1),
    ...inFront(page, '[id^="air3-line-clamp"], [id^="air3-truncation"]'),
  ];
  const box = boxes.find((one) => page.text(one) !== '');
  if (box === undefined) return section([], false);
  const value = boxText(page, box);
  const { hidden } = page.reading(box);
  return section([value === undefined ? undefined : observed(page, { value, quote: value, locator: 'overview', hidden })], false);
}
