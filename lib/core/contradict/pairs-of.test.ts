import { expect, test } from 'vitest';
import { aProfile, type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import { pair as pairSchema } from '../model/pair.ts';
import { pairsOf } from './pairs-of.ts';

type Case = [string, ProfileSketch[]];

const name = (one: string): ProfileSketch => ({ 'display-name': [one] });
const place = (text: string, country?: string): ProfileSketch =>
  ({ 'claimed-location': [{ text, ...(country && { country }) }] }) as ProfileSketch;
const job = (employer: string, start: string, end: string, more: object = {}) => ({ employer, start, end, ...more });
const work = (...jobs: object[]): ProfileSketch => ({ work: jobs }) as ProfileSketch;
const study = (school: string, degree: string, start: string, end: string): ProfileSketch =>
  ({ education: [{ school, degree, start, end }] }) as ProfileSketch;
const clock = (text: string, utcOffsetMinutes: number): ProfileSketch => ({ 'local-time': [{ text, utcOffsetMinutes }] });

const silent: Case[] = [
  ['nothing but one source', [name('Mara Jensen')]],
  ['a name in another script', [name('Oleksandr Kovalenko'), name('Олександр Коваленко')]],
  ['a nickname', [name('Robert Miller'), name('Bob Miller')]],
  ['an initial', [name('Mara Jensen'), name('M. J.')]],
  ['a new family name', [name('Mara Jensen'), name('Mara Okafor')]],
  ['a third name that agrees with both', [name('Mara Jensen'), name('Mara Okafor'), name('Lena Okafor')]],
  ['a town in its country', [place('Lyon', 'FR'), place('France', 'FR')]],
  ['two towns of one country', [place('Austin, TX', 'US'), place('Denver, CO', 'US')]],
  ['a territory and the state it belongs to', [place('San Juan, PR', 'PR'), place('San Juan, USA', 'US')]],
  ['a place that two states claim', [place('Simferopol', 'UA'), place('Simferopol, Russia', 'RU')]],
  ['a place whose country is open', [place('Remote'), place('Lyon', 'FR')]],
  [
    'a country that was left lately',
    [
      {
        ...place('Krakow', 'PL'),
        ...work(job('A', '2019', '2025-06', { country: 'PL' }), job('B', '2025-07', 'present', { country: 'DE' })),
      },
      place('Berlin', 'DE'),
    ],
  ],
  [
    'a file from before the move',
    [
      { ...place('Krakow', 'PL'), 'document-time': [{ text: '2024', of: 'modified', at: '2024-03-01T10:00:00' }] } as ProfileSketch,
      place('Berlin', 'DE'),
    ],
  ],
  ['a clock of the home', [clock('10:24 (UTC +01:00)', 60), place('Lyon', 'FR')]],
  ['the clock next door', [clock('10:24', 60), place('Leeds', 'GB')]],
  ['a clock on UTC', [clock('10:24 (UTC)', 0), place('Tokyo', 'JP')]],
  ['a pen name beside a name', [{ 'display-name': ['Mara Jensen'] }, { 'display-name': ['Night Owl'] }]],
  ['a pen name beside a mailbox', [{ 'display-name': ['Code Monkey'] }, { email: ['mara.jensen@example.com'] }]],
  ['a company beside a name', [{ 'display-name': ['Mara Jensen'] }, { 'display-name': ['Fjord Sample AS'] }]],
  ['two mailboxes', [{ email: ['mara.jensen@example.com'] }, { email: ['mj@example.org'] }]],
  [
    'two numbers of one country',
    [
      { phone: [{ text: '512 555 0101', e164: '+15125550101', country: 'US' }] },
      { phone: [{ text: '512 555 0102', e164: '+15125550102', country: 'US' }] },
    ],
  ],
  ['a job that one source leaves out', [work(job('A', '2018', '2020'), job('B', '2020', '2022')), work(job('A', '2018', '2020'))]],
  ['a year and its month', [work(job('Example Port', '2019', '2021')), work(job('Example Port Ltd', '2019-03', '2021-11'))]],
  ['a month or two', [work(job('Example Port', '2019-03', '2021-05')), work(job('Example Port', '2019-01', '2021-06'))]],
  [
    'a page that was not kept up',
    [work(job('Example Port', '2019-03', 'present')), work(job('Example Port', '2019-03', '2021-05'), job('B', '2021-06', 'present'))],
  ],
  [
    'a promotion told as one job',
    [
      work(job('Example Port', '2015', '2022', { title: 'Senior Developer' })),
      work(job('Example Port', '2019', '2022', { title: 'Head of Development' })),
    ],
  ],
  [
    'stations at one employer',
    [work(job('Example Port', '2015', '2018'), job('Example Port', '2018', '2022')), work(job('Example Port', '2015', '2022'))],
  ],
  [
    'another title of the trade',
    [
      work(job('Example Port', '2019', '2022', { title: 'Web Developer' })),
      work(job('Example Port', '2019', '2022', { title: 'Senior Software Engineer' })),
    ],
  ],
  ['short for the employer', [work(job('International Business Machines', '2019', '2022')), work(job('IBM', '2019', '2022'))]],
  ['a former name of the employer', [work(job('Facebook', '2019', '2022')), work(job('Meta', '2019', '2022'))]],
  [
    'employers in another script',
    [
      work(job('네이버', '2019-03', '2021-05'), job('카카오', '2021-06', '2024-01')),
      work(job('Naver', '2019-03', '2021-05'), job('Kakao', '2021-06', '2024-01')),
    ],
  ],
  [
    'an employer in another script and one more',
    [work(job('네이버', '2019-03', '2021-05'), job('Side Lake', '2019-03', '2021-05')), work(job('Naver', '2019-03', '2021-05'))],
  ],
  [
    'an employer in another language',
    [work(job('Stadtwerke München', '2019', '2022')), work(job('Munich City Utilities', '2019', '2022'))],
  ],
  ['a brand and its owner', [work(job('Instagram', '2019', '2022')), work(job('Meta', '2015', '2022'))]],
  [
    'one full-time job, told in two languages',
    [work(job('네이버', '2019', '2022', { employment: 'Full-time' }), job('Naver', '2019', '2022', { employment: 'Full-time' }))],
  ],
  ['freelance beside a job', [work(job('Example Port', '2019', '2022')), work(job('Self-employed', '2019', '2022'))]],
  [
    'a contract beside a job',
    [work(job('Example Port', '2019', '2022')), work(job('Northgate Labs', '2019', '2022', { employment: 'Contract' }))],
  ],
  [
    'two jobs of which a third source tells both',
    [
      work(job('Example Port', '2019', '2022')),
      work(job('Northgate Labs', '2019', '2022')),
      work(job('Northgate Labs', '2019', '2022'), job('Example Port', '2019', '2022')),
    ],
  ],
  [
    'full-time jobs that overlap by the notice',
    [work(job('A', '2018-01', '2020-03', { employment: 'Full-time' }), job('B', '2020-02', 'present', { employment: 'Full-time' }))],
  ],
  [
    'a school in another language',
    [study('Warsaw University of Technology', 'BSc', '2010', '2014'), study('Politechnika Warszawska', 'Inżynier', '2010', '2014')],
  ],
  ['short for the school', [study('University of California Los Angeles', 'BSc', '2010', '2014'), study('UCLA', 'BSc', '2010', '2014')]],
  ['two degrees from one school', [study('Example University', 'BSc', '2010', '2014'), study('Example University', 'MSc', '2014', '2016')]],
  [
    'the ceremony a year later',
    [study('Example University', 'BSc', '2010', '2014'), study('Example University', 'Bachelor of Science', '2010', '2015')],
  ],
  [
    'the year of the degree alone',
    [study('Example University', 'BSc', '2010', '2014'), study('Example University', 'BSc', '2014', '2014')],
  ],
  ['a friend who wrote the file', [{ ...name('Mara Jensen'), 'document-author': [{ name: 'Katarzyna Nowak', role: 'author' }] }]],
  ['a rate that rose', [{ rate: [{ text: '$40/hr', amount: 40 }] }, { rate: [{ text: '$70/hr', amount: 70 }] }]],
  ['a rate by the month', [{ rate: [{ text: '$40/hr', amount: 40 }] }, { rate: [{ text: '$4000/month', amount: 4000 }] }]],
  [
    'a source that names two accounts',
    [
      {
        handle: [
          { platform: 'github', name: 'mara' },
          { platform: 'github', name: 'mara-work' },
        ],
      },
      { handle: [{ platform: 'github', name: 'other' }] },
    ],
  ],
];

test.each(silent)('%s gives no pair', (_, sketches) => {
  expect(pairsOf(someProfiles(...sketches))).toEqual([]);
});

const differing: [string, ProfileSketch[], string, [string, string]][] = [
  ['two names', [name('Mara Jensen'), name('Kevin Miller')], 'name', ['Mara Jensen', 'Kevin Miller']],
  ['two countries', [place('Austin, TX', 'US'), place('Warszawa', 'PL')], 'place', ['US', 'PL']],
  [
    'a clock far away',
    [clock('10:24 (UTC +08:00)', 480), place('Austin, TX', 'US')],
    'clock',
    ['UTC+08:00', 'US: UTC−10:00, UTC−09:00, UTC−08:00, UTC−07:00, UTC−06:00, UTC−05:00, UTC−04:00'],
  ],
  [
    'two accounts',
    [{ handle: [{ platform: 'github', name: 'mara' }] }, { handle: [{ platform: 'github', name: 'kevin' }] }],
    'handle',
    ['github: mara', 'github: kevin'],
  ],
  [
    'two people’s mailboxes',
    [{ email: ['patrick.sullivan@example.com'] }, { email: ['katarzyna.nowak@example.com'] }],
    'contact',
    ['patrick.sullivan@example.com', 'katarzyna.nowak@example.com'],
  ],
  [
    'an employer',
    [work(job('Example Port', '2019-03', '2021-05')), work(job('Northgate Labs', '2019-03', '2021-05'))],
    'employer',
    ['Example Port', 'Northgate Labs'],
  ],
  [
    'an employer for whom contracts are written',
    [
      work(job('Example Port', '2019', '2022', { title: 'Smart Contract Developer' })),
      work(job('Honda', '2019', '2022', { title: 'Smart Contract Developer' })),
    ],
    'employer',
    ['Example Port', 'Honda'],
  ],
  [
    'an employer, in one script,',
    [work(job('네이버', '2019-03', '2021-05')), work(job('카카오', '2019-03', '2021-05'))],
    'employer',
    ['네이버', '카카오'],
  ],
  [
    'a start',
    [work(job('Example Port', '2019-03', '2021-05')), work(job('Example Port', '2017-01', '2021-05'))],
    'job-dates',
    ['2019-03', '2017-01'],
  ],
  [
    'a start and an end',
    [work(job('Example Port', '2019-03', '2021-05')), work(job('Example Port', '2015', '2017'))],
    'job-dates',
    ['2019-03 – 2021-05', '2015 – 2017'],
  ],
  [
    'a trade',
    [
      work(job('Example Port', '2019', '2021', { title: 'Web Developer' })),
      work(job('Example Port', '2019', '2021', { title: 'Registered Nurse' })),
    ],
    'job-title',
    ['Web Developer', 'Registered Nurse'],
  ],
  [
    'two full-time jobs',
    [
      work(
        job('Example Port', '2019', '2022', { employment: 'Full-time' }),
        job('Northgate Labs', '2019', '2022', { employment: 'Full-time' }),
      ),
    ],
    'jobs-at-once',
    ['2019 – 2022', '2019 – 2022'],
  ],
  [
    'a school',
    [study('Purdue University', 'BSc', '2010', '2014'), study('University of Leeds', 'BSc', '2010', '2014')],
    'school',
    ['Purdue University', 'University of Leeds'],
  ],
  [
    'a degree',
    [study('Purdue University', 'BSc Physics', '2010', '2014'), study('Purdue University', 'PhD Physics', '2010', '2014')],
    'degree',
    ['BSc Physics', 'PhD Physics'],
  ],
  [
    'years of study',
    [study('Purdue University', 'BSc', '2010', '2014'), study('Purdue University', 'BSc', '2013', '2017')],
    'education-dates',
    ['2010 – 2014', '2013 – 2017'],
  ],
  [
    'a rate',
    [{ rate: [{ text: '$20/hr', amount: 20 }] }, { rate: [{ text: '$90 per hour', amount: 90 }] }],
    'rate',
    ['$20/hr', '$90 per hour'],
  ],
  [
    'an account that is younger than its link',
    [
      { account: 'github:mara', 'account-created': ['2022-05-01'] },
      { 'linked-account': [{ platform: 'github', name: 'Mara', since: '2015-03' }] },
    ],
    'account-age',
    ['2022-05-01', '2015-03'],
  ],
  [
    'a file that names another twice',
    [
      {
        ...name('Mara Jensen'),
        'document-author': [
          { name: 'Katarzyna Nowak', role: 'author' },
          { name: 'Katarzyna Nowak', role: 'last-modified-by' },
        ],
      },
    ],
    'document-author',
    ['Mara Jensen', 'Katarzyna Nowak'],
  ],
];

test.each(differing)('%s told in two ways gives one pair with both quotes', (_, sketches, topic, forms) => {
  const profiles = someProfiles(...sketches);
  const [found, ...more] = pairsOf(profiles);
  expect(more).toEqual([]);
  expect([found?.topic, found?.differs.one, found?.differs.other]).toEqual([topic, ...forms]);
  for (const side of found === undefined ? [] : [found.one, found.other]) {
    const quoted = profiles.flatMap(({ observations }) => observations).find(({ id }) => id === side.observation);
    expect(quoted?.quote).toBe(side.quote);
    for (const word of side.words) expect(side.quote).toContain(word);
  }
  expect(pairSchema.safeParse(found).success).toBe(true);
});

test('one disagreement is one pair, however many sources agree with either side', () => {
  const sources = ['Mara Jensen', 'Mara B. Jensen', 'Kevin Miller', 'Jensen Mara', 'Kevin J. Miller'].map(name);
  expect(pairsOf(someProfiles(...sources))).toHaveLength(1);
});

test('a pair keeps its id when its sources are read again and in another order, and gets another one when what is said changes', () => {
  const one = aProfile({ account: 'a:mara', ...name('Mara Jensen') }, 1);
  const other = aProfile({ account: 'b:mara', ...name('Kevin Miller') }, 2);
  const again = aProfile({ account: 'a:mara', ...name('Mara Jensen'), readOn: '2026-11-20', id: 'visit-2' }, 1);
  const changed = aProfile({ account: 'b:mara', ...name('Kevin Okafor') }, 2);
  const [first] = pairsOf([one, other]);
  expect(pairsOf([other, again])[0]?.id).toBe(first?.id);
  expect(pairsOf([one, changed])[0]?.id).not.toBe(first?.id);
  // It stands for an indicator in the reviewer's opinions.
  expect(first?.id).toMatch(/^pair:name:[0-9a-f]{24}$/);
});

test('what is hidden on a page, and a page that could not be read, say nothing', () => {
  expect(pairsOf(someProfiles(name('Mara Jensen'), { ...name('Kevin Miller'), hidden: ['display-name'] }))).toEqual([]);
  expect(pairsOf(someProfiles(name('Mara Jensen'), { ...name('Kevin Miller'), unreadable: true }))).toEqual([]);
});
