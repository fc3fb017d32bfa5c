import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryOf } from './place.ts';

test.each([
  'Remote',
  'Worldwide',
  'Birmingham',
  'Cambridge',
  'Georgia',
  'Korea',
  'Berlin / Warsaw',
  'Berlin & Warsaw',
  'London, Paris',
  'Anytown, CA',
  'in',
  'me',
  'Earth',
  '',
  ',',
  '🇩🇪 🇵🇱',
  'Vancouver',
  'the moon',
  'Poland or Germany',
  'localhost:3000',
  'Oslo, Norway (Berlin, Germany)',
  'Oslo, Norway (remote in Germany)',
  'Open to relocate to Berlin, Germany',
  'Originally from Lagos, Nigeria',
])('%j leaves the country open', (text) => {
  expect(countryOf(text)).toBeUndefined();
});

test.each([
  ['Lyon, France', 'FR'],
  ['Austin, TX', 'US'],
  ['Los Angeles, CA', 'US'],
  ['Toronto, CA', 'CA'],
  ['Paris, TX', 'US'],
  ['Atlanta, Georgia', 'US'],
  ['Tbilisi, Georgia', 'GE'],
  ['New York', 'US'],
  ['New York City Metropolitan Area', 'US'],
  ['Washington, DC', 'US'],
  ['London', 'GB'],
  ['Cambridge, UK', 'GB'],
  ['Dubai - UAE', 'AE'],
  ['Deutschland', 'DE'],
  ['Київ, Україна', 'UA'],
  ['日本', 'JP'],
  ['Seoul, South Korea', 'KR'],
  ['São Paulo, Brasil', 'BR'],
  ['Bengaluru, Karnataka, India', 'IN'],
  ['🇵🇱 Kraków', 'PL'],
  ['Lagos, Nigeria 🇳🇬', 'NG'],
  ['Remote (Germany)', 'DE'],
  ['Berlin, Germany · Remote', 'DE'],
  ['Based in Novi Sad', 'RS'],
  ['10115 Berlin', 'DE'],
  ['Trinidad and Tobago', 'TT'],
  ['Bosnia and Herzegovina', 'BA'],
  ['USA', 'US'],
  ['Sydney, NSW', 'AU'],
  ['Oslo, Norway (open to relocate to Berlin, Germany)', 'NO'],
  ['Oslo, Norway, open to relocate to Berlin, Germany', 'NO'],
  ['Oslo, Norway - willing to relocate to Germany', 'NO'],
  ['Willing to relocate to the US | Oslo, Norway', 'NO'],
  ['Oslo, Norway, remote for Berlin, Germany', 'NO'],
  ['Madrid, España (disponible para Berlín, Alemania)', 'ES'],
  ['Москва, Россия, готов к переезду в Сербию', 'RU'],
  ['Berlin, Germany (originally from Lagos, Nigeria)', 'DE'],
  ['Relocated to Berlin, Germany', 'DE'],
  ['Open to work, Lagos, Nigeria', 'NG'],
  ['Germany (Berlin)', 'DE'],
  // Without vowels the town is spelled like Oman.
  ['عمان, الأردن', 'JO'],
  ['Kyiv (Ukraine, remote)', 'UA'],
  ['Lebanon, PA, USA', 'US'],
  ['Norway, Maine', 'US'],
  ['San Juan, Puerto Rico, United States', 'US'],
])('%j is in %s', (text, country) => {
  expect(countryOf(text)).toBe(country);
});

test('any text gives a country or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(countryOf(text) ?? 'XX').toMatch(/^[A-Z]{2}$/);
    }),
    { numRuns: 20_000, seed: 1 },
  );
});
