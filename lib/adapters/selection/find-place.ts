import type { PlaceOnPage } from '../../core/model/learned-place.ts';
import { call, elements, nextSibling, nodeType, parentOf, tagName } from '../dom.ts';
import type { Page } from '../page.ts';

/** A value at a place, with the element that holds it. */
export type AtPlace = { element: Element; value: string };

/** Characters of a value that is found again; longer ones are no fields. */
const valueMost = 500;

/**
 * What stands at a place, when the place names exactly one thing on the page, under the same heading, and the page shows it.
 * Undefined in every other case: a wrong value is worse than none.
 */
export function findPlace(page: Page, place: PlaceOnPage): AtPlace | undefined {
  const [only, second] = candidatesFor(page, place).filter(
    ({ element }) => place.heading === undefined || headingOver(page, element) === place.heading,
  );
  if (only === undefined || second !== undefined || only.value === '' || only.value.length > valueMost) return undefined;
  return page.isHidden(only.element) ? undefined : only;
}

function candidatesFor(page: Page, { by, selector, label, beside, before, after }: PlaceOnPage): AtPlace[] {
  const lines = page.pageLines();
  switch (by) {
    case 'attribute':
      return elements(page.document, selector, 2).map((element) => ({ element, value: between(page.text(element), before, after) ?? '' }));
    case 'label':
      return lines
        .filter(({ text }) => text === label)
        .map(({ element }) => {
          const next = besideOf(page, element);
          return { element: next ?? element, value: next !== undefined && tagName(next) === beside ? page.text(next) : '' };
        });
    case 'around':
      return lines.flatMap(({ text, element }) => {
        const value = between(text, before, after);
        return value === undefined ? [] : [{ element, value }];
      });
    default:
      return by satisfies never;
  }
}

/** The text without its fixed words; undefined where it has not got them. */
function between(text: string, before: string, after: string): string | undefined {
  if (!text.startsWith(before) || !text.endsWith(after) || text.length < before.length + after.length) return undefined;
  return text.slice(before.length, text.length - after.length).trim();
}

/** The element that stands right after a label, which may be wrapped in elements of its own. */
export function besideOf(page: Page, label: Element): Element | undefined {
  const text = page.text(label);
  let whole: Element = label;
  for (let parent = parentOf(whole); parent !== null && nodeType(parent) === 1; parent = parentOf(parent)) {
    if (page.text(parent as Element) !== text) break;
    whole = parent as Element;
  }
  let next = nextSibling(whole);
  while (next !== null && nodeType(next) !== 1) next = nextSibling(next);
  return (next as Element | null) ?? undefined;
}

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const preceding = 2;

/** The heading before an element, cut; blank where there is none below the page's own, which names the person. */
export function headingOver(page: Page, element: Element): string {
  const before = elements(page.document, headings, 500).filter(
    (heading) => ((call(element, 'compareDocumentPosition', heading) as number) & preceding) !== 0,
  );
  const nearest = before.at(-1);
  return nearest === undefined || tagName(nearest) === 'h1' ? '' : page.text(nearest).slice(0, 120);
}
