import { expect, test } from 'vitest';
import { aProfile } from '../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../model/example.ts';
import type { Observation } from '../model/observation.ts';
import { compareBy } from './comparisons.ts';

const only = (sketch: ExampleProfile): Observation => aProfile(sketch).observations[0] as Observation;
const place = (country?: string) => only({ 'claimed-location': [country === undefined ? { text: 'Birmingham' } : { text: 'x', country }] });
const handle = (name: string) => only({ handle: [{ platform: 'github', name }] });

test.each([
  ['US', 'US', 'same'],
  ['US', 'PL', 'different'],
  ['US', undefined, 'not-comparable'],
] as const)('places in %s and %s are %s', (one, other, compared) => {
  expect(compareBy.country(place(one), place(other))).toBe(compared);
  expect(compareBy.country(place(other), place(one))).toBe(compared);
});

test.each([
  ['marajensen', 'mara_jensen', 'same'],
  ['mara-jensen', 'mjensen99', 'same'],
  ['mara-jensen-84b1a2', 'MaraJensen', 'same'],
  ['mara-jensen', 'pixelgarden', 'not-comparable'],
  ['topdev1228', 'smartfox1203', 'not-comparable'],
  ['mara-jensen', 'patrick_sullivan', 'different'],
  ['tuan-do', 'minh-ngo', 'different'],
  ['tuan-do', 'linh-do', 'same'],
] as const)('the handles %s and %s are %s', (one, other, compared) => {
  expect(compareBy['full-name-in-handle'](handle(one), handle(other))).toBe(compared);
  expect(compareBy['full-name-in-handle'](handle(other), handle(one))).toBe(compared);
});

test('a comparison of other kinds than its own says nothing', () => {
  const name = only({ 'display-name': ['Mara Jensen'] });
  expect([
    compareBy.country(name, name),
    compareBy['full-name-in-handle'](name, name),
    compareBy['person-name'](handle('a'), name),
  ]).toEqual(['not-comparable', 'not-comparable', 'not-comparable']);
  expect(compareBy['person-name'](name, only({ 'display-name': ['Patrick Sullivan'] }))).toBe('different');
});
