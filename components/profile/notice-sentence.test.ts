import { expect, test } from 'vitest';
import { noticeSentence } from './notice-sentence.ts';

test.each([
  'text-cut',
  'too-many-nodes',
  'too-many-observations',
  'several-writers',
  'several-people',
  'writer-not-told',
  'picture-too-small',
  'picture-too-plain',
  'picture-not-seen',
  'not-understood:dates',
  'not-understood:phone',
  'too-many:document-software',
  'more-on-site:skill',
])('%s is told in a sentence', (notice) => {
  expect(noticeSentence(notice)).toMatch(/^[A-Z].* .*\.$/);
});

test('what only a newer reader says is shown as it is', () => {
  expect(noticeSentence('something-new')).toBe('something-new');
});
