/** What an hour, or a piece of work, costs. */
export type Rate = { amount?: number; currency?: string };

/**
 * Amount and currency of a rate's text: `€65.00/hr`, `USD 40 per hour`. A bare `$` is the dollar of some country, so it
 * gives no currency. Empty when there is no amount, or more than one.
 */
export function parseRate(text: string): Rate {
  const numbers = [...text.slice(0, 200).matchAll(/\d{1,3}(?:[,’' ]\d{3})+(?:\.\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)/g)].map(
    ([number]) => number,
  );
  if (numbers.length !== 1) return {};
  const number = numbers[0] as string;
  const amount = Number(/^\d{1,3}(?:[,’' ]\d{3})+/.test(number) ? number.replace(/[,’' ]/g, '') : number.replace(',', '.'));
  if (!(amount > 0)) return {};
  const currency =
    /(?<![A-Z])(?:USD|EUR|GBP|CHF|PLN|UAH|INR|CAD|AUD|NZD|SGD|HKD|JPY|CNY|KRW|BRL|MXN|SEK|NOK|DKK|CZK|HUF|RON|TRY|ZAR|AED)(?![A-Z])/.exec(
      text,
    )?.[0];
  const sign = Object.keys(signs).find((one) => text.includes(one));
  const known = currency ?? (sign === undefined ? undefined : signs[sign]);
  return known === undefined ? { amount } : { amount, currency: known };
}

const signs: Record<string, string> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  zł: 'PLN',
  '₴': 'UAH',
  '₩': 'KRW',
};
