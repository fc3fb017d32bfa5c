import { closest, parentOf, tagName } from '../dom.ts';
import type { Page } from '../page.ts';
import { profileOf } from './person.ts';

const headingSelector = 'h2, h3, h4, h5';

/** Parts below the overview. What stands behind the first of them belongs to a job, a project or a client. */
const laterParts = [
  'employment history',
  'work history',
  'completed jobs',
  'portfolio',
  'other experiences',
  'testimonials',
  'certifications',
];

/**
 * The part of the profile under a heading: as much of the page around the heading as holds no other heading of its rank. The site
 * marks its navigation and not its content, so headings are the best that there is. Undefined where nothing stands under it, as
 * in the checklist that members see beside their own profile.
 */
export function partOf(page: Page, title: string): Element | undefined {
  const profile = profileOf(page);
  if (profile === undefined) return undefined;
  for (const heading of page.all(headingSelector, profile).filter((one) => !isNavigation(page, one))) {
    if (page.text(heading).toLowerCase() !== title) continue;
    let around: Element = heading;
    for (
      let next = parentOf(around) as Element | null;
      next !== null && !holdsOther(page, next, heading);
      next = parentOf(next) as Element | null
    ) {
      if (next === parentOf(profile)) break;
      around = next;
    }
    if (around !== heading) return around;
  }
  return undefined;
}

/** The heading that stands last before an element of the profile that the selector names, whatever language it is in. */
export function headingBefore(page: Page, element: Element, selector: string): Element | undefined {
  const order = page.all(`${selector}, ${headingSelector}`, profileOf(page));
  return order.slice(0, order.indexOf(element)).findLast((one) => isHeading(one) && !isNavigation(page, one));
}

/** Elements of the profile that stand before the first of the later parts, in the page's order. */
export function inFront(page: Page, selector: string): Element[] {
  const profile = profileOf(page);
  if (profile === undefined) return [];
  const wanted = new Set(page.all(selector, profile));
  const order = page.all(`${selector}, ${headingSelector}`, profile);
  const end = order.findIndex(
    (element) => isHeading(element) && laterParts.includes(page.text(element).toLowerCase()) && !isNavigation(page, element),
  );
  return (end < 0 ? order : order.slice(0, end)).filter((element) => wanted.has(element) && !isNavigation(page, element));
}

const isHeading = (element: Element) => /^h[2-5]$/.test(tagName(element));

const aside = 'nav, header, footer, [role="navigation"], [role="dialog"]';

function holdsOther(page: Page, around: Element, heading: Element): boolean {
  const rank = tagName(heading);
  return page.all('h1, h2, h3, h4, h5', around).some((other) => other !== heading && tagName(other) <= rank);
}

/** Whether an element belongs to something beside the profile, or over it. The profile of an applicant stands in a sheet itself. */
function isNavigation(page: Page, element: Element): boolean {
  const box = closest(element, aside);
  const profile = profileOf(page);
  return box !== undefined && (profile === undefined || closest(profile, aside) !== box);
}
