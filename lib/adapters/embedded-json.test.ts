import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readPage } from './read-page.ts';

const fixture = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
const read = (url: string, html: string) => readPage({ url, document: parseHTML(html).document as unknown as Document });

const seller = fixture('fiverr/fixtures/complete.html');
const url = 'https://www.fiverr.com/mara_quill';
const block = /(<script type="application\/json" id="perseus-initial-props">)(.*?)(<\/script>)/s;
const embedding = (json: string) => seller.replace(block, (_, open: string, __, close: string) => `${open}${json}${close}`);
const props = JSON.parse(block.exec(seller)?.[2] ?? '') as { seller: { user: object } };

test('a block that is about nobody, broken, or too long leaves what the page shows', () => {
  const blocks = [
    'null',
    '[]',
    '"seller"',
    '{"seller":null}',
    '{"seller":{"user":{"name":["mara_quill"',
    `{"x":"${'a'.repeat(2_000_001)}"}`,
  ];
  for (const json of blocks) {
    const { readable, observations } = read(url, embedding(json));
    expect(readable, json.slice(0, 40)).toBe(true);
    expect(observations.filter((one) => one.kind === 'headline' || one.kind === 'review')).toEqual([]);
    expect(observations.find((one) => one.kind === 'display-name')?.value).toBe('Mara Quillfeather');
  }
});

test('a block about somebody else is left alone', () => {
  const other = { ...props, seller: { ...props.seller, user: { ...props.seller.user, name: 'jonas_example' } } };
  expect(read(url, embedding(JSON.stringify(other))).observations.map((one) => one.kind)).not.toContain('summary');
});

test('parts that every object inherits are no parts of a block', () => {
  const inherited = '{"seller":{"__proto__":{"oneLinerTitle":"inherited"},"user":{"name":"mara_quill","__proto__":{"address":{}}}}}';
  expect(read(url, embedding(inherited)).observations.map((one) => one.kind)).not.toContain('headline');
});

test('whatever stands in a block, the house accepts what was read', () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const user = fc.record({
    name: fc.constant('mara_quill'),
    profile: anything,
    languages: anything,
    address: anything,
    joinedAt: anything,
  });
  const parts = fc.record({
    user,
    description: anything,
    oneLinerTitle: anything,
    rating: anything,
    sellerLevel: fc.oneof(anything, fc.constantFrom('__proto__', 'constructor', 'LEVEL_ONE')),
    hourlyRate: fc.record({ priceInCents: anything }),
    completedOrdersCount: anything,
    activeStructuredSkills: fc.array(fc.record({ name: anything })),
    activeEducations: fc.array(fc.record({ school: anything, toYear: anything })),
  });
  fc.assert(
    fc.property(parts, anything, (one, reviewsData) => {
      const json = JSON.stringify({ seller: one, reviewsData }).replaceAll('<', '\\u003c');
      expect(rawProfile.safeParse(read(url, embedding(json))).error).toBeUndefined();
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

test('a page whose every text is made to cost time costs little', () => {
  const pages = [
    ['https://www.freelancer.com/u/quillmara', 'freelancer/fixtures/complete.html'],
    ['https://www.fiverr.com/mara_quill', 'fiverr/fixtures/complete.html'],
    ['https://www.peopleperhour.com/freelancer/mara-example', 'peopleperhour/fixtures/complete.html'],
    ['https://www.truelancer.com/freelancer/maraquillfeather', 'truelancer/fixtures/complete.html'],
    ['https://www.upwork.com/ab/messages/rooms/room_0123456789', 'upwork/fixtures/messages.html'],
    ['https://www.upwork.com/ab/applicants/19/applicants', 'upwork/fixtures/proposal-open.html'],
  ] as const;
  for (const [address, name] of pages) {
    for (const pump of ['a', ' ', '1', '1:', 'a ', 'April 1, 2026 at ', '$1,', '2020 - ', 'English: ', '...', 'Member since ']) {
      const html = fixture(name).replaceAll(/>[^<>\n]{2,}</g, `>${pump.repeat(Math.ceil(5_000 / pump.length))}<`);
      const start = performance.now();
      read(address, html);
      expect(performance.now() - start, `${name} with ${JSON.stringify(pump)}`).toBeLessThan(1_500);
    }
  }
});
