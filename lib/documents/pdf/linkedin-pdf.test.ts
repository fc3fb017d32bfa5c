import { expect, test } from 'vitest';
import { aPdf, words } from '../../../test/builders/a-pdf.ts';
import { readPdf } from './read-pdf.ts';

type Row = [height: number, text: string];

/** Lines one under the other, as LinkedIn sets its two columns. */
const column = (x: number, top: number, rows: readonly Row[]): string => {
  let y = top;
  return rows
    .map(([height, text]) => {
      const line = text === '' ? '' : words(text, x, y, height);
      y -= text === '' ? 10 : height * 1.3;
      return line;
    })
    .join('');
};

const side: Row[] = [
  [13, 'Contact'],
  [10.5, '+1 512 555 0142 (Mobile)'],
  [10.5, 'imke.vandersteen@mail.exam'],
  [10.5, 'ple.com'],
  [11, 'www.linkedin.com/in/imke-'],
  [11, 'vandersteen (LinkedIn)'],
  [10.5, ''],
  [13, 'Top Skills'],
  [10.5, 'Distributed Systems'],
  [10.5, 'PostgreSQL'],
  [10.5, ''],
  [13, 'Languages'],
  [10.5, 'Dutch (Native or'],
  [10.5, 'Bilingual)'],
  [10.5, 'Frisian'],
  [10.5, ''],
  [13, 'Certifications'],
  [10.5, 'Certified Sailor'],
];

const first: Row[] = [
  [26, 'Imke Vandersteen'],
  [12, 'Platform engineer at Example Freight, formerly of a shipping'],
  [12, 'company'],
  [12, 'Utrecht, Netherlands'],
  [10, ''],
  [15.75, 'Summary'],
  [12, 'I keep other people’s systems awake'.replace('’', "'")],
  [12, 'so that they can sleep.'],
  [10, ''],
  [15.75, 'Experience'],
  [12, 'Example Freight'],
  [10.5, '5 years 2 months'],
  [11.5, 'Platform Engineer'],
  [10.5, 'January 2022 - Present (2 years 10 months)'],
  [10.5, 'Utrecht, Netherlands'],
  [10.5, 'Moved the whole of it to three regions.'],
  [10, ''],
  [11.5, 'Engineer'],
  [10.5, 'September 2019 - January 2022 (2 years 5 months)'],
  [10, ''],
  [12, 'Example Harbour'],
];

const second: Row[] = [
  [11.5, 'Trainee'],
  [10.5, '2017 - 2019 (2 years)'],
  [10.5, 'Wrote the tide tables. Nobody drowned.'],
  [10, ''],
  [15.75, 'Education'],
  [12, 'Example University'],
  [10.5, 'Master of Science, Computer Science · (2012 - 2017)'.replace('·', '\u00b7')],
  [12, 'Example School'],
];

const link =
  '<< /Type /Annot /Subtype /Link /Rect [20 600 200 640] /A << /S /URI /URI (https://www.linkedin.com/in/imke-vandersteen?trk=pdf) >> >>';
const pages = [
  { content: column(22, 740, side) + column(224, 740, first) + words('Page 1 of 2', 384, 20, 9), annotations: '40 0 R' },
  { content: column(224, 740, second) + words('Page 2 of 2', 384, 20, 9) },
];

async function read(parts: Partial<Parameters<typeof aPdf>[0]> = {}) {
  const { raw } = await readPdf('Profile.pdf', aPdf({ pages, objects: { 40: link }, info: '/Author (LinkedIn)', ...parts }));
  return { raw, values: (kind: string) => raw.observations.filter((each) => each.kind === kind).map(({ value }) => value) };
}

test('a profile saved from LinkedIn is read as the profile that it is', async () => {
  const { raw, values } = await read();
  expect(raw).toMatchObject({ readable: true, site: 'LinkedIn PDF', adapter: 'linkedin-pdf@1' });
  expect(values('display-name')).toEqual(['Imke Vandersteen']);
  expect(values('headline')).toEqual(['Platform engineer at Example Freight, formerly of a shipping company']);
  expect(values('claimed-location')).toEqual(['Utrecht, Netherlands']);
  expect(values('handle')).toEqual([{ platform: 'linkedin', name: 'imke-vandersteen' }]);
  expect(values('phone')).toEqual(['+1 512 555 0142']);
  expect(values('summary')).toEqual(["I keep other people's systems awake\nso that they can sleep."]);
  expect(values('skill')).toEqual(['Distributed Systems', 'PostgreSQL']);
  expect(values('language')).toEqual([{ name: 'Dutch', level: 'Native or Bilingual' }, { name: 'Frisian' }]);
  expect(values('work')).toEqual([
    {
      employer: 'Example Freight',
      title: 'Platform Engineer',
      dates: 'January 2022 - Present (2 years 10 months)',
      place: 'Utrecht, Netherlands',
      text: 'Moved the whole of it to three regions.',
    },
    { employer: 'Example Freight', title: 'Engineer', dates: 'September 2019 - January 2022 (2 years 5 months)' },
    { employer: 'Example Harbour', title: 'Trainee', dates: '2017 - 2019 (2 years)', text: 'Wrote the tide tables. Nobody drowned.' },
  ]);
  expect(values('education')).toEqual([
    { school: 'Example University', degree: 'Master of Science, Computer Science', dates: '2012 - 2017' },
    { school: 'Example School' },
  ]);
});

test('an address that is broken over lines is not read as a shorter one', async () => {
  const { raw } = await read();
  expect(raw.observations.filter(({ kind }) => kind === 'email')).toEqual([]);
  expect(raw.observations.filter(({ kind }) => kind === 'link').map(({ value }) => (value as Record<string, string>)['url'])).toEqual([
    'https://www.linkedin.com/in/imke-vandersteen?trk=pdf',
  ]);
});

test.each([
  ['without the profile’s address', { objects: { 40: link.replace('linkedin.com/in/', 'example.com/') } }],
  ['whose name is set smaller', { pages: [{ ...pages[0], content: pages[0]?.content.replace('/F1 26 Tf', '/F1 22 Tf') ?? '' }] }],
  ['without sections', { pages: [{ ...pages[0], content: pages[0]?.content.replaceAll('/F1 15.75 Tf', '/F1 15 Tf') ?? '' }] }],
] as [string, Partial<Parameters<typeof aPdf>[0]>][])('a document of such columns %s is a document', async (_, parts) => {
  expect((await read(parts)).raw.site).toBe('PDF');
});
