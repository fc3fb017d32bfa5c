import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/in/',
  'https://www.linkedin.com/company/example-freight/',
  'https://www.linkedin.com/in/mara-example/details/experience/',
  'https://www.linkedin.com/in/mara-example/recent-activity/all/',
  'https://www.linkedin.com/jobs/view/1/',
  'https://www.linkedin.com/search/results/people/?keywords=in',
  'https://linkedin.com.example.org/in/mara-example/',
  'https://notlinkedin.com/in/mara-example/',
])('%s is nobody’s profile', (address) => expect(slugOf(new URL(address))).toBeUndefined());

test.each([
  ['https://www.linkedin.com/in/mara-example', 'mara-example'],
  ['https://www.linkedin.com/in/Mara-Example/?originalSubdomain=pt', 'mara-example'],
  ['https://de.linkedin.com/in/mara-example/en', 'mara-example'],
  ['https://www.linkedin.com/in/mara-example/pt-br/', 'mara-example'],
  ['https://www.linkedin.com/in/mara-example/overlay/contact-info/', 'mara-example'],
  ['https://www.linkedin.com/in/zo%C3%AB-example-%E2%9C%93/', 'zoë-example-✓'],
  ['https://www.linkedin.com/in/broken-%E0%A4%A/', 'broken-%e0%a4%a'],
])('%s is the profile of %s', (address, slug) => expect(slugOf(new URL(address))).toBe(slug));

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ maxLength: 40 }), (path, tail) => {
      const url = URL.parse(`https://www.linkedin.com/in/${tail}${path}`);
      if (url !== null) slugOf(url);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
