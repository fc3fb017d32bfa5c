import { describe, expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import { defaultKnobs } from '../knobs.ts';
import type { OrdinaryReason } from '../model/case-link.ts';
import type { LinkKind } from '../model/link.ts';
import type { Profile } from '../model/profile.ts';
import { candidateOf } from './candidate.ts';
import { everybodysOf } from './everybodys.ts';
import { type FoundLink, linksOf } from './links.ts';

const words = (count: number, seed = 'word') => Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');
const everybodys = everybodysOf({
  lists: [
    { ...aList('mail', 'domain', 'email'), values: [{ value: 'freemail.example', source: 's' }] },
    { ...aList('makers', 'term', 'document-author'), values: [{ value: 'Example Writer', source: 's' }] },
    { ...aList('offices', 'term', 'postal-address'), values: [{ value: 'Desks for all', source: 's' }] },
  ],
});

function aList(id: string, match: 'domain' | 'term', kind: 'email' | 'document-author' | 'postal-address') {
  return { id, purpose: 'benign' as const, match, kinds: [kind], about: '', retrieved: '2026-11-22', licence: 'CC0-1.0', sources: {} };
}

type Told = ProfileSketch | readonly ProfileSketch[];
const profilesOf = (told: Told): Profile[] => someProfiles(...[told].flat());

function links(one: Told, others: readonly Told[], compared = 1_000): FoundLink[] {
  const candidates = others.map((told, at) => candidateOf(`other-${at}`, 'Other', profilesOf(told)));
  const context = { compared, countedFor: () => 2, opinionOn: () => undefined, everybodys, rates: undefined, knobs: defaultKnobs };
  return linksOf(candidateOf('one', 'One', profilesOf(one)), candidates, context);
}

const said = (found: readonly FoundLink[]) => found.map(({ shared, names, ordinary }) => [shared.by, names, ordinary ?? 'asked'].join(' '));

const mara: ProfileSketch = { 'display-name': ['Mara Jensen'] };
const kevin: ProfileSketch = { 'display-name': ['Kevin Miller'] };
const job = (employer: string, start: string, end: string) => ({ employer, start, end: end as '2020' });
const jobs = [
  job('Larkfield Labs', '2014-02', '2016-03'),
  job('Bluepeak Ltd', '2016-04', '2019-01'),
  job('Fernhill', '2019-02', '2021-06'),
];
const otherJobs = [job('Oakmere', '2013-01', '2016-05'), job('Redcliff', '2016-06', '2019-09'), job('Saltmarsh', '2019-10', 'present')];

test.each<[because: string, one: ProfileSketch, other: ProfileSketch]>([
  ['a name', mara, mara],
  [
    'two schools and two employers of one name',
    { ...mara, work: [jobs[0] as object], skill: ['Go'] },
    { ...kevin, work: [jobs[0] as object], skill: ['Go'] },
  ],
  ['two teachers', { ...mara, email: ['a@freemail.example'] }, { ...kevin, email: ['b@freemail.example'] }],
  ['two jobs of three', { ...mara, work: jobs }, { ...kevin, work: [...jobs.slice(0, 2), job('Fernhill', '2019-03', '2021-06')] }],
  [
    'three jobs with another month at the end',
    { ...mara, work: jobs },
    { ...kevin, work: [...jobs.slice(0, 2), job('Fernhill', '2019-02', '2021-07')] },
  ],
  [
    'words about one trade',
    { ...mara, summary: [`${words(30, 'mine')} ${words(14)}`] },
    { ...kevin, summary: [`${words(30, 'theirs')} ${words(14)}`] },
  ],
])('nothing is shared by two who show %s', (_, one, other) => expect(links(one, [other])).toEqual([]));

type Row = [because: string, one: Told, other: Told, expected: string[]];

test.each<Row>([
  [
    'a mailbox',
    { ...mara, email: ['builds+x@freemail.example'] },
    { ...kevin, email: ['Builds@freemail.example'] },
    ['email different asked'],
  ],
  ['no name', { email: ['builds@freemail.example'] }, { ...kevin, email: ['builds@freemail.example'] }, ['email not-comparable asked']],
  [
    'three jobs in a row',
    { ...mara, work: jobs },
    { ...kevin, work: [...jobs, job('Oakmere', '2021-07', 'present')] },
    ['work-history different asked'],
  ],
  [
    'an introduction',
    { ...mara, summary: [words(60)] },
    { ...kevin, summary: [`${words(58)} and more`] },
    ['summary-text different asked'],
  ],
  [
    'forty words of a résumé',
    { ...mara, work: [{ employer: 'A', text: `${words(150, 'mine')} ${words(40)}` }] },
    { ...kevin, work: [{ employer: 'B', text: `${words(40)} ${words(150, 'theirs')}` }] },
    ['resume-text different asked'],
  ],
  [
    'a contact, an account, and an ordinary address that both have',
    { ...mara, wallet: ['0x01'], handle: [{ platform: 'github', name: 'tide' }] },
    { ...kevin, wallet: ['0x01'], handle: [{ platform: 'github', name: 'Tide' }] },
    ['account different asked', 'wallet different asked'],
  ],
])('asked about: %s', (_, one, other, expected) => expect(said(links(one, [other]))).toEqual(expected));

describe('one contact and two histories', () => {
  const one = { ...mara, email: ['mara@freemail.example'], work: jobs };
  test.each<[because: string, other: ProfileSketch, isTold: boolean]>([
    ['the same history, cut for a role', { ...one, work: jobs.slice(1) }, false],
    ['one job more', { ...one, work: [...jobs, job('Oakmere', '2021-07', 'present')] }, false],
    ['one job told differently', { ...one, work: [...jobs.slice(0, 2), job('Oakmere', '2019-02', '2021-06')] }, false],
    ['a first career', { ...one, work: [job('Oakmere', '2001', '2005'), job('Redcliff', '2005', '2013')] }, false],
    ['a brother of the same family name', { ...one, 'display-name': ['Jonas Jensen'], work: otherJobs }, false],
    ['two other jobs in the same years', { ...one, work: otherJobs }, true],
  ])('%s', (_, other, isTold) => {
    const found = links(one, [other]).map(({ shared }) => shared.by);
    expect(found.includes('contact-with-other-history')).toBe(isTold);
  });
});

describe('names with a part in common', () => {
  const tide = { handle: [{ platform: 'github' as const, name: 'tide-mill' }], email: ['tide@freemail.example'], summary: [words(60)] };
  const named = (name: string, more: ProfileSketch = {}): ProfileSketch => ({ 'display-name': [name], ...tide, ...more });
  const ways = (one: ProfileSketch, ...others: ProfileSketch[]) => [
    ...new Set(links(one, others).map(({ names, ordinary }) => ordinary ?? names)),
  ];

  test('who was renamed and tells one history is shown, and nothing more', () => {
    expect(ways(named('Maria Silva', { work: jobs }), named('Maria Costa', { work: jobs.slice(1) }))).toEqual(['related']);
    expect(ways(named('Jonas Berg', { work: jobs }), named('Lena Berg', { work: jobs }))).toEqual(['related']);
    expect(ways(named('Maria Silva'), named('Maria Costa'))).toEqual(['related']);
  });

  test('brothers and sisters may have one mailbox and two histories', () => {
    const family = ['Jonas', 'Lena', 'Ida'].map((given, at) => ({
      ...{ 'display-name': [`${given} Berg`], email: ['bergs@freemail.example'] },
      work: [jobs, otherJobs, jobs.slice(1)][at] as object[],
    }));
    expect(ways(family[0] as ProfileSketch, ...family.slice(1))).toEqual(['related']);
  });

  test('two histories behind one account and one introduction are told by two', () => {
    expect(ways(named('David Lee', { work: jobs }), named('Ryan Lee', { work: otherJobs }))).toEqual(['different']);
    expect(ways(named('Kevin Miller', { work: jobs }), named('Kevin Park', { work: otherJobs }))).toEqual(['different']);
  });

  test('nobody has three names, and no family of four has one mailbox', () => {
    expect(ways(named('David Lee'), named('Ryan Lee'), named('Kevin Lee'))).toEqual(['different']);
    const many = ['David', 'Ryan', 'Kevin', 'Alan'].map((given) => ({
      'display-name': [`${given} Lee`],
      email: ['tide@freemail.example'],
    }));
    expect(ways(many[0] as ProfileSketch, ...many.slice(1))).toEqual(['different']);
  });
});

describe('ordinary', () => {
  const office = { ...job('Amberline Studio', '2020-01', 'present') };
  const school = { school: 'Example Code School', end: '2026-05' };
  const page = (sketch: ProfileSketch) => ({
    ...sketch,
    email: [`${(sketch['display-name']?.[0] ?? '').split(' ')[0]}@freemail.example`.toLowerCase()],
  });
  const fileId = { of: 'document-id' as const, text: 'uuid:7f3a-9c12-tide-mill-0001' };
  const home = { 'postal-address': ['12 Pine St, Apt 4, Salem OR'], phone: [{ text: '+1 202-555-0123', e164: '+12025550123' }] };

  test.each<[reason: OrdinaryReason, by: LinkKind, one: Told, other: Told]>([
    [
      'same-person',
      'account',
      { ...mara, handle: [{ platform: 'github', name: 'tide' }] },
      { 'display-name': ['M. Jensen'], handle: [{ platform: 'github', name: 'tide' }] },
    ],
    ['same-person', 'summary-text', { ...page(mara), summary: [words(60)] }, { ...page(mara), summary: [words(60)] }],
    [
      'same-person',
      'summary-text',
      { ...mara, email: ['mara@freemail.example'], summary: [words(60)] },
      { ...mara, email: ['jensen@freemail.example'], summary: [words(60)] },
    ],
    ['same-person', 'work-history', { ...mara, work: jobs }, { ...mara, email: ['jensen@freemail.example'], work: jobs }],
    [
      'one-employer',
      'resume-text',
      { ...mara, work: [{ ...office, text: words(90) }] },
      { ...kevin, work: [{ ...job('Amberline Studio', '2018-04', '2019-12'), text: words(90) }] },
    ],
    ['agency', 'phone', { ...mara, phone: home.phone, work: [office] }, { ...kevin, phone: home.phone, work: [office] }],
    [
      'agency',
      'email',
      { ...mara, email: ['jobs@amberline.example'], work: [office] },
      { ...kevin, email: ['jobs@amberline.example'], work: [office] },
    ],
    [
      'agency',
      'summary-text',
      { ...mara, email: ['mara@amberline.example'], summary: [`Amberline makes ${words(60)}`] },
      { ...kevin, email: ['kevin@amberline.example'], summary: [`Amberline makes ${words(60)}`] },
    ],
    [
      'agency',
      'phone',
      { ...mara, email: ['mara@freemail.example', 'jane.roe@staffing.example'], phone: home.phone },
      { ...kevin, email: ['kevin@freemail.example', 'jane.roe@staffing.example'], phone: home.phone },
    ],
    [
      'agency',
      'email',
      { ...mara, email: ['mara@freemail.example', 'jane.roe@staffing.example'] },
      { ...kevin, email: ['kevin@freemail.example', 'jane.roe@staffing.example'] },
    ],
    [
      'agency',
      'email',
      { ...mara, email: ['tide@freemail.example', 'mara.lind@staffing.example'] },
      { ...kevin, email: ['mill@freemail.example', 'mara.lind@staffing.example'] },
    ],
    ['agency', 'email', { ...mara, email: ['bewerbung@staffing.example'] }, { ...kevin, email: ['bewerbung@staffing.example'] }],
    ['agency', 'email', { ...mara, email: ['submissions@staffing.example'] }, { ...kevin, email: ['submissions@staffing.example'] }],
    ['agency', 'email', { ...mara, email: ['hello@amberline.example'] }, { ...kevin, email: ['hello@amberline.example'] }],
    ['household', 'postal-address', { ...page(mara), ...home, work: jobs }, { ...page(kevin), ...home, work: otherJobs }],
    ['household', 'phone', { ...page(mara), ...home, work: jobs }, { ...page(kevin), ...home, work: otherJobs }],
    [
      'household',
      'email',
      { ...mara, ...home, email: ['pines@freemail.example'], work: jobs },
      { ...kevin, ...home, email: ['pines@freemail.example'], work: otherJobs },
    ],
    [
      'household',
      'email',
      { ...mara, phone: home.phone, email: ['mara.kevin@freemail.example'], work: jobs },
      { ...kevin, phone: home.phone, email: ['mara.kevin@freemail.example'], work: otherJobs },
    ],
    [
      'cohort',
      'summary-text',
      { ...mara, education: [school], summary: [`${words(60)} ${words(20, 'mine')}`] },
      { ...kevin, education: [school], summary: [`${words(60)} ${words(20, 'theirs')}`] },
    ],
    [
      'common-value',
      'document-author',
      { ...mara, 'document-author': [{ name: 'Example Writer 7', role: 'author' }] },
      { ...kevin, 'document-author': [{ name: 'Example Writer 7', role: 'author' }] },
    ],
    [
      'common-value',
      'postal-address',
      { ...mara, 'postal-address': ['Desks for all, 5 Quay, Salem'] },
      { ...kevin, 'postal-address': ['Desks for all, 5 Quay, Salem'] },
    ],
    [
      'named-by-both',
      'web-address',
      { ...mara, link: [{ url: 'https://amberline.example' }], work: [office] },
      { ...kevin, link: [{ url: 'https://amberline.example/' }] },
    ],
    [
      'named-by-both',
      'web-address',
      { ...mara, link: [{ url: 'https://github.com/others/tool' }] },
      { ...kevin, link: [{ url: 'https://github.com/others/tool' }] },
    ],
  ])('%s: %s', (reason, by, one, other) => {
    const found = links(one, [other]).filter(({ shared }) => shared.by === by);
    expect(found.map(({ ordinary }) => ordinary)).toEqual([reason]);
  });

  test.each<[because: string, by: LinkKind, one: Told, other: Told]>([
    [
      'an office explains no account',
      'account',
      { ...mara, work: [office], handle: [{ platform: 'github', name: 'tide' }] },
      { ...kevin, work: [office], handle: [{ platform: 'github', name: 'tide' }] },
    ],
    [
      'an office does not explain a free mailbox',
      'email',
      { ...mara, email: ['tide@freemail.example'], work: [office] },
      { ...kevin, email: ['tide@freemail.example'], work: [office] },
    ],
    [
      'a home does not explain one text',
      'postal-address',
      { ...page(mara), ...home, work: [...jobs, { text: words(60) }] },
      { ...page(kevin), ...home, work: [...otherJobs, { text: words(60) }] },
    ],
    ['nothing is known of two who show nothing else', 'postal-address', { ...mara, ...home }, { ...kevin, ...home }],
    [
      'a course explains no whole résumé',
      'resume-text',
      { ...mara, education: [school], work: [{ employer: 'A', text: words(90) }] },
      { ...kevin, education: [school], work: [{ employer: 'B', text: words(90) }] },
    ],
    [
      'a course explains no whole introduction',
      'summary-text',
      { ...mara, education: [school], summary: [words(60)] },
      { ...kevin, education: [school], summary: [words(60)] },
    ],
    [
      'a course explains no copy of a file',
      'document-author',
      { ...mara, education: [school], 'document-mark': [fileId] },
      { ...kevin, education: [school], 'document-mark': [fileId] },
    ],
    [
      'an office explains no copy of a file',
      'document-author',
      { ...mara, work: [office], 'document-mark': [fileId] },
      { ...kevin, work: [office], 'document-mark': [fileId] },
    ],
    [
      'an office explains no letter',
      'message-text',
      { ...mara, work: [office], message: [{ text: words(70) }] },
      { ...kevin, work: [office], message: [{ text: words(70) }] },
    ],
    [
      'an office explains no payee',
      'payee',
      { ...mara, work: [office], payee: ['Tide Xandrew'] },
      { ...kevin, work: [office], payee: ['Tide Xandrew'] },
    ],
    ...['Self-employed', 'Freelance', 'Upwork', 'Toptal LLC', 'Confidential', 'Google', 'Freiberuflich'].map(
      (employer): [string, LinkKind, Told, Told] => [
        `${employer} is no office`,
        'web-address',
        { ...mara, link: [{ url: 'https://tide.example/work' }], work: [{ ...office, employer }] },
        { ...kevin, link: [{ url: 'https://tide.example/work' }], work: [{ ...office, employer }] },
      ],
    ),
    [
      'a mailbox beside the own ones that carries a name of the two',
      'email',
      { ...mara, email: ['tide@freemail.example', 'mara@staffing.example'] },
      { ...kevin, email: ['mill@freemail.example', 'mara@staffing.example'] },
    ],
    [
      'a mailbox and a number without a home',
      'email',
      { ...mara, phone: home.phone, email: ['pines@freemail.example'], work: jobs },
      { ...kevin, phone: home.phone, email: ['pines@freemail.example'], work: otherJobs },
    ],
    [
      'one text at two employers',
      'resume-text',
      { ...mara, work: [{ ...office, text: words(90) }] },
      { ...kevin, work: [{ ...job('Oakmere', '2018-04', '2019-12'), text: words(90) }] },
    ],
    [
      'a job that was copied with its dates',
      'resume-text',
      { ...mara, work: [{ ...office, text: words(90) }] },
      { ...kevin, work: [{ ...office, text: words(90) }] },
    ],
  ])('not ordinary: %s', (_, by, one, other) => {
    expect(links(one, [other]).filter(({ shared, ordinary }) => shared.by === by && ordinary === undefined)).toHaveLength(1);
  });

  test('what very many show is nobody’s own', () => {
    const shows = (count: number) =>
      links(
        { ...mara, wallet: ['0x01'] },
        Array.from({ length: count }, () => ({ ...kevin, wallet: ['0x01'] })),
        1_000,
      );
    expect(new Set(shows(23).map(({ ordinary }) => ordinary))).toEqual(new Set([undefined]));
    expect(new Set(shows(24).map(({ ordinary }) => ordinary))).toEqual(new Set(['common-value']));
  });

  test('a wallet is nobody’s own however many of few show it, and a file’s maker however many of many', () => {
    const five = ['Kevin Miller', 'Ilse Brandt', 'Ruth Falk', 'Petra Wolf', 'Tom Oakes'].map((name) => ({ 'display-name': [name] }));
    const shown = (sketch: ProfileSketch, compared?: number) =>
      said(
        links(
          { ...mara, ...sketch },
          five.map((each) => ({ ...each, ...sketch })),
          compared,
        ),
      );
    expect(new Set(shown({ 'document-author': [{ name: 'Tidemill Staffing 7', role: 'author' }] }))).toEqual(
      new Set(['document-author different agency']),
    );
    expect(new Set(shown({ 'document-author': [{ name: 'kolya-77', role: 'author' }] }))).toEqual(
      new Set(['document-author different asked']),
    );
    expect(new Set(shown({ wallet: ['0x01'] }, 5))).toEqual(new Set(['wallet different asked']));
  });

  test('a home has few people: to a house to which many apply it is asked who lives there', () => {
    const others = Array.from({ length: 3 }, () => ({ ...page(kevin), ...home, work: otherJobs }));
    expect(said(links({ ...page(mara), ...home, work: jobs }, others))).toContain('postal-address different asked');
  });

  test('a template that many fill in is a template; copies of a copy, of which each changes something else, are none', () => {
    const text = (own: string) => ({ work: [{ employer: 'A', text: `${words(60, own)} ${words(60)}` }] });
    const course = Array.from({ length: 6 }, (_, at) => ({ 'display-name': [`Kevin Miller`], ...text(`own${at}x`) }));
    expect(new Set(links({ ...mara, ...text('mine') }, course).map(({ ordinary }) => ordinary))).toEqual(new Set(['template']));
    const changed = (step: number) =>
      words(240)
        .split(' ')
        .map((word, at) => ((at * 31 + step * 17) % 29 === 0 ? `else${step}` : word))
        .join(' ');
    const ring = Array.from({ length: 6 }, (_, at) => ({ ...kevin, work: [{ employer: 'A', text: changed(at) }] }));
    const found = links({ ...mara, work: [{ employer: 'A', text: changed(9) }] }, ring);
    expect(found.map(({ ordinary }) => ordinary)).toEqual(found.map(() => undefined));
    expect(found.length).toBeGreaterThan(2);
  });
});

test('every quote stands letter by letter in its observation, also where a run goes over two of them', () => {
  const [long, end] = [words(80), words(30, 'end')];
  const one = {
    ...mara,
    work: [
      { employer: 'A', text: `Before. ${long}` },
      { employer: 'B', text: end },
    ],
  };
  const [found] = links(one, [{ ...kevin, work: [{ employer: 'C', text: `${long.toUpperCase()}\n${end}` }] }]);
  expect(found?.shared).toMatchObject({ likeness: expect.closeTo(0.98, 1), longestRun: 110 });
  expect(long.startsWith(found?.shared.one.evidence.quote ?? 'none')).toBe(true);
  expect(long.toUpperCase().startsWith(found?.shared.other.evidence.quote ?? 'none')).toBe(true);
  expect(found?.shared.one.evidence.quote.length).toBeGreaterThan(200);
});
