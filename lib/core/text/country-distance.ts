import table from './country-points.gen.json' with { type: 'json' };
import { coverKm, kilometresBetween } from './distance.ts';

/**
 * Kilometres that lie, at the least, between a place in degrees and the nearest town of a country (ISO code); 0 inside it or close by.
 * `undefined` for a country that the table does not know.
 */
export function kilometresFromCountry(country: string, latitude: number, longitude: number): number | undefined {
  const points = pointsOf(country);
  if (points === undefined) return undefined;
  const nearest = Math.min(...points.map(([lat, lon]) => kilometresBetween(lat, lon, latitude, longitude)));
  return Math.max(0, Math.round(nearest - coverKm));
}

const known = new Map<string, [number, number][]>();

function pointsOf(country: string): [number, number][] | undefined {
  const found = known.get(country);
  if (found !== undefined || !Object.hasOwn(table, country)) return found;
  const points = (table as Record<string, string>)[country]?.split(' ').map((point) => point.split(',').map(Number) as [number, number]);
  if (points !== undefined) known.set(country, points);
  return points;
}
