import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DraftList } from '../lists/finished-list.ts';
import { listPath, listText, ownLists } from './gen-lists.ts';

test.each(ownLists())('$id is what its package and its hand-made values give', (draft) => {
  expect(readFileSync(listPath(draft.id), 'utf8')).toBe(listText(draft));
});

const draft: DraftList = {
  id: 'a-list',
  purpose: 'flag',
  match: 'domain',
  kinds: ['email'],
  about: 'A list that was made up for this test.',
  built: 'By hand, for this test and nothing else.',
  retrieved: '2026-11-22',
  licence: 'CC0-1.0',
  sources: {
    used: {
      kind: 'researcher',
      publisher: 'Example',
      title: 'An example',
      url: 'https://example.com/',
      published: '2026',
      where: 'All of it',
    },
    idle: {
      kind: 'researcher',
      publisher: 'Example',
      title: 'Another one',
      url: 'https://example.com/',
      published: '2026',
      where: 'All of it',
    },
  },
  values: [
    { value: 'b.example', source: 'used' },
    { value: 'a.example', source: 'used' },
    { value: 'A.example', source: 'used' },
  ],
  test: 'listed.example',
};

test('the order and the repetitions of what was collected change nothing', () => {
  expect(listText({ ...draft, values: [...draft.values, ...draft.values].reverse() })).toBe(listText(draft));
});

test('values come once, in order, the one that nobody owns last, and a source that none names is left out', () => {
  const { values, sources } = JSON.parse(listText(draft)) as { values: { value: string }[]; sources: object };
  expect(values.map(({ value }) => value)).toEqual(['a.example', 'b.example', 'listed.example']);
  expect(Object.keys(sources)).toEqual(['used', 'test-value']);
});

test('a list that would not pass the pack’s gate is not written', () => {
  expect(() => listText({ ...draft, about: 'Short.' })).toThrow(/about/);
});
