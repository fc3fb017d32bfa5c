import { allFakers } from '@faker-js/faker';
import { expect, test } from 'vitest';
import { regions } from '../../../test/calibration/people/regions.ts';
import { isCompanyName, isPenName } from './pen-names.ts';
import { nameTokens } from './person-name.ts';

const isPen = (name: string) => isPenName(nameTokens(name).filter((word) => word.length > 1));

test.each([
  ...['Grace Fisher', 'Amber Fox', 'Mark White', 'Taylor Miller', 'Baker Stone', 'Summer West', 'Long Tong', 'Dev Patel', 'Guru Rao'],
  ...['Kevin Miller Coder', 'Wolf Schneider', 'Bear Grey Jensen', 'Mara Winter', 'Will Young', 'Hunter King'],
])('%s is a person’s name', (name) => {
  expect(isPen(name)).toBe(false);
});

test.each([
  ...['Night Owl', 'Code Monkey', 'Hello World', 'Your Name', 'Blue Kettle', 'Quiet Penguin', 'Lazy Panda', 'Captain Potato', 'Dark Lord'],
  ...['GitHub Actions', 'dependabot[bot]', 'MacBook Pro', 'Mara’s MacBook Pro', 'Ubuntu User', 'semantic-release-bot', 'Azure Pipelines'],
  ...['Null Pointer', 'The Coder', 'Web Dev', 'Unknown User', 'Kevin Coder', 'Sample Technologies GmbH'],
])('%s is nobody’s full name', (name) => {
  expect(isPen(name)).toBe(true);
});

test.each([
  ['Maria Sá', false],
  ['MARIA SA', false],
  ['Jan van As', false],
  ['Inc Demir', false],
  ['Fjord Sample AS', true],
  ['Tide Mill Inc.', true],
  ['Mara Jensen Co.', true],
])('%s ends in a legal form: %s', (name, isIt) => {
  expect(isCompanyName(name)).toBe(isIt);
});

test('no name of any region is taken for a pen name', () => {
  const taken = regions.flatMap(({ women, men, families }) =>
    [...women, ...men].flatMap((given) =>
      families.flatMap((family) =>
        [`${given.latin} ${family.women.latin}`, `${given.other} ${family.men.other}`, `${given.call} ${family.men.latin}`].filter(
          (name) => nameTokens(name).filter((word) => word.length > 1).length > 1 && (isPen(name) || isCompanyName(name)),
        ),
      ),
    ),
  );
  expect(taken).toEqual([]);
});

test('no family name of a large list is a word that nobody is called', () => {
  const families = Object.values(allFakers).flatMap(({ rawDefinitions }) => wordsIn(rawDefinitions.person?.last_name));
  expect(families.length).toBeGreaterThan(10_000);
  expect([...new Set(families)].filter((word) => isPenName(['zbynka', word]))).toEqual([]);
});

const wordsIn = (source: unknown): string[] =>
  typeof source === 'string'
    ? nameTokens(source).filter((word) => /^[a-z]{3,}$/.test(word))
    : typeof source === 'object' && source !== null
      ? Object.values(source).flatMap(wordsIn)
      : [];
