import { expect, test } from 'vitest';
import { compareDegrees } from './degree.ts';

test.each([
  ['BSc', 'Bachelor of Science', 'same'],
  ['B.Sc. Computer Science', 'Bachelor’s degree', 'same'],
  ['Бакалавр', 'Bachelor of Science', 'same'],
  ['Licence', 'Bachelor of Arts', 'same'],
  ['Bachelor, Software Engineering', 'Bachelor of Computer Science', 'same'],
  ['Computer Science', 'Informatics', 'not-comparable'],
  ['Diplom-Informatiker, Diplom', 'Master of Science', 'not-comparable'],
  ['Magister', 'Master of Arts', 'not-comparable'],
  ['Physics', 'Mathematics', 'not-comparable'],
  ['MEng', 'BEng', 'not-comparable'],
  ['M.Eng. Software Engineering', 'B.Eng. Software Engineering', 'not-comparable'],
  ['MSci Physics', 'BSc Physics', 'not-comparable'],
  ['Integrated M.Tech', 'B.Tech', 'not-comparable'],
  ['MA (Cantab)', 'BA', 'not-comparable'],
  ['MEng', 'MSc', 'not-comparable'],
  ['MEng', 'PhD', 'different'],
  ['Bachelor of Science', 'Master of Science', 'different'],
  ['Bachelor of Science', 'PhD', 'different'],
  ['MBA', 'BBA', 'different'],
  ['BSc Computer Science', 'BA History', 'different'],
] as const)('%s and %s: %s', (one, other, expected) => {
  expect(compareDegrees(one, other)).toBe(expected);
  expect(compareDegrees(other, one)).toBe(expected);
});
