import { expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import { defaultKnobs } from '../knobs.ts';
import type { CareerMark } from '../model/career.ts';
import { careerOf } from './career.ts';

const job = (employer: string, start?: string, end?: string) => ({ employer, ...(start && { start }), ...(end && { end }) });
const school = (name: string, start?: string, end?: string) => ({ school: name, ...(start && { start }), ...(end && { end }) });
const resume = (work: object[], education: object[] = []): ProfileSketch => ({ account: 'document:cv', work, education }) as ProfileSketch;
const page = (work: object[], education: object[] = []): ProfileSketch => ({ account: 'linkedin:mara', work, education }) as ProfileSketch;

const career = (...sketches: ProfileSketch[]) => careerOf(someProfiles(...sketches), defaultKnobs);
const marksOf = (...sketches: ProfileSketch[]): CareerMark[] => career(...sketches)?.marks ?? [];

test('without a date in any source there is no career to draw', () => {
  expect(career({ 'display-name': ['Mara Jensen'] })).toBeUndefined();
  expect(career(page([job('Example Freight')]))).toBeUndefined();
});

test('every source is a lane, oldest first and undated entries last, and the axis holds them all', () => {
  const drawn = career(page([job('Example Port', '2021', 'present'), job('Undated Ltd'), job('Example Freight', '2018-03', '2020-12')]));
  expect(drawn?.lanes.map(({ source, spans }) => [source, spans.map(({ label }) => label)])).toEqual([
    ['linkedin:mara', ['Example Freight', 'Example Port', 'Undated Ltd']],
  ]);
  expect(new Date((drawn?.from ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe('2018-03-01');
  expect(new Date((drawn?.to ?? 0) * 86_400_000).toISOString().slice(0, 10)).toBe('2026-11-01');
});

test('what one account says on two of its pages stands in its lane once', () => {
  const [one, two] = someProfiles(
    page([job('Example Port', '2021', '2022')]),
    page([job('Example Port', '2021', '2022'), job('B', '2023', '2024')]),
  );
  const drawn = one && two && careerOf([one, { ...two, part: 'experience' }], defaultKnobs);
  expect(drawn?.lanes.map(({ spans }) => spans.map(({ label }) => label))).toEqual([['Example Port', 'B']]);
});

test('an end before its start is no end', () => {
  expect(career(page([job('Example Port', '2021', '2019')]))?.lanes[0]?.spans[0]?.end).toBeUndefined();
});

test.each<[string, ProfileSketch[], string[]]>([
  ['years that touch may be one day apart', [page([job('A', '2018', '2020'), job('B', '2020', '2022')])], []],
  ['a month of notice', [page([job('A', '2018-01', '2020-03'), job('B', '2020-02', '2022-01')])], []],
  ['a promotion at one employer', [page([job('Example Port Ltd', '2018-01', '2021-06'), job('Example Port', '2019-01', '2022-01')])], []],
  ['study beside work', [page([job('A', '2018-01', '2021-06')], [school('Example University', '2017-09', '2020-06')])], []],
  [
    'study between two jobs fills the time',
    [page([job('A', '2015', '2016'), job('B', '2020', '2021')], [school('Example University', '2016', '2020')])],
    [],
  ],
  ['a job without an end may have filled the time', [page([job('A', '2015', '2016'), job('C', '2016'), job('B', '2020', '2021')])], []],
  ['two sources that round to the year', [page([job('A', '2018', '2020')]), resume([job('A Ltd', '2018-04', '2020-11')])], []],
  [
    'two sources read on different days, both open',
    [page([job('A', '2018', 'present')]), { ...resume([job('A', '2018-02', 'present')]), readOn: '2026-01-01' }],
    [],
  ],
  [
    'an employer that one source leaves out',
    [page([job('A', '2018', '2020'), job('B', '2020', '2022')]), resume([job('A', '2018', '2020')])],
    [],
  ],
  ['two jobs side by side for a year', [page([job('A', '2018-01', '2020-03'), job('B', '2019-02', '2022-01')])], ['overlap 367']],
  ['a year and a half that nothing fills', [page([job('A', '2015-01', '2016-06'), job('B', '2018-01', '2019-01')])], ['gap 550']],
  [
    'an end that two sources tell a year apart',
    [page([job('A', '2018-01', '2020-03')]), resume([job('A GmbH', '2018-01', '2021-05')])],
    ['disagreement end 396'],
  ],
  [
    'a job that is over in one source and open in the other',
    [page([job('A', '2018-01', 'present')]), resume([job('A', '2018-01', '2024-05')])],
    ['disagreement end 884'],
  ],
  [
    'a degree with other years',
    [page([], [school('Example University', '2010', '2014')]), resume([], [school('Example University', '2013', '2017')])],
    ['disagreement both 732'],
  ],
])('%s', (_, sketches, expected) => {
  const said = marksOf(...sketches).map((mark) => [mark.what, 'on' in mark ? mark.on : [], mark.days].flat().join(' '));
  expect(said).toEqual(expected);
});
