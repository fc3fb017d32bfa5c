import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../../model/example.ts';
import { internetPhones } from './phones.ts';

const options = { of: undefined, isExcepted: () => false };
const measuredBy = (measure: typeof internetPhones, profile: ExampleProfile) => {
  const result = measure({ profiles: someProfiles(profile) }, options);
  return result.is === 'known' ? result.value : result.missing;
};
const phone = (e164: string, country?: string) => ({ phone: [{ text: e164, e164, ...(country === undefined ? {} : { country }) }] });
test.each<[string, unknown, ExampleProfile]>([
  ['a mobile', 0, phone('+447400123456', 'GB')],
  ['a number of the range', 1, phone('+445612345678', 'GB')],
  ['a country whose plan does not tell', ['phone'], phone('+33912345678', 'FR')],
  ['a number of no known country', ['phone'], phone('+15125550142')],
])('%s: %j internet numbers', (_, value, profile) => {
  expect(measuredBy(internetPhones, profile)).toEqual(value);
});

test.each(['+445612345678', '+447400123456', '+442079460123', '+815012345678', '+819012345678', '+827012345678', '+821012345678'])(
  '%s is of the range exactly where the full tables of the numbering plans say so',
  (e164) => {
    const number = parsePhoneNumberFromString(e164);
    expect(measuredBy(internetPhones, phone(e164, number?.country))).toBe(number?.getType() === 'VOIP' ? 1 : 0);
  },
);
