import { foldText } from './fold-text.ts';

/** What a counter shows; `atLeast` when the page stops counting there (`500+`) or rounds (`1.2k`). */
export type Count = { value: number; atLeast?: true };

/**
 * The first number of a counter's text: `500+ connections`, `1,234`, `1.2k followers`. `undefined` when there is none, or
 * when it is not a whole number.
 */
export function parseCount(text: string): Count | undefined {
  const folded = foldText(text.slice(0, 400)).slice(0, 200);
  const found =
    /(?<![\d.,-])(\d{1,3}(?:[.,'’ ]\d{3}){1,3}(?!\d)|\d{1,12}(?!\d)(?:[.,]\d{1,2}(?!\d))?)\s?(k\b|m\b|tsd|mio|mil\b|тыс|тис|млн|万|만|千)?\s?(\+)?/u.exec(
      folded,
    );
  if (!found) return undefined;
  const [, digits = '', unit, plus] = found;
  const factor = unit === undefined ? 1 : (units[unit] ?? 1);
  const grouped = /^\d{1,3}(?:[.,'’ ]\d{3})+$/.test(digits) && factor === 1;
  const value = Math.round(Number(grouped ? digits.replace(/\D/g, '') : digits.replace(',', '.')) * factor * 100) / 100;
  if (!Number.isSafeInteger(value)) return undefined;
  return plus || factor > 1 ? { value, atLeast: true } : { value };
}

const units: Record<string, number> = {
  k: 1_000,
  m: 1_000_000,
  tsd: 1_000,
  mil: 1_000,
  mio: 1_000_000,
  тыс: 1_000,
  тис: 1_000,
  млн: 1_000_000,
  万: 10_000,
  만: 10_000,
  千: 1_000,
};
