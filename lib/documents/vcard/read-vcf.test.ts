import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawProfile } from '../../core/model/raw-profile.ts';
import { readVcf } from './read-vcf.ts';

const card = (...lines: string[]): string => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const read = (text: string, candidate?: string) => readVcf('a.vcf', new TextEncoder().encode(text), { candidate });
const found = (...lines: string[]) => read(card(...lines)).raw.observations.map(({ kind, value }) => [kind, value]);

test.each<[string, string[], unknown[]]>([
  [
    'vCard 4',
    ['VERSION:4.0', 'FN:Mara Roe', 'EMAIL;TYPE=work:mara@example.com', 'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-212-555-0123', 'TZ:-0500'],
    [
      ['display-name', 'Mara Roe'],
      ['email', 'mara@example.com'],
      ['phone', '+1-212-555-0123'],
      ['local-time', { text: 'UTC-0500', offset: '-05:00' }],
    ],
  ],
  [
    'vCard 3, folded and in groups',
    [
      'VERSION:3.0',
      'FN:Mara',
      '  Roe',
      'item1.URL;type=pref:https\\://exa',
      ' mple.com',
      'ADR;TYPE=HOME:;;1 Example St\\, Flat 2;Austin;TX;78701;United States',
    ],
    [
      ['display-name', 'Mara Roe'],
      ['link', { url: 'https://example.com', text: 'pref' }],
      ['postal-address', '1 Example St, Flat 2, Austin, TX, 78701, United States'],
      ['claimed-location', 'Austin, TX, United States'],
    ],
  ],
  [
    'vCard 2.1 in quoted-printable',
    [
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=B6e;Ma=',
      'ra',
      'TEL;CELL:212-555-0123',
      'TITLE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Ing=E9nieur',
      'ORG:Acme;Research',
    ],
    [
      ['display-name', 'Mara Röe'],
      ['headline', 'Ingénieur'],
      ['work', { employer: 'Acme', title: 'Ingénieur' }],
      ['phone', '212-555-0123'],
    ],
  ],
  [
    'accounts',
    [
      'FN:Mara Roe',
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/mara-roe',
      'IMPP:skype:mara.roe',
      'IMPP;X-SERVICE-TYPE=Telegram:x-apple:mara',
      'X-SKYPE:mara2',
    ],
    [
      ['display-name', 'Mara Roe'],
      ['handle', { name: 'https://www.linkedin.com/in/mara-roe' }],
      ['handle', { name: 'mara.roe', platform: 'skype' }],
      ['handle', { name: 'mara', platform: 'Telegram' }],
      ['handle', { name: 'mara2', platform: 'skype' }],
    ],
  ],
  [
    'where it was made',
    ['FN:Mara Roe', 'REV:20260309T081500Z', 'PRODID:-//Example//Cards//EN', 'UID:urn:uuid:1', 'PHOTO;ENCODING=b;TYPE=JPEG:AAAA'],
    [
      ['display-name', 'Mara Roe'],
      ['document-time', { text: '20260309T081500Z', of: 'modified', at: '2026-03-09T08:15:00Z' }],
      ['document-software', { name: '-//Example//Cards//EN', role: 'creator' }],
      ['document-mark', { of: 'document-id', text: 'urn:uuid:1' }],
      ['embedded-part', { what: 'picture', name: 'PHOTO' }],
    ],
  ],
  ['nothing of what a person is', ['FN:Mara Roe', 'BDAY:19900101', 'GENDER:F', 'ANNIVERSARY:20150101'], [['display-name', 'Mara Roe']]],
  [
    'not the card inside a card',
    ['FN:Mara Roe', 'BEGIN:VCARD', 'FN:Jo Doe', 'EMAIL:jo@example.com', 'END:VCARD'],
    [['display-name', 'Mara Roe']],
  ],
])('%s', (_, lines, observations) => {
  expect(found(...lines)).toEqual(observations);
});

test('several cards are several people: nothing is read until one is chosen', () => {
  const text = card('FN:Mara Roe', 'EMAIL:mara@example.com') + card('FN:Jo Doe', 'EMAIL:jo@example.com');
  expect(read(text)).toMatchObject({
    speakers: ['Mara Roe', 'Jo Doe'],
    raw: { readable: true, observations: [], notices: ['several-people'], fields: { email: 'missing' } },
  });
  expect(read(text, 'Jo Doe').raw.observations.map(({ value }) => value)).toEqual(['Jo Doe', 'jo@example.com']);
  expect(read(text, 'Somebody Else').raw.observations).toEqual([]);
});

test.each([
  ['', 'empty'],
  ['Mara Roe', 'wrong-format'],
  ['BEGIN:VCARD\nEND:VCARD', 'wrong-format'],
  ['BEGIN:VCARD\0', 'wrong-format'],
])('%j is refused as %s', (text, reason) => {
  expect(read(text).raw).toMatchObject({ readable: false, reason });
});

const piece = fc.constantFrom(
  'BEGIN:VCARD\n',
  'END:VCARD\n',
  'FN:Mara\n',
  'N:Roe;',
  'TEL;',
  'TYPE="',
  '"',
  ':',
  ';',
  '=\n',
  '\n ',
  'QUOTED-PRINTABLE',
  'CHARSET=x',
  '=C3',
  '\\n',
  '\\',
  'ADR:',
  'IMPP:',
  'TZ:+99',
  'REV:2026',
  '__proto__=x',
  'X-',
);

test('any text is read into the shape that the gate takes', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 }), (pieces) => {
      expect(rawProfile.safeParse(read(`BEGIN:VCARD\n${pieces.join('')}`).raw).error).toBeUndefined();
    }),
    { numRuns: 20_000, seed: 16 },
  );
});
