import { expect, test } from 'vitest';
import { recognisedSites } from '../../adapters/recognised.gen.ts';
import { adapters } from '../../adapters/registry.gen.ts';
import { fixturesOf, promisesOf, recognisedPromises } from './gen-promises.ts';

const sites = [
  ...adapters.map((one) => ({ id: one.id, least: 2, promises: promisesOf(one) })),
  ...recognisedSites.map((one) => ({ id: one.id, least: 1, promises: recognisedPromises(one) })),
];

test.each(sites)(
  '$id shows every kind of page that it reads, with one of little where its markup is known, and pages that it must not read',
  ({ id, least, promises }) => {
    const fixtures = fixturesOf(id);
    for (const { part } of promises) {
      expect(
        fixtures.some((one) => one.readable && one.part === part),
        part ?? 'profile',
      ).toBe(true);
    }
    expect(fixtures.filter((one) => one.readable).length).toBeGreaterThanOrEqual(least);
    expect(fixtures.some((one) => !one.readable)).toBe(true);
  },
);
