import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawProfile, rawProfile } from '../core/model/raw-profile.ts';
import { readText as read } from './read-text.ts';

const readText = (name: string, text: string): RawProfile => read(name, text).raw;
const values = (name: string, text: string) => readText(name, text).observations.map(({ kind, value }) => [kind, value]);

test.each([
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['%PDF-1.7\u0000\u0001', 'wrong-format'],
  ['\ufffd\ufffd\ufffdab', 'wrong-format'],
  ['x'.repeat(10_000_001), 'too-large'],
])('text that is no text has a reason', (text, reason) => {
  expect(readText('cv.txt', text)).toMatchObject({ readable: false, reason, observations: [] });
});

const cv = `Mara Roe
Senior Software Engineer
Lyon, France | +33 1 99 00 12 34 | mara.roe@example.com

Summary
Engineer with 8+ years of experience.

Work Experience

Acme GmbH — Senior Engineer
Jan 2022 – Present | Berlin, Germany
• Built things
• Mail: boss@example.org

Software Developer at Example Grid (03/2018 - 12/2021)
Remote
- looked after 2019 - 2020 migrations

Example Freight
Junior Developer, Full-time
2015 - 2018

Education
BSc Computer Science, University of Example, 2011 - 2015

Skills
TypeScript, React
Languages: French, English`;

test('a résumé is read as entries, each with what stands in it', () => {
  expect(values('cv.txt', cv).filter(([kind]) => kind !== 'summary')).toEqual([
    ['display-name', 'Mara Roe'],
    ['headline', 'Senior Software Engineer'],
    ['claimed-location', 'Lyon, France'],
    ['email', 'mara.roe@example.com'],
    ['phone', '+33 1 99 00 12 34'],
    [
      'work',
      {
        employer: 'Acme GmbH',
        title: 'Senior Engineer',
        dates: 'Jan 2022 – Present',
        place: 'Berlin, Germany',
        text: '• Built things\n• Mail: boss@example.org',
      },
    ],
    [
      'work',
      {
        employer: 'Example Grid',
        title: 'Software Developer',
        dates: '03/2018 - 12/2021',
        place: 'Remote',
        text: '- looked after 2019 - 2020 migrations',
      },
    ],
    ['work', { employer: 'Example Freight', title: 'Junior Developer', dates: '2015 - 2018', employment: 'Full-time' }],
    ['education', { school: 'University of Example', dates: '2011 - 2015', degree: 'BSc Computer Science' }],
    ['skill', 'TypeScript'],
    ['skill', 'React'],
    ['language', { name: 'French' }],
    ['language', { name: 'English' }],
  ]);
});

test('a heading with nothing understood below it leaves the place missing', () => {
  expect(readText('cv.txt', 'Mara Roe\n\nExperience\nmany places\n\nEducation\nnone told').fields).toMatchObject({
    work: 'missing',
    education: 'missing',
  });
});

test('labelled lines are fields, and a label with nothing behind it is an empty one', () => {
  const profile = readText('', 'Name: Mara Roe\nLocation: Austin, TX\nPhone:\nTelegram: @mararoe\nEmail: mara@example.com');
  expect(profile.observations.map(({ kind, value, locator }) => [kind, value, locator])).toEqual([
    ['display-name', 'Mara Roe', 'line 1'],
    ['claimed-location', 'Austin, TX', 'line 2'],
    ['handle', { platform: 'telegram', name: '@mararoe' }, 'line 4'],
    ['email', 'mara@example.com', 'line 5'],
  ]);
  expect(profile.fields.phone).toBe('empty');
});

test.each([
  ['[10:02] Mara Roe: Hello\nand more\n[10:03] You: Why?'],
  ['12/11/26, 10:02 - Mara Roe: Hello\nand more\n12/11/26, 10:03 - You: Why?'],
  ['Mara Roe — 10:02 AM\nHello\nand more\nYou — 10:05 AM\nWhy?'],
])('a conversation is read as messages of who wrote them', (text) => {
  expect(values('', text)).toEqual([
    ['display-name', 'Mara Roe'],
    ['message', { text: 'Hello\nand more', from: 'Mara Roe' }],
    ['message', { text: 'Why?', from: 'me' }],
  ]);
});

test('with several writers nobody’s name is taken for the candidate’s, and the profile says so', () => {
  const profile = readText('', '[10:02] Mara Roe: Hello\n[10:03] Ada Sample: Why?');
  expect(profile.observations.map(({ kind }) => kind)).toEqual(['message', 'message']);
  expect(profile.notices).toEqual(['several-writers']);
});

test('words addressed to somebody are a message, others are about the candidate', () => {
  expect(values('', 'Hello, can we talk?')).toEqual([['message', 'Hello, can we talk?']]);
  expect(values('', 'Engineer from Lyon.')).toEqual([['summary', 'Engineer from Lyon.']]);
});

test('what a letter quotes of somebody else is not its writer’s', () => {
  expect(values('', 'Hello, I got this:\n> Please install AnyDesk.\nWhat is it?')).toEqual([
    ['message', 'Hello, I got this:\nWhat is it?'],
  ]);
});

test('two files of one name are two sources, the same file is the same source', () => {
  expect(readText('cv.txt', 'one').subject).not.toBe(readText('cv.txt', 'two').subject);
  expect(readText('C:\\x\\cv.txt', 'one').subject).toBe(readText('cv.txt', 'one').subject);
});

const line = fc.constantFrom(
  'Mara Roe',
  'Experience',
  'Education',
  'Skills',
  'Summary',
  'Jan 2020 - Present',
  'Acme — Engineer',
  '2019 – 2021',
  '• did',
  '',
  '[10:02] Mara: hi',
  'You — 10:05 AM',
  'Name: Mara',
  'Email:',
  'Phone: x',
  '<script>',
  '\u202e\u200b',
  '__proto__: x',
  'constructor: y',
  '(',
  '0'.repeat(500),
  ': : :',
  '| | |',
  'a, B, C, D',
);
const text = fc.oneof(
  fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('any text is read into the shape that the gate takes', () => {
  fc.assert(
    fc.property(fc.constantFrom('', 'a.txt', '../../\u202e.txt', 'n'.repeat(900)), text, (name, content) => {
      expect(rawProfile.safeParse(readText(name, content)).error).toBeUndefined();
    }),
    { numRuns: 20_000, seed: 5 },
  );
});

test.each([
  'a',
  ' ',
  '\n',
  '[10:02] a',
  '10:02 ',
  'a: ',
  'Experience\n2019 - 2020\n',
  'Skills\n,',
  'Experience\n- Jan 2019 ',
  '—',
  'Jan 2019 - ',
  '(',
  'A ',
])('is done in time with %j over and over', (pump) => {
  const before = process.cpuUsage();
  readText('', `Experience\n${pump.repeat(100_000 / pump.length)}`);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000);
});

test('jobs that follow each other without a blank line keep their own employers', () => {
  const cv =
    'Mara Jensen\n\nExperience\nHarbour Sample Bank — Engineer\nSep 2022 - Present\nSample Orchards — Developer\nMay 2019 - Aug 2022\n';
  const jobs = readText('cv.txt', cv).observations.filter(({ kind }) => kind === 'work');
  expect(jobs.map(({ value }) => value)).toMatchObject([
    { employer: 'Harbour Sample Bank', title: 'Engineer' },
    { employer: 'Sample Orchards', title: 'Developer' },
  ]);
});
