import type { Knobs } from '../knobs.ts';
import type { Pair } from '../model/pair.ts';
import type { Profile } from '../model/profile.ts';
import { areApart, type Claim, claimsOf } from './claim.ts';
import { type Agreement, disagreements } from './disagreements.ts';
import { pairBetween } from './pair-between.ts';

/** Prices for the same unit in the same currency of which one is several times the other. */
export function ratePairs(current: readonly Profile[], { pairRateTimes }: Pick<Knobs, 'pairRateTimes'>): Pair[] {
  const rates = claimsOf(current, 'rate').filter(({ observation: { value } }) => value.amount !== undefined);
  return disagreements(rates, (one, other) => compare(one, other, pairRateTimes)).flatMap(([one, other]) =>
    pairBetween('rate', said(one), said(other)),
  );
}

function compare(one: Claim<'rate'>, other: Claim<'rate'>, times: number): Agreement {
  const [a, b] = [one.observation.value, other.observation.value];
  const [unit, otherUnit] = [unitOf(a.text), unitOf(b.text)];
  if (unit === undefined || unit !== otherUnit || moneyOf(a) !== moneyOf(b) || !areApart(one, other)) return 'not-comparable';
  const [less = 0, more = 0] = [a.amount ?? 0, b.amount ?? 0].sort((x, y) => x - y);
  return more >= times * less ? 'different' : 'same';
}

/** Hour, day or month, where the text says which. */
function unitOf(text: string): string | undefined {
  return (['hour', 'day', 'month'] as const).find((unit) => units[unit].test(text));
}

const units = {
  hour: /\bhr\b|\bhour|\/\s?h\b|stunde|heure|hora\b|godzin|годин|час/i,
  day: /\bday|\btag\b|jour\b|\bdía|dzień/i,
  month: /month|\bmo\b|monat|mois|\bmes\b|miesiąc/i,
} as const;

/** A bare dollar sign is some country's dollar: comparable with another bare one only. */
const moneyOf = ({ currency, text }: { currency?: string | undefined; text: string }): string =>
  currency ?? (text.includes('$') ? '$' : '?');

const said = (claim: Claim<'rate'>) => ({ claim, form: claim.observation.value.text, words: [claim.observation.value.text] });
