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
  ['Trinity College', 'University of Cambridge', 'not-comparable'],
  ['Hansraj College', 'Delhi University', 'not-comparable'],
  ['Wharton School', 'University of Pennsylvania', 'not-comparable'],
  ['Example Institute of Technology', 'Visvesvaraya Technological University', 'not-comparable'],
  ['École Centrale', 'Université Paris-Saclay', 'not-comparable'],
  ['', 'Purdue University', 'not-comparable'],
  ['Purdue University', 'University of Leeds', 'different'],
  ['Trinity College', 'Hansraj College', 'different'],
  ['Boston University', 'Imperial College University', 'different'],
  ['Universidad de Sevilla', 'Universidad de Salamanca', 'different'],
] as const)('%s and %s: %s', (one, other, expected) => {
  expect(compareSchools(one, other)).toBe(expected);
  expect(compareSchools(other, one)).toBe(expected);
});
