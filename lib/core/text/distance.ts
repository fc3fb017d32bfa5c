/** Every town of a country lies within so many kilometres of one of its points in `country-points.gen.json`. */
export const coverKm = 250;

/** Kilometres between two places in degrees, along the surface of a round earth: right to half a percent. */
export function kilometresBetween(latitude: number, longitude: number, otherLatitude: number, otherLongitude: number): number {
  const [a, b] = [latitude * radian, otherLatitude * radian];
  const half = Math.sin((b - a) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((otherLongitude - longitude) * radian) / 2) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(half)));
}

const radian = Math.PI / 180;
const earthKm = 6_371;
