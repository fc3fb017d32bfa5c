import { expect, test } from 'vitest';
import { derivedFrom } from './derive.ts';

const found = (text: string, home?: string) => derivedFrom(text, home).map(({ kind, value }) => [kind, value]);

test.each([
  'I write Node.js and ASP.NET, versions 1.2.3 and 10.4.',
  'Order 123 456 789 of 2019-2021, ISBN 978-3-16-148410-0',
  'Use user@host or npm i @scope/package; ratio 1:2, 10:30',
  'Follow our telegram channel, skype and discord',
  'I use Telegram: yes',
  'sha 0x1234 and 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
  'I worked at example dot com (at first)',
  'Postbox and mail forwarding explained',
  'Beneficiary: Anna Jensen',
  'My health insurance is paid by transfer.\nBeneficiary: Anna Jensen',
  'Account holder: Your Name\nPay to: The Order Of',
  'I wrote the field “Account holder: Anna Jensen” into the form.',
  'Account holder: anna jensen and others',
  'Account holder: must be a company',
  'Please pay to: the account in the contract',
  'Account name: Anna Jensen',
  'Recipient: Anna Jensen\nBill to: Anna Jensen',
  'Account holder: Jensen',
  '',
])('finds nothing in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each<[string, unknown[]]>([
  ['Mail mara.roe+x@example.com.', [['email', 'mara.roe+x@example.com']]],
  ['Mail mara.roe [at] example [dot] com', [['email', 'mara.roe@example.com']]],
  ['mara(at)example.com', [['email', 'mara@example.com']]],
  ['Call +1 (212) 555-0123!', [['phone', { text: '+1 (212) 555-0123', e164: '+12125550123', country: 'US' }]]],
  ['see (https://example.com/cv).', [['link', { url: 'https://example.com/cv' }]]],
  [
    'chat: t.me/mararoe',
    [
      ['link', { url: 'https://t.me/mararoe' }],
      ['handle', { platform: 'telegram', name: 'mararoe' }],
    ],
  ],
  ['Telegram: @mararoe', [['handle', { platform: 'telegram', name: 'mararoe' }]]],
  ['my discord is: mara#1234', [['handle', { platform: 'discord', name: 'mara#1234' }]]],
  ['Skype live:.cid.1a2b3c', [['handle', { platform: 'skype', name: 'live:.cid.1a2b3c' }]]],
  ['to 0x52908400098527886E0F7030069857D2E4169EE7', [['wallet', '0x52908400098527886e0f7030069857d2e4169ee7']]],
  ['we block sanctioned wallets such as 0x52908400098527886E0F7030069857D2E4169EE7', []],
  [
    'sanctions name 0x52908400098527886E0F7030069857D2E4169EE7.\nPay me at 0x52908400098527886E0F7030069857D2E4169EE7',
    [['wallet', '0x52908400098527886e0f7030069857d2e4169ee7']],
  ],
  ['Ship to P.O. Box 123, Anytown', [['postal-address', 'P.O. Box 123, Anytown']]],
  ['Invoice 7\n Pay to: Ole Berg.\nThank you', [['payee', 'Ole Berg']]],
  ['IBAN on request\nBeneficiary: Ole Berg', [['payee', 'Ole Berg']]],
  ['Account holder’s name: OLE VAN BERG', [['payee', 'OLE VAN BERG']]],
  [
    'Kontoinhaber: Mara Jensen\nPayable to: Fjord Works Ltd',
    [
      ['payee', 'Mara Jensen'],
      ['payee', 'Fjord Works Ltd'],
    ],
  ],
  ['Mailing address: 1 Example Street, Anytown', [['postal-address', '1 Example Street, Anytown']]],
])('finds in %j', (text, values) => {
  expect(found(text)).toEqual(values);
});

test('a labelled number in national form needs a country', () => {
  expect(found('Phone: (212) 555-0123')).toEqual([]);
  expect(found('Phone: (212) 555-0123', 'US')).toHaveLength(1);
});

test('the quote is an excerpt around the find, at most 280 characters', () => {
  const text = `${'before '.repeat(100)}mara@example.com${' after'.repeat(100)}`;
  const [derived] = derivedFrom(text);
  expect(derived?.quote).toContain('mara@example.com');
  expect(text).toContain(derived?.quote);
  expect(derived?.quote.length).toBeLessThanOrEqual(280);
});

test.each([
  'a@',
  '@',
  '+1 ',
  'https://',
  'www.',
  '1',
  'telegram: ',
  'telegram ',
  'live:',
  'P.O. Box ',
  'shipping address ',
  '0x',
  '13T',
  '(',
  '-',
  '.',
  'phone: 1',
  'a [at] ',
  'a(at)a.',
])('is done in time with %j over and over', (pump) => {
  const start = process.hrtime.bigint();
  derivedFrom(pump.repeat(20_000 / pump.length));
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(250);
});
