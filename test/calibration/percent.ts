/** A share as a reader takes it in: `0.24 %`; three places below a tenth, `0 %` for none at all. */
export function percent(share: number): string {
  const points = share * 100;
  if (points === 0) return '0 %';
  return `${points.toFixed(points < 0.1 ? 3 : points < 10 ? 2 : 1)} %`;
}
