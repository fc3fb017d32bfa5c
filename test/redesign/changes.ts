import { type Language, languages, spoken } from './labels.ts';
import { random } from './random.ts';

/**
 * A redesign of a page, with a name for the report. The page is changed in place; `seed` decides where chance does. `mayEmpty`:
 * the page then looks as that of somebody who shows less, so that "empty" is what it says.
 */
export type Redesign = { name: string; apply: (document: Document, seed: number) => void; seeds: number; mayEmpty?: true };

/** What sites do to their pages without notice, alone and together. */
export const redesigns: readonly Redesign[] = [
  { name: 'other class names', seeds: 1, apply: renameClasses },
  { name: 'another order', seeds: 6, apply: reorder },
  { name: 'parts gone', seeds: 8, apply: removeParts },
  { name: 'lists cut short', seeds: 4, apply: cutLists, mayEmpty: true },
  { name: 'other class names and order', seeds: 6, apply: both },
  ...languages.map((language) => ({ name: `in ${language}`, seeds: 1, apply: (document: Document) => speak(document, language) })),
  {
    name: 'everything at once',
    seeds: 6,
    apply: (document, seed) => {
      speak(document, languages[seed % languages.length] as Language);
      both(document, seed);
      removeParts(document, seed);
    },
  },
];

function both(document: Document, seed: number): void {
  renameClasses(document);
  reorder(document, seed);
}

/** Build tools give new class names to every release. */
function renameClasses(document: Document): void {
  for (const element of document.querySelectorAll('[class]')) {
    const names = (element.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    element.setAttribute(
      'class',
      names.map((name) => `_${[...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7).toString(16)}`).join(' '),
    );
  }
}

/** Cards and sections change places among themselves, as far as they stand side by side. */
function reorder(document: Document, seed: number): void {
  const next = random(seed);
  const part =
    'section, aside, article, fieldset, .air3-card-section, .card, [id^="com.linkedin.sdui"], [componentkey*="profile.card"], [id^="hor-anc-id"], main > div, main div > div > h3';
  const parents = new Set([...document.querySelectorAll(part)].map((element) => element.parentElement));
  for (const parent of parents) {
    const children = [...(parent?.children ?? [])].filter((child) => child.matches(part) && child.querySelector('h1, h2, h3, h4') !== null);
    if (parent === null || children.length < 2) continue;
    const places = children.map((child) => {
      const place = document.createComment('');
      child.replaceWith(place);
      return place;
    });
    const order = children.map((child) => [next(), child] as const).sort(([a], [b]) => a - b);
    for (const [index, [, child]] of order.entries()) places[index]?.replaceWith(child);
  }
}

/** A page that is still being drawn, or of which the reader has not scrolled to everything. */
function removeParts(document: Document, seed: number): void {
  const next = random(seed);
  const part =
    'section, aside, article, header, ul, dl, table, figure, img, button, [componentkey], [id]:not(a), .air3-card-section, main > div, script';
  for (const element of document.querySelectorAll(part)) {
    if (next() < 0.2) element.remove();
  }
}

/** Long lists are drawn as one scrolls: the last entries are not there yet. */
function cutLists(document: Document, seed: number): void {
  const next = random(seed);
  for (const list of document.querySelectorAll('ul, ol')) {
    const entries = [...list.children].filter((entry) => entry.childElementCount > 1);
    const kept = Math.floor(next() * (entries.length + 1));
    for (const entry of entries.slice(kept)) entry.remove();
  }
}

/** The words of the site's interface in another language; what people wrote stays. */
function speak(document: Document, language: Language): void {
  if (document.documentElement !== null) document.documentElement.setAttribute('lang', language === 'no known language' ? 'tlh' : language);
  for (const element of document.querySelectorAll('*')) {
    if (['script', 'style', 'noscript'].includes(element.localName.toLowerCase())) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const label = element.getAttribute(name);
      if (label !== null) element.setAttribute(name, spoken(label, language));
    }
    for (const node of [...element.childNodes]) {
      if (node.nodeType !== 3) continue;
      const text = node.nodeValue ?? '';
      const said = spoken(text, language);
      if (said !== text) node.nodeValue = said;
    }
  }
}
