import { closest, parentOf, tagName } from '../dom.ts';
import type { Page } from '../page.ts';
import { isHeading } from './cards.ts';
import { isPeriodOrYear } from './period.ts';

/** Lines of text of both layouts. That of 2024 writes each twice: for eyes (`aria-hidden`) and for screen readers; only the first counts. */
const lineSelector = 'p, span[aria-hidden="true"]';

/** One position or degree: its own lines, and those of the group around it when several positions share an employer. */
export type Entry = { element: Element; lines: Element[]; group: Element[] };

/** Entries of a card in the page's order; positions of one employer come apart, each with the lines of the employer. */
export function entries(page: Page, card: Element): Entry[] {
  return items(page, card).flatMap((item) => {
    const lines = ownLines(page, item);
    if (periodAt(page, lines) >= 0) return [{ element: item, lines, group: [] }];
    const roles = page.all('ul > li', item).flatMap((role) => {
      const inner = ownLines(page, role);
      return periodAt(page, inner) >= 1 ? [{ element: role, lines: inner, group: lines }] : [];
    });
    return roles.length > 0 ? roles : [{ element: item, lines, group: [] }];
  });
}

/** Which line holds the period, or -1. */
export const periodAt = (page: Page, lines: readonly Element[]): number => lines.findIndex((line) => isPeriodOrYear(page.text(line)));

/** The site's own marks of an entry, in the layouts of 2026 and 2024. */
const mark = '[componentkey^="entity-collection-item"], li[id^="profilePagedListComponent-"]';

/** The elements that hold one entry each: by the site's own mark, else by list, by rules between them, or by what stands around each period. */
function items(page: Page, card: Element): Element[] {
  const marked = outermost(page.all(mark, card), mark);
  if (marked.length > 0) return marked;
  const all = page.all('li', card);
  // The door hands out a thousand elements at most; a list that long is not read to its end.
  if (all.length >= 1_000) page.notices.add('too-many-values');
  const listed = outermost(all, 'li', card);
  if (listed.length > 0) return listed;
  const parted = partedByRules(page, card);
  if (parted.length > 0) return parted;
  const around = ownLines(page, card)
    .filter((line) => isPeriodOrYear(page.text(line)))
    .map((line) => widest(page, line, card));
  return around.filter((element, index) => element !== undefined && around.indexOf(element) === index) as Element[];
}

/** What stands between the rules that part entries from each other. */
function partedByRules(page: Page, card: Element): Element[] {
  const rule = page.first('hr', card);
  const beside = rule === undefined ? [] : page.all(':scope > *', parentOf(rule) as Element);
  return beside.filter((element, index) => {
    const before = beside[index - 1];
    const isFirstOfPart = before === undefined || tagName(before) === 'hr' || holdsHeading(page, before);
    return isFirstOfPart && tagName(element) !== 'hr' && !holdsHeading(page, element);
  });
}

const holdsHeading = (page: Page, element: Element) => isHeading(element) || page.first('h1, h2, h3', element) !== undefined;

/** Elements that lie in no other one of their kind; with `within`, lists around the whole card do not count. */
function outermost(found: readonly Element[], selector: string, within?: Element): Element[] {
  const known = new Set(found);
  return found.filter((element) => {
    const parent = parentOf(element) as Element | null;
    const outer = parent === null ? undefined : closest(parent, selector);
    return outer === undefined || !known.has(outer) || outer === within;
  });
}

/** Lines that belong to the element itself and not to a list within it. */
function ownLines(page: Page, element: Element): Element[] {
  const list = closest(element, 'ul');
  return page.all(lineSelector, element).filter((line) => {
    const parent = parentOf(line) as Element | null;
    const isInner = parent !== null && closest(parent, lineSelector) !== undefined;
    return !isInner && closest(line, 'ul') === list && /[\p{L}\p{N}]/u.test(page.text(line));
  });
}

/** The widest element around a period that holds no other period and no heading. */
function widest(page: Page, line: Element, card: Element): Element | undefined {
  let element = parentOf(line) as Element | null;
  while (element !== null && element !== card) {
    const parent = parentOf(element) as Element | null;
    if (parent === null || parent === card || holdsMore(page, parent)) return element;
    element = parent;
  }
  return undefined;
}

function holdsMore(page: Page, element: Element): boolean {
  if (page.first('h1, h2, h3', element) !== undefined) return true;
  return ownLines(page, element).filter((line) => isPeriodOrYear(page.text(line))).length > 1;
}
