import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A number in E.164 form, with its country where the number alone settles it (`+7` and `+1` serve several). */
export type Phone = { e164: string; country?: string };

/**
 * A phone number, understood. Numbers in national form need the country. Possible numbers are enough: published
 * fictional ranges and newly opened ones are not in every table. `undefined` when the text is no possible number.
 */
export function parsePhone(text: string, country?: string): Phone | undefined {
  const given = text
    .replace(/^tel:/i, '')
    .replace(/^\s*00(?=[1-9])/, '+')
    .slice(0, 60);
  const home = country !== undefined && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const number = parsePhoneNumberFromString(given, home ? { defaultCountry: home, extract: false } : { extract: false });
  if (!number?.isPossible()) return undefined;
  return number.country ? { e164: number.number, country: number.country } : { e164: number.number };
}
