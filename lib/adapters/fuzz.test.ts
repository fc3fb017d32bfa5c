import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readEntry, readPost } from './generic/entry.ts';
import { readLabel, readLabelledLine } from './generic/labels.ts';
import { periodIn } from './generic/period.ts';
import { nameIn } from './generic/shown-name.ts';
import { things } from './json-ld.ts';
import { statementsOf } from './linked-person.ts';
import { isWithin } from './match-pattern.ts';
import { readPage } from './read-page.ts';
import { webAddress } from './values.ts';
import { hidesByStyle } from './visibility.ts';

const cases = { numRuns: 20_000, seed: 20261122 };

// Words of the trade among noise: noise alone would never get past the first check of a parser.
const word = fc.constantFrom(
  ...'Location: Email: Phone: Skills, Engineer at Acme Example 2019 – Present Jan 2020 to 03/2014 seit | · — ( ) @ Hi, I’m \u202e \u200b 名前 ：'.split(
    ' ',
  ),
);
const line = fc.array(fc.oneof(word, fc.string({ maxLength: 12 })), { maxLength: 14 }).map((parts) => parts.join(' ').trim());

describe('nothing that a page can write makes a parser throw', () => {
  test('labels', () => {
    fc.assert(
      fc.property(line, line, (label, text) => {
        for (const read of [readLabel(label, text) ?? [], readLabelledLine(`${label}: ${text}`)].flat()) {
          expect(read.values.every((value) => (typeof value === 'string' ? value : Object.values(value).join('')) !== '')).toBe(true);
        }
      }),
      cases,
    );
  });

  test('entries keep every letter that they were given', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const entry = readEntry(lines);
        if (entry === undefined) return;
        expect(lines.join('\n')).toContain(entry.dates);
        const post = Object.values(readPost(entry)).join('\n');
        // "at", "bei" and the like part a post from its company and belong to neither.
        const words = [entry.first, entry.second].flatMap((part) => part?.split(/\s+/) ?? []).filter((one) => letters(one).length > 4);
        for (const one of words) expect(letters(post)).toContain(letters(one));
      }),
      cases,
    );
  });

  test('names, periods, styles, addresses and match patterns', () => {
    fc.assert(
      fc.property(line, fc.constantFrom('https://a.example/b', 'http://[::1]/', 'file:///x'), (text, url) => {
        nameIn(text);
        periodIn(text);
        hidesByStyle(text.replaceAll(' ', ';'));
        webAddress(text, new URL(url));
        isWithin(new URL(url), text);
      }),
      cases,
    );
  });

  const linked = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string({ maxLength: 10 }),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('thing'),
    ),
    thing: fc.dictionary(
      fc.constantFrom(
        ...'@type @graph mainEntity name jobTitle address worksFor member alumniOf startDate endDate sameAs image email interactionStatistic userInteractionCount'.split(
          ' ',
        ),
        '__proto__',
        'constructor',
        'toString',
      ),
      fc.oneof(tie('value'), fc.constantFrom('Person', 'ProfilePage', 'Organization')),
      { maxKeys: 6 },
    ),
  }));

  test('JSON-LD', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          linked.value.map((value) => JSON.stringify(value)),
          fc.json(),
          fc.string(),
        ),
        (block) => {
          for (const thing of things([block])) statementsOf(thing);
          expect(({} as { x?: unknown }).x).toBeUndefined();
        },
      ),
      cases,
    );
  });

  test('JSON-LD that is nested, repeated or long beyond reason', () => {
    const deep = `${'{"@graph":['.repeat(20_000)}1${']}'.repeat(20_000)}`;
    const wide = `[${'{"@type":"Person","name":"A"},'.repeat(10_000)}{}]`;
    expect(things([deep, wide, `"${'a'.repeat(1_000_000)}"`]).length).toBeLessThanOrEqual(500);
  });
});

const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

test('text that is made to cost time costs none', () => {
  const pumps = ['a', ' ', '1', '.', '–', 'Jan 2020 ', '2020 - ', 'a. ', ' at ', ', ', '(', ':', 'http://', '\u00a0', 'i am ', ';left:'];
  for (const pump of pumps) {
    const long = pump.repeat(Math.ceil(50_000 / pump.length));
    const start = performance.now();
    for (const text of [long, `${long}!`, `Location: ${long}`]) {
      readLabelledLine(text);
      readLabel(text, text);
      readEntry([text, text]);
      readPost({ first: text, second: text, dates: '2020' });
      periodIn(text);
      nameIn(text);
      hidesByStyle(text);
    }
    expect(performance.now() - start, `${JSON.stringify(pump)} × ${long.length}`).toBeLessThan(250);
  }
});

test('any tree of any site comes back as a profile that the house accepts', () => {
  const tags = [
    'app-user-profile-summary-redesign',
    'fl-review-card',
    'fl-text',
    'div',
    'ul',
    'li',
    'h1',
    'h2',
    'p',
    'span',
    'a',
    'form',
    'table',
    'tr',
    'td',
    'dl',
    'dt',
    'dd',
    'section',
    'template',
  ];
  const marks = [
    'itemprop="name"',
    'itemprop="additionalName"',
    'class="vcard-names h-card p-name"',
    'class="text-heading-xlarge"',
    'href="https://www.linkedin.com/in/mara-example"',
    'href="mailto:mara@example.com"',
    'href="http://["',
    'itemscope itemtype="https://schema.org/Person"',
    'style="display:none"',
    'hidden',
    'id="experience"',
    'data-date="2026-11-11" data-level="3"',
    'id="story_1" data-test="story-container"',
    'data-test="story-message" class="user-name"',
    'aria-label="Public Name"',
    'class="member-name memberStats-item insights-value"',
    '',
  ];
  const page = fc.array(fc.record({ tag: fc.constantFrom(...tags), mark: fc.constantFrom(...marks), text: line, close: fc.boolean() }), {
    maxLength: 30,
  });
  const urls = [
    'https://github.com/mara-example',
    'https://www.linkedin.com/in/mara-example/',
    'https://www.upwork.com/freelancers/~01abc',
    'https://www.upwork.com/ab/messages/rooms/room_0123456789',
    'https://www.upwork.com/ab/applicants/19/applicants',
    'https://www.freelancer.com/u/mara-example',
    'https://www.fiverr.com/mara_example',
    'https://www.peopleperhour.com/freelancer/mara-example',
    'https://www.truelancer.com/freelancer/mara-example',
    'https://contra.com/mara_example',
    'https://mara.example.com/?q',
  ];
  fc.assert(
    fc.property(page, fc.constantFrom(...urls), (parts, url) => {
      const body = parts.map(({ tag, mark, text, close }) => `<${tag} ${mark}>${text}${close ? `</${tag}>` : ''}`).join('');
      const { document } = parseHTML(`<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`);
      const read = readPage({ url, document: document as unknown as Document });
      expect(rawProfile.safeParse(read).error).toBeUndefined();
      expect(read.readable || read.reason !== undefined).toBe(true);
    }),
    { numRuns: 2_000, seed: 20261122 },
  );
});
