import { limits } from '../../core/model/limits.ts';
import type { PageSelection } from '../../core/model/page-selection.ts';
import { pageAddress } from '../../core/text/page-address.ts';
import { call, closest, documentTitle, nodeType, parentOf, tagName } from '../dom.ts';
import { openPage, type Page, type PageSource } from '../page.ts';
import { headingOver } from './find-place.ts';
import { linesAt, placeOf } from './place-of.ts';
import { placeWords } from './place-words.ts';

/** What a selection is asked for; the browser's own object, which a page cannot replace. */
type Selected = { rangeCount: number; getRangeAt(index: number): Range };

/**
 * What is selected on the page, with its lines and its place; undefined when nothing is. Looks and changes nothing: the
 * selection stays as it is, and no listener is left. Never throws.
 */
export function readSelection(source: PageSource): PageSelection | undefined {
  try {
    const selection = call(source.document, 'getSelection') as Selected | null | undefined;
    if (selection == null || selection.rangeCount === 0) return undefined;
    const text = cut(String(call(selection, 'toString') ?? ''), limits.longText).trim();
    return text === '' ? undefined : described(openPage(source), elementOf(selection.getRangeAt(0).commonAncestorContainer), text);
  } catch {
    return undefined;
  }
}

function described(page: Page, element: Element | undefined, text: string): PageSelection {
  const about = { url: cut(pageAddress(page.url.href), 2_000), title: documentTitle(page.document), text };
  if (element === undefined) return { ...about, before: '', after: '', locator: '' };
  const line = oneLine(text);
  const shown = page.text(element);
  const whole = linesAt(page, element).find((each) => each.text.includes(line))?.text ?? shown;
  const at = whole.indexOf(line);
  const place = line.length > limits.shortText ? undefined : placeOf(page, element, line);
  const anchor = closest(element, 'a[href]');
  const link = anchor && webAddress(page, anchor);
  return {
    ...about,
    before: at < 0 ? '' : whole.slice(Math.max(0, at - 80), at),
    after: at < 0 ? '' : cut(whole.slice(at + line.length), 80),
    locator: cut(place === undefined ? pathOf(page, element) : placeWords(place), limits.locator),
    ...(link === undefined ? {} : { link }),
    ...(place === undefined ? {} : { place }),
    ...(page.isHidden(element) || !letters(shown).includes(letters(line)) ? { isPartlyHidden: true as const } : {}),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Letters alone, since a page may show them larger, and breaks lines elsewhere than its structure does. */
const letters = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

function elementOf(node: Node): Element | undefined {
  if (nodeType(node) === 1) return node as Element;
  const parent = parentOf(node);
  return parent !== null && nodeType(parent) === 1 ? (parent as Element) : undefined;
}

/** The tags around an element, from the outside, under the heading before it. */
function pathOf(page: Page, element: Element): string {
  const tags: string[] = [];
  for (let node: Node | null = element; node !== null && nodeType(node) === 1 && tags.length < 5; node = parentOf(node))
    tags.unshift(tagName(node as Element));
  const heading = headingOver(page, element);
  return heading === '' ? tags.join(' > ') : `${heading} › ${tags.join(' > ')}`;
}

function webAddress(page: Page, anchor: Element): string | undefined {
  const url = URL.parse(page.attribute(anchor, 'href') ?? '', page.url.href);
  return url !== null && /^(https?|mailto|tel):$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : undefined;
}

const cut = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, ''));
