import { expect, test } from 'vitest';
import { comparePlaces } from './countries-compared.ts';
import { countryOf } from './place.ts';

const placeAt = (text: string) => ({ text, country: countryOf(text) });

test.each([
  ['San Juan, PR', 'San Juan, USA', 'not-comparable'],
  ['Pristina, Kosovo', 'Pristina, Serbia', 'not-comparable'],
  ['Belfast, Northern Ireland', 'Belfast, Ireland', 'not-comparable'],
  ['Belfast', 'Ireland', 'not-comparable'],
  ['Hong Kong', 'Hong Kong, China', 'not-comparable'],
  ['Taipei, Taiwan', 'Taipei, China', 'not-comparable'],
  ['Simferopol', 'Симферополь, Россия', 'not-comparable'],
  ['Севастополь, Україна', 'Sevastopol, Russia', 'not-comparable'],
  ['Jerusalem, Israel', 'Jerusalem, Palestine', 'not-comparable'],
  ['Srinagar, India', 'Srinagar, Pakistan', 'not-comparable'],
  ['Kyrenia, Cyprus', 'Girne, Turkey', 'not-comparable'],
  ['Laayoune, Morocco', 'Laayoune, Western Sahara', 'not-comparable'],
  ['Jersey', 'Jersey, UK', 'not-comparable'],
  ['Saint-Denis, Réunion', 'Réunion, France', 'not-comparable'],
  ['Oslo, Norway (open to relocate to Berlin, Germany)', 'Oslo, Norway', 'same'],
  ['Remote', 'Oslo, Norway', 'not-comparable'],
  ['Dublin, Ireland', 'London, UK', 'different'],
  ['Moscow, Russia', 'Kyiv, Ukraine', 'different'],
  ['Shenyang, China', 'Austin, TX', 'different'],
  ['Oslo, Norway', 'Berlin, Germany', 'different'],
])('%s and %s: %s', (one, other, expected) => {
  expect(comparePlaces(placeAt(one), placeAt(other))).toBe(expected);
  expect(comparePlaces(placeAt(other), placeAt(one))).toBe(expected);
});
