import { expect, test } from 'vitest';
import { compareSchools } from './school-name.ts';

test.each([
  ['Ohio State University', 'The Ohio State University', 'same'],
  ['Technische Universität Berlin', 'Technische Universitaet Berlin', 'same'],
  ['University of California Los Angeles', 'UCLA', 'same'],
  ['Massachusetts Institute of Technology', 'MIT', 'same'],
  ['Kyiv Polytechnic Institute', 'Київський політехнічний інститут', 'not-comparable'],
  ['Georgia State University', 'University of Georgia', 'same'],
  ['Warsaw University of Technology', 'Politechnika Warszawska', 'same'],
  ['University of Vienna', 'Universität Wien', 'same'],
  ['University of Munich', 'Hochschule für Musik Hannover', 'not-comparable'],
  ['KAIST', 'Seoul National University', 'not-comparable'],
  ['National University', 'State University', 'not-comparable'],
  ['', 'Purdue University', 'not-comparable'],
  ['Purdue University', 'University of Leeds', 'different'],
  ['Universidad de Sevilla', 'Universidad de Salamanca', 'different'],
] as const)('%s and %s: %s', (one, other, expected) => {
  expect(compareSchools(one, other)).toBe(expected);
  expect(compareSchools(other, one)).toBe(expected);
});
