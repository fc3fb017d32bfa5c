import { describe, expect, test } from 'vitest';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { readPage } from './read-page.ts';

// Sites are redesigned without notice: classes get new names, and parts of a page change places. Then a reader may see less than
// before, but what it sees must be right. So every fixture is redesigned a few times, and compared with its expected half.
const pages = import.meta.glob<string>(['./linkedin/fixtures/*.html', './upwork/fixtures/*.html'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expected = import.meta.glob<RawProfile>(['./linkedin/fixtures/*.json', './upwork/fixtures/*.json'], {
  import: 'default',
  eager: true,
});
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(Object.entries(pages))('%s', (name, html) => {
  const before = expected[name.replace('.html', '.expected.json')] as RawProfile;
  const redesigned = (change: (document: Document, random: () => number) => void, seed: number) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    change(document, random(seed));
    return readPage({ url: /^<!-- (\S+) -->/.exec(html)?.[1] ?? '', document });
  };

  test('with other class names every value is right or missing', () => expectLess(redesigned(renameClasses, 1), before));
  test.each(seeds)('with its parts in another order every value is right or missing (%i)', (seed) => {
    const after = redesigned(reorder, seed);
    expectLess(after, before);
    expect(after.readable, 'order alone makes no page unreadable').toBe(before.readable);
  });
  test.each(seeds)('with some of its parts still to come every value is right or missing (%i)', (seed) =>
    expectLess(redesigned(removeParts, seed), before),
  );
  test.each(seeds)('with other names and order every value is right or missing (%i)', (seed) => {
    const both = (document: Document, random: () => number) => {
      renameClasses(document);
      reorder(document, random);
    };
    expectLess(redesigned(both, seed), before);
  });
});

/** Less may be read than before; nothing else may be read, and what was there may not turn into "empty". */
function expectLess(after: RawProfile, before: RawProfile): void {
  if (!after.readable) return;
  expect(before.readable, 'a page that was none is still none').toBe(true);
  const known = new Set(before.observations.map((one) => `${one.kind} ${JSON.stringify(one.value)}`));
  // Where a part is gone, structured data may say the same in other words; that is kept apart as not visible.
  const shown = after.observations.filter((one) => one.hidden !== true);
  const strange = shown.filter((one) => !isPartOf(one, before) && !known.has(`${one.kind} ${JSON.stringify(one.value)}`));
  expect(strange, 'nothing new is read').toEqual([]);
  for (const [kind, state] of Object.entries(after.fields)) {
    if (state === 'empty') expect(before.fields[kind as keyof RawProfile['fields']], `${kind} is not suddenly empty`).toBe('empty');
  }
}

/** An entry may lose a part, such as its description; the parts that are left are those of one entry from before. */
function isPartOf(one: RawProfile['observations'][number], before: RawProfile): boolean {
  const { kind, value } = one;
  return (
    typeof value === 'object' &&
    before.observations.some((old) => {
      const whole = old.value;
      return old.kind === kind && typeof whole === 'object' && Object.entries(value).every(([part, text]) => whole[part] === text);
    })
  );
}

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
function reorder(document: Document, random: () => number): void {
  const part =
    'section, aside, .air3-card-section, [id^="com.linkedin.sdui"], [componentkey*="profile.card"], [id^="hor-anc-id"], main > div, main div > div > h3';
  const parents = new Set([...document.querySelectorAll(part)].map((element) => element.parentElement));
  for (const parent of parents) {
    const children = [...(parent?.children ?? [])].filter((child) => child.matches(part) && child.querySelector('h1, h2, h3, h4') !== null);
    if (parent === null || children.length < 2) continue;
    const places = children.map((child) => {
      const place = document.createComment('');
      child.replaceWith(place);
      return place;
    });
    const order = children.map((child) => [random(), child] as const).sort(([a], [b]) => a - b);
    for (const [index, [, child]] of order.entries()) places[index]?.replaceWith(child);
  }
}

/** A page that is still being drawn, or of which the reader has not scrolled to everything. */
function removeParts(document: Document, random: () => number): void {
  const part = 'section, aside, ul, li, figure, img, button, [componentkey], [id], .air3-card-section, main > div, script';
  for (const element of document.querySelectorAll(part)) {
    if (random() < 0.2) element.remove();
  }
}

/** Mulberry32: the same numbers at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
