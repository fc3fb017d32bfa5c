import { expect, test } from 'vitest';
import { adapters } from '../../adapters/registry.gen.ts';
import { fixturesOf, promisesOf } from './gen-promises.ts';

const github = adapters.find(({ id }) => id === 'github');

test('a field is steady when no readable fixture of its page misses it, and only then', () => {
  const [profile] = github === undefined ? [] : promisesOf(github);
  const readable = fixturesOf('github').filter((one) => one.readable && one.part === undefined);
  expect(readable.length).toBeGreaterThan(1);
  for (const kind of profile?.promised ?? []) {
    const isMissed = readable.some(({ fields }) => fields[kind] === 'missing');
    expect(profile?.steady.includes(kind), kind).toBe(!isMissed);
  }
  expect(profile?.steady).toContain('display-name');
  expect(profile?.steady, 'the older layout shows no calendar').not.toContain('last-activity');
});

test('a page without a readable fixture promises and has nothing steady', () => {
  const fields = { headline: { at: ['h1'] } };
  const adapter = { ...github, id: 'nowhere', fields, sections: {}, views: [] } as unknown as Parameters<typeof promisesOf>[0];
  expect(promisesOf(adapter)).toEqual([{ id: 'nowhere', promised: ['headline'], steady: [] }]);
});
