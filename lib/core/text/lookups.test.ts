import { expect, test } from 'vitest';
import { companyKey } from './company-name.ts';
import { hostOf, registrableDomain } from './domain.ts';
import { parsePhone } from './phone.ts';
import { wallet } from './wallet.ts';

test.each([
  ['Example Freight Ltd.', 'example freight'],
  ['EXAMPLE FREIGHT Co., Ltd.', 'example freight'],
  ['The Example Freight, Inc. (Remote)', 'example freight'],
  ['Müller & Söhne GmbH', 'mueller and soehne'],
  ['ООО «Пример»', 'ooo primer'],
  ['Ltd', 'ltd'],
  ['A.B.C. Sample S.A.', 'abc sample'],
  ['—', undefined],
])('the company %j is kept as %j', (name, key) => {
  expect(companyKey(name)).toBe(key);
});

test.each([
  ['mara@mail.shop.example.co.uk', 'example.co.uk'],
  ['https://www.example.com/a@b', 'example.com'],
  ['https://mara-roe.github.io/x', 'mara-roe.github.io'],
  ['github.io', undefined],
  ['192.0.2.1', undefined],
  ['', undefined],
])('the domain of %j is %j', (text, domain) => {
  expect(registrableDomain(text)).toBe(domain);
});

test('a host without www', () => {
  expect(hostOf('https://WWW.Example.com:8080/x')).toBe('example.com');
});

test.each([
  ['+1 212 555 0123', undefined, { e164: '+12125550123', country: 'US' }],
  ['(212) 555-0123', 'US', { e164: '+12125550123', country: 'US' }],
  ['tel:+44-20-7946-0018', undefined, { e164: '+442079460018', country: 'GB' }],
  ['0044 20 7946 0018', undefined, { e164: '+442079460018', country: 'GB' }],
  ['+1 555 010 0199', undefined, { e164: '+15550100199' }],
  ['(212) 555-0123', undefined, undefined],
  ['2019-2021', 'US', undefined],
  ['12', 'US', undefined],
  ['+1 212 555 0123', 'XX', { e164: '+12125550123', country: 'US' }],
])('the phone %j from %j', (text, country, phone) => {
  expect(parsePhone(text, country)).toEqual(phone);
});

test.each([
  ['0x52908400098527886E0F7030069857D2E4169EE7', '0x52908400098527886e0f7030069857d2e4169ee7'],
  ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
  ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', undefined],
  ['BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ', 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
  ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx', undefined],
  ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
  ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', undefined],
  ['0x123', undefined],
  ['hello', undefined],
])('the wallet %j is kept as %j', (text, kept) => {
  expect(wallet(text)).toBe(kept);
});
