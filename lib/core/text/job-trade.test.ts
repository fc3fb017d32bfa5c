import { expect, test } from 'vitest';
import { compareTitles } from './job-trade.ts';

test.each([
  ['Web Developer', 'Senior Web Developer', 'same'],
  ['Software Engineer', 'Backend Developer', 'same'],
  ['Entwickler', 'Developer', 'same'],
  ['Data Analyst', 'Data Scientist', 'same'],
  ['Software Architect', 'Software Engineer', 'same'],
  ['UX Designer', 'Frontend Developer', 'not-comparable'],
  ['Developer', 'CTO', 'not-comparable'],
  ['Data Analyst', 'Accountant', 'not-comparable'],
  ['Sales Engineer', 'Software Engineer', 'not-comparable'],
  ['Office Manager', 'Project Manager', 'not-comparable'],
  ['', 'Developer', 'not-comparable'],
  ['Web Developer', 'Registered Nurse', 'different'],
  ['Accountant', 'Mobile Developer', 'different'],
  ['Interior Designer', 'Customer Support Specialist', 'different'],
] as const)('%s and %s: %s', (one, other, expected) => {
  expect(compareTitles(one, other)).toBe(expected);
  expect(compareTitles(other, one)).toBe(expected);
});
