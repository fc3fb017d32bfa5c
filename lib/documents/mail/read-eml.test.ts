import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rawProfile } from '../../core/model/raw-profile.ts';
import { htmlText } from './html-text.ts';
import { mailDate } from './mail-date.ts';
import { readEml } from './read-eml.ts';

const head = [
  'From: Mara Roe <mara@example.com>',
  'To: Jo Doe <jo@example.org>',
  'Subject: My application',
  'Date: Mon, 9 Mar 2026 08:15:00 +0300',
  'Message-ID: <1@mail.example.com>',
  'MIME-Version: 1.0',
];
const eml = (body: string[], more: string[] = ['Content-Type: text/plain; charset=utf-8']): string =>
  [...head, ...more, '', ...body].join('\r\n');
const read = (text: string, candidate?: string) => readEml('a.eml', new TextEncoder().encode(text), { candidate });
const found = async (text: string, candidate?: string) =>
  (await read(text, candidate)).raw.observations.map(({ kind, value }) => [kind, value]);
const own = [
  ['display-name', 'Mara Roe'],
  ['email', 'mara@example.com'],
  ['document-time', { text: 'Mon, 9 Mar 2026 08:15:00 +0300', of: 'sent', at: '2026-03-09T08:15:00', offset: '+03:00' }],
  ['document-mark', { of: 'document-id', text: '<1@mail.example.com>' }],
];

test('a letter is its writer, its moment with the offset, and its words', async () => {
  expect(await found(eml(['Hello Jo,', 'I am free on Monday.']))).toEqual([
    ...own,
    ['message', { text: 'Hello Jo,\nI am free on Monday.', from: 'Mara Roe', at: '2026-03-09T08:15:00+03:00' }],
  ]);
});

test('who signs an application, and how they can be reached, is told', async () => {
  const signed = ['Dear Jo,', 'I would like to apply for the role.', '', 'Best regards,', 'Mara Jane Roe', '+1 202 555 0143'];
  expect(await found(eml(signed))).toEqual(
    expect.arrayContaining([
      ['display-name', 'Mara Jane Roe'],
      ['phone', '+1 202 555 0143'],
    ]),
  );
});

const answered = eml([
  'Thank you!',
  '',
  'On Sun, Mar 8, 2026 at 10:02 AM Jo Doe <jo@example.org> wrote:',
  '> Can you start soon?',
  '>',
  '> Jo',
]);

test('who wrote what is kept apart, and nobody is the candidate before it is said', async () => {
  const { raw, speakers } = await read(answered);
  expect(speakers).toEqual(['Mara Roe', 'Jo Doe']);
  expect(raw.notices).toEqual(['several-writers']);
  expect(raw.fields).toMatchObject({ email: 'missing', message: 'read' });
  expect(raw.observations.map(({ kind, value }) => [kind, value])).toEqual([
    ['message', { text: 'Thank you!', from: 'Mara Roe', at: '2026-03-09T08:15:00+03:00' }],
    ['message', { text: 'Can you start soon?\n\nJo', from: 'Jo Doe', at: '2026-03-08T10:02:00' }],
  ]);
});

test('the chosen writer has their own words only, and the head only when it is theirs', async () => {
  expect((await found(answered, 'Mara Roe')).map(([kind]) => kind)).toEqual([
    'display-name',
    'email',
    'document-time',
    'document-mark',
    'message',
  ]);
  expect(await found(answered, 'Jo Doe')).toEqual([
    ['message', { text: 'Can you start soon?\n\nJo', from: 'Jo Doe', at: '2026-03-08T10:02:00' }],
  ]);
});

test('an earlier letter of the same sender makes no second writer', async () => {
  const text = eml([
    'PS: see below',
    '',
    '-----Original Message-----',
    'From: Mara Roe <mara@example.com>',
    'Sent: Sunday, March 8, 2026 10:02 AM',
    'Subject: x',
    '',
    'First letter',
  ]);
  expect((await read(text)).speakers).toEqual(['Mara Roe']);
});

test('HTML is its words with the real targets of its links; what is attached is named', async () => {
  const text = eml(
    [
      '--b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><head><title>no</title><style>p{}</style></head><body><p>Hello, my work: <a href=3D"https://example.net/other">github.com/mara-roe</a></p><script>alert(1)</script><div>Bye&nbsp;&amp;&#33;</div><div class=3D"gmail_quote"><a href=3D"https://example.org/recruiter">our site</a></div></body></html>',
      '--b',
      'Content-Type: application/x-msdownload; name="cv.exe"',
      'Content-Disposition: attachment; filename="cv.exe"',
      'Content-Transfer-Encoding: base64',
      '',
      'AAAA',
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: Jo Doe <jo@example.org>',
      '',
      'forwarded words',
      '--b--',
    ],
    ['Content-Type: multipart/mixed; boundary=b', 'Reply-To: other@example.net', 'X-Mailer: Example Mail 3'],
  );
  expect((await found(text)).slice(2)).toEqual([
    ['email', 'other@example.net'],
    own[2],
    ['document-software', { name: 'Example Mail 3', role: 'creator' }],
    own[3],
    ['message', { text: 'Hello, my work: github.com/mara-roe\n\nBye &!', from: 'Mara Roe', at: '2026-03-09T08:15:00+03:00' }],
    ['link', { url: 'https://example.net/other', text: 'github.com/mara-roe' }],
    ['embedded-part', { what: 'attachment', name: 'cv.exe' }],
    ['embedded-part', { what: 'attachment', name: 'message/rfc822' }],
  ]);
});

test.each([
  ['Mon, 9 Mar 2026 08:15:00 +0300', { at: '2026-03-09T08:15:00', offset: '+03:00' }],
  ['9 Mar 2026 08:15 EST', { at: '2026-03-09T08:15:00', offset: '-05:00' }],
  ['Mon, 09 Mar 2026 08:15:00 +0000 (UTC)', { at: '2026-03-09T08:15:00', offset: '+00:00' }],
  ['Mon, 09 Mar 2026 08:15:00 GMT', { at: '2026-03-09T08:15:00Z' }],
  ['Mon, 09 Mar 2026 08:15:00 -0000', { at: '2026-03-09T08:15:00Z' }],
  ['Mon, 09 Mar 2026 08:15:00', { at: '2026-03-09T08:15:00' }],
  ['09 Mar 2026 08:15:00 constructor', { at: '2026-03-09T08:15:00' }],
  ['39 Mar 2026 08:15:00 +0100', undefined],
  ['yesterday', undefined],
])('the moment %j', (text, date) => {
  expect(mailDate(text)).toEqual(date);
});

test.each<[string, string, string]>([
  ['nothing', 'empty', ''],
  ['a text', 'wrong-format', 'Hello\n\nFrom: me'],
  ['zeros', 'wrong-format', 'From: a\0b'],
  [
    'an encrypted letter',
    'locked',
    eml(['--b', 'Content-Type: application/pgp-encrypted', '', 'Version: 1', '--b--'], ['Content-Type: multipart/encrypted; boundary=b']),
  ],
])('%s is refused as %s', async (_, reason, text) => {
  expect((await read(text)).raw).toMatchObject({ readable: false, reason });
});

test.each([
  [
    'twenty thousand parts',
    eml(
      Array.from({ length: 20_000 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx'),
      ['Content-Type: multipart/mixed; boundary=b'],
    ),
    'too-large',
  ],
  ['a million lines', eml(['\r\n'.repeat(1_000_000)]), 'too-large'],
  [
    'parts in parts',
    eml(
      Array.from({ length: 500 }, (_, index) => `--b${index}\r\nContent-Type: multipart/mixed; boundary=b${index + 1}\r\n`),
      ['Content-Type: multipart/mixed; boundary=b0'],
    ),
    'damaged',
  ],
])('%s hold nothing up', async (_, text, reason) => {
  const started = performance.now();
  expect((await read(text)).raw).toMatchObject({ readable: false, reason });
  expect(performance.now() - started).toBeLessThan(5_000);
});

const piece = fc.constantFrom(
  'From: a <a@example.com>\r\n',
  'Date: Mon, 9 Mar 2026 08:15:00 +0300\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: text/html\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '\r\n',
  '--b\r\n',
  '--b--\r\n',
  '<a href="',
  '">',
  '<!--',
  '<script>',
  '&#x',
  '=?utf-8?B?',
  '?=',
  ';',
  '"',
  '> ',
  'On Mon, Mar 3, 2026 at 10:02 AM A wrote:\r\n',
  ': ',
  '__proto__: x\r\n',
);
const words = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 15 }).map((pieces) => pieces.join(''));

test('any letter is read into the shape that the gate takes', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      expect(rawProfile.safeParse((await read(`From: a@example.com\r\n${text}`)).raw).error).toBeUndefined();
    }),
    { numRuns: 5_000, seed: 17 },
  );
});

test('any HTML is reduced to text that has none of its scripts', () => {
  fc.assert(
    fc.property(words, (html) => {
      const { links } = htmlText(html);
      expect(links.every(({ url }) => /^https?:/i.test(url))).toBe(true);
    }),
    { numRuns: 20_000, seed: 18 },
  );
});
