import type { PlaceOnPage } from '../../core/model/learned-place.ts';
import { nodeType, parentOf, tagName } from '../dom.ts';
import type { Line } from '../lines.ts';
import type { Page } from '../page.ts';
import { besideOf, findPlace, headingOver } from './find-place.ts';

/** Attributes by which sites name a place for themselves, in order of trust. */
const naming = ['itemprop', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'id', 'aria-label'];

/** Characters of fixed words around a value; more is a sentence, which is another one on the next page. */
const wordsMost = 40;
const levelsUp = 4;

/**
 * A way to find the place of a value on the site's other pages: by a name that the page gives to it, by the label beside it,
 * or by fixed words on its line. Undefined where nothing is stable. Whatever comes back finds this very value here.
 */
export function placeOf(page: Page, element: Element, value: string): PlaceOnPage | undefined {
  const heading = headingOver(page, element);
  const ways = [...byAttribute(page, element, value), ...byWords(page, element, value), ...byLabel(page, element, value)];
  return ways.map((way) => ({ ...way, heading })).find((place) => findPlace(page, place)?.value === value);
}

const nowhere = { selector: '', label: '', beside: '', before: '', after: '' } as const;

function byAttribute(page: Page, element: Element, value: string): PlaceOnPage[] {
  return around(element).flatMap((each) => {
    const words = fixedWords(page.text(each), value);
    if (words === undefined) return [];
    return naming.flatMap((name) => {
      const given = page.attribute(each, name);
      if (given === undefined || !isStable(given) || given.includes(value)) return [];
      return { ...nowhere, by: 'attribute' as const, selector: `[${name}="${given}"]`, ...words };
    });
  });
}

function byWords(page: Page, element: Element, value: string): PlaceOnPage[] {
  return linesAt(page, element).flatMap((line) => {
    const words = fixedWords(line.text, value);
    if (words === undefined || (words.before + words.after).replaceAll(/[^\p{L}]/gu, '').length < 3) return [];
    return { ...nowhere, by: 'around' as const, ...words };
  });
}

/** A label counts where it and its value are of different tags or alone: in a flat list the value of another field may follow it. */
function byLabel(page: Page, element: Element, value: string): PlaceOnPage[] {
  return page.pageLines().flatMap(({ text, element: labelled }) => {
    if (text.length > wordsMost || !/\p{L}{2}/u.test(text) || /\d/.test(text)) return [];
    const beside = besideOf(page, labelled);
    if (beside === undefined || page.text(beside) !== value) return [];
    if (!isInside(element, beside) && !isInside(beside, element)) return [];
    const parent = parentOf(beside);
    const siblings = parent === null ? [] : page.all(':scope > *', parent as Element);
    const isFlat = siblings.length > 2 && siblings.every((each) => tagName(each) === tagName(beside));
    return isFlat ? [] : { ...nowhere, by: 'label' as const, label: text, beside: tagName(beside) };
  });
}

/** The page's lines that begin in an element, inside it, or in one of the few around it. */
export function linesAt(page: Page, element: Element): Line[] {
  const own = new Set<Node>(around(element));
  return page.pageLines().filter((line) => own.has(line.element) || isInside(line.element, element));
}

/** The words before and after a value in a text that holds it once; undefined where they are too long to be fixed. */
function fixedWords(text: string, value: string): { before: string; after: string } | undefined {
  const at = text.indexOf(value);
  if (at < 0 || text.indexOf(value, at + 1) >= 0) return undefined;
  const [before, after] = [text.slice(0, at), text.slice(at + value.length)];
  return before.length > wordsMost || after.length > wordsMost ? undefined : { before, after };
}

/** The element and the few around it. */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node !== null && nodeType(node) === 1 && found.length < levelsUp; node = parentOf(node))
    found.push(node as Element);
  return found;
}

function isInside(inner: Element, outer: Element): boolean {
  let node: Node | null = inner;
  while (node !== null && node !== outer) node = parentOf(node);
  return node === outer;
}

/** Whether a name was given by a person: words that can be spoken, without a number that a program counts up or letters that it draws. */
function isStable(name: string): boolean {
  if (name.length > 60 || !/^[A-Za-z]{2,}([-_ .:/]?[A-Za-z]+)*$/.test(name)) return false;
  const words = name.split(/[-_ .:/]|(?<=[a-z])(?=[A-Z])/);
  return words.every(
    (word) =>
      word.length < 4 || (/[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(word) && /^[A-Z]?[a-z]+$|^[A-Z]+$/.test(word)),
  );
}
