import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChat } from './chat-lines.ts';

const read = (text: string, candidate?: string) => readChat(text.split('\n'), candidate);
const messages = (text: string, candidate?: string) =>
  read(text, candidate)
    ?.found.filter(({ kind }) => kind === 'message')
    .map(({ value }) => value);

test.each([
  ['a plain list', 'First\nSecond\nThird'],
  ['one time alone', '10:02 we began\nand went on'],
  ['the hours of a shop', 'Monday 09:00 - 17:00\nTuesday 09:00 - 17:00'],
  ['an agenda', '10:00 Welcome\n10:30 Break\n11:00 Demo'],
  ['the dates of a résumé', 'Mara Roe\nExperience\nEngineer, Acme\n03/2019 - 06/2021\nEngineer, Example Grid\n2015 – 2019'],
  ['ratios and versions', 'Scale 1:20 of it: yes\nVersion 10.2: new\nSee 3:16'],
  ['a log of a program', 'Note: started\nNote: ended'],
  ['the ends of a period', 'From: January 2015\nTo: March 2017\nCompany: Acme'],
  ['fields of a form', 'Name: Mara Roe\nLocation: Lyon\nSummary: I build things. Do you need one?\nName: Mara Roe'],
  ['skills in groups', 'Frontend: React, Vue\nBackend: Node\nFrontend: Svelte'],
  ['a story in parts', 'Situation: The shop was slow.\nAction: I measured it.\nSituation: Why did it fail?\nAction: I asked.'],
  ['projects with their clients', 'Client: Example Bank\nRole: Developer\nClient: Example Freight\nRole: Lead'],
  ['cities with what was done there', 'Lyon: built a shop.\nBerlin: built another.'],
  ['two people that a letter names', 'Maria: my manager at Example Freight.\nJo: my lead at Example Bank.'],
  ['a letter that only speaks of somebody’s words', 'Dear team,\nOn Monday Mara wrote to me.\nFrom here we go on.'],
])('is no conversation: %s', (_, text) => {
  expect(read(text)).toBeUndefined();
});

const said = [
  { text: 'Hello\nand more', from: 'Mara Roe', at: '2025-03-14T10:02:00' },
  { text: 'Why?', from: 'Ada Sample', at: '2025-03-14T22:05:00' },
];

test.each([
  ['WhatsApp, Android', '14/03/2025, 10:02 - Mara Roe: Hello\nand more\n14/03/2025, 22:05 - Ada Sample: Why?'],
  ['WhatsApp, US', '3/14/25, 10:02\u202fAM - Mara Roe: Hello\nand more\n3/14/25, 10:05\u202fPM - Ada Sample: Why?'],
  ['WhatsApp, iPhone', '\u200e[14/03/2025, 10:02:00] Mara Roe: Hello\nand more\n[14/03/2025, 22:05:00] Ada Sample: Why?'],
  ['WhatsApp, German', '14.03.25, 10:02 - Mara Roe: Hello\nand more\n14.03.25, 22:05 - Ada Sample: Why?'],
  ['WhatsApp in the browser', '[10:02, 14/03/2025] Mara Roe: Hello\nand more\n[22:05, 14/03/2025] Ada Sample: Why?'],
  ['Telegram on the desktop', 'Mara Roe, [14.03.2025 10:02]\nHello\nand more\n\nAda Sample, [14.03.2025 22:05]\nWhy?'],
  [
    'Telegram in the browser',
    'Mara Roe, [Mar 14, 2025 at 10:02:00 AM]:\nHello\nand more\n\nAda Sample, [Mar 14, 2025 at 10:05:00 PM]:\nWhy?',
  ],
  ['Slack', 'Friday, March 14th, 2025\nMara Roe  10:02 AM\nHello\nand more\nAda Sample  10:05 PM\nWhy?'],
  ['Slack over two lines', 'March 14, 2025\nMara Roe\n  10:02 AM\nHello\nand more\nAda Sample\n  10:05 PM\nWhy?'],
  ['Discord', 'Mara Roe — 14.03.2025 10:02\nHello\nand more\nAda Sample — 14.03.2025 22:05\nWhy?'],
  ['Teams', '[14/03/2025 10:02] Mara Roe\nHello\nand more\n[14/03/2025 22:05] Ada Sample\nWhy?'],
  [
    'LinkedIn',
    'Mar 14, 2025\nMara Roe sent the following message at 10:02 AM\nView Mara’s profile\nMara Roe (She/Her)   10:02 AM\nHello\nand more\nAda Sample sent the following message at 10:05 PM\nAda Sample   10:05 PM\nWhy?',
  ],
  ['Upwork', 'Friday, Mar 14, 2025\nMara Roe\n10:02 AM\nHello\nand more\nAda Sample\n10:05 PM\nWhy?'],
])('who wrote what and when: %s', (_, text) => {
  expect(messages(text)).toEqual(said);
  expect(read(text)?.speakers).toEqual(['Mara Roe', 'Ada Sample']);
  expect(read(text)?.notices).toEqual(['several-writers']);
  expect(messages(text, 'Ada Sample')).toEqual([said[1]]);
  expect(read(text, 'Ada Sample')?.notices).toEqual([]);
  expect(read(text, 'Ada Sample')?.found[0]).toMatchObject({ kind: 'display-name', value: 'Ada Sample' });
});

test.each([
  ['either way round', '03/04/2025, 10:02 - Mara Roe: a\n05/04/2025, 10:03 - Mara Roe: b', [undefined, undefined]],
  [
    'settled by one line',
    '03/04/2025, 10:02 - Mara Roe: a\n25/04/2025, 10:03 - Mara Roe: b',
    ['2025-04-03T10:02:00', '2025-04-25T10:03:00'],
  ],
  [
    'settled the other way',
    '03/04/2025, 10:02 - Mara Roe: a\n04/25/2025, 10:03 - Mara Roe: b',
    ['2025-03-04T10:02:00', '2025-04-25T10:03:00'],
  ],
  [
    'at odds with itself',
    '13/04/2025, 10:02 - Mara Roe: a\n04/25/2025, 10:03 - Mara Roe: b',
    ['2025-04-13T10:02:00', '2025-04-25T10:03:00'],
  ],
  ['without a year', 'Mar 14\nMara Roe  10:02 AM\na\nMara Roe  10:03 AM\nb', [undefined, undefined]],
  ['said as “today”', 'Monday, 3 March 2025\nMara Roe  10:02 AM\na\nToday\nMara Roe  10:03 AM\nb', ['2025-03-03T10:02:00', undefined]],
])('a day counts only where it can be meant in one way: %s', (_, text, days) => {
  expect(messages(text)?.map((message) => (message as { at?: string }).at)).toEqual(days);
});

test('a writer that is the reviewer stays one, until they are chosen', () => {
  const text = '[10:02] Mara Roe: Hello\n[10:03] You: Why?';
  expect(messages(text)).toEqual([
    { text: 'Hello', from: 'Mara Roe' },
    { text: 'Why?', from: 'me' },
  ]);
  expect(messages(text, 'You')).toEqual([{ text: 'Why?', from: 'You' }]);
  expect(messages(text, 'Nobody Here')).toEqual(messages(text));
});

test.each([
  ['by whom somebody is hired', 'HR Maria: Please install AnyDesk.\nLena: I would rather not.', ['HR Maria', 'Lena']],
  ['in turn', 'Maria: When can you start?\nLena: On Monday,\nif that suits you.\nMaria: Fine.\nLena: Great.', ['Maria', 'Lena']],
  ['of an interview', 'Interviewer: Where do you live?\nCandidate: In Lyon.', ['Interviewer', 'Candidate']],
])('a conversation without times keeps its writers apart: %s', (_, text, speakers) => {
  expect(read(text)?.speakers).toEqual(speakers);
  expect(messages(text, speakers[1])?.map((message) => (message as { text: string }).text.includes('install'))).not.toContain(true);
});

test.each([
  [
    'an answer between quoted lines',
    'On Fri, Mar 14, 2025 at 10:05 AM Ada Sample <ada@example.org> wrote:\n> Can you start?\n\nYes, on Monday.\n\n> Install AnyDesk.',
    ['Can you start?'],
  ],
  [
    'a quoted line that was broken over two',
    'Hi,\nOn Fri, Mar 14, 2025 at 10:05 AM Ada Sample <ada@example.org> wrote:\n> Please install\nAnyDesk today\n> and call me.',
    ['Please install\nand call me.'],
  ],
  ['a head in another form', 'Hi,\n\n2025年3月14日(金) 10:05 Ada Sample <ada@example.org>:\n> Can you start?', ['Can you start?']],
  [
    'a letter that is passed on',
    'See below.\n---------- Forwarded message ---------\nFrom: Ada Sample <ada@example.org>\nDate: 14 Mar 2025 10:02\nSubject: x\n\nInstall AnyDesk.',
    ['Install AnyDesk.'],
  ],
])('what is quoted is its writer’s, and what is not is not: %s', (_, text, words) => {
  expect(messages(text, 'Ada Sample')?.map((message) => (message as { text: string }).text)).toEqual(words);
  expect(
    messages(text, '')
      ?.map((message) => (message as { text: string }).text)
      .join(),
  ).not.toMatch(/AnyDesk|start\?/);
});

const thread = `Thanks, that works for me.

On Fri, Mar 14, 2025 at 10:05 AM Ada Sample <ada@example.org> wrote:
> Can you start on Monday?
>
> On Fri, 14 Mar 2025 at 09:02, Mara Roe <mara@example.com> wrote:
>> Hello, I am available.`;

test('a thread of letters keeps its writers apart', () => {
  expect(messages(thread)).toEqual([
    { text: 'Thanks, that works for me.' },
    { text: 'Can you start on Monday?', from: 'Ada Sample', at: '2025-03-14T10:05:00' },
    { text: 'Hello, I am available.', from: 'Mara Roe', at: '2025-03-14T09:02:00' },
  ]);
  expect(read(thread, 'Mara Roe')?.found.map(({ kind, value }) => [kind, value])).toEqual([
    ['display-name', 'Mara Roe'],
    ['email', 'mara@example.com'],
    ['message', { text: 'Hello, I am available.', from: 'Mara Roe', at: '2025-03-14T09:02:00' }],
  ]);
});

test.each([
  ['From: Mara Roe <mara@example.com>\nSent: Friday, March 14, 2025 10:02 AM\nTo: Ada Sample\nSubject: Work\n\nHello\n'],
  ['Von: Mara Roe <mara@example.com>\nGesendet: Freitag, 14. März 2025 10:02\nAn: Ada Sample\nBetreff: Arbeit\n\nHello\n'],
  ['De : x\n\n-----Original Message-----\nFrom: "Mara Roe" [mailto:mara@example.com]\nDate: 14 Mar 2025 10:02\nSubject: Work\n\nHello\n'],
])('the head of a letter names its writer: %#', (text) => {
  expect(read(text, 'Mara Roe')?.found.map(({ kind, value }) => [kind, value])).toEqual(
    expect.arrayContaining([
      ['display-name', 'Mara Roe'],
      ['email', 'mara@example.com'],
      ['message', { text: 'Hello', from: 'Mara Roe', at: '2025-03-14T10:02:00' }],
    ]),
  );
});

const piece = fc.constantFrom(
  '[10:02] Mara: a',
  '14/03/2025, 10:02 - Mara Roe: a',
  'Mara Roe  10:02 AM',
  'Mara Roe',
  '10:02 AM',
  '—',
  'Today',
  'Friday, 14 March 2025',
  'On Fri, Mar 14, 2025 at 10:05 AM Ada <ada@example.org> wrote:',
  'From: Mara <mara@example.com>',
  'Subject: x',
  '> > quoted',
  '99/99/9999, 99:99 - A: b',
  '[',
  '',
  '\u202e\u200e',
  ': :',
);

test('any lines are read, and every message has words', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 14 }), (lines) => {
      const chat = readChat(lines);
      for (const { value } of chat?.found ?? []) expect(value).not.toBe('');
    }),
    { numRuns: 20_000, seed: 11 },
  );
});

test.each(['10:02 ', '[10:02', 'Mara ', 'On 10:02 ', '> ', '1/1/25, ', 'From: a@', 'a@b', ' ', ', ', '(', 'Mar 14, ', '-', 'A — '])(
  'is done in time with %j over and over',
  (pump) => {
    const before = process.cpuUsage();
    readChat([pump.repeat(20_000 / pump.length), `${pump.repeat(5_000 / pump.length)}!`]);
    readChat(Array.from({ length: 20_000 }, () => pump));
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  },
);
