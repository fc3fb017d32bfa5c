import { expect, test } from 'vitest';
import { aProfile, type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import { tracesOf } from './traces.ts';

const told = (...sketches: ProfileSketch[]) => tracesOf(someProfiles(...sketches)).map(({ by, value }) => `${by} ${value}`);
const words = (count: number, seed = 'word') => Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');
const jobs = (...some: [employer: string, start: string, end: string][]) =>
  some.map(([employer, start, end]) => ({ employer, start, end: end as '2020' }));

const us = { text: 'Austin, Texas', country: 'US' };

test.each<[because: string, sketch: ProfileSketch]>([
  ['a name is many people’s', { 'display-name': ['Mara Jensen'], headline: ['Engineer'], skill: ['TypeScript'] }],
  ['a machine writes from it', { email: ['no-reply@example.com'] }],
  ['a number that is not understood', { phone: [{ text: '555 0123' }] }],
  ['a number of a form', { phone: [{ text: '+1 555 555 5555', e164: '+15555555555' }] }],
  ['the digits in their order', { phone: [{ text: '(123) 456-7890', e164: '+11234567890' }] }],
  ['a national number of nobody knows where', { phone: [{ text: '(202) 555-0123' }] }],
  [
    'a national number of one of two homes',
    { phone: [{ text: '(202) 555-0123' }], 'claimed-location': [us, { text: 'Lyon', country: 'FR' }] },
  ],
  ['a national number beside an open place', { phone: [{ text: '(202) 555-0123' }], 'claimed-location': [us, { text: 'Remote' }] }],
  ['a number of a town', { phone: [{ text: '555-0123' }], 'claimed-location': [us] }],
  ['the other site is not known', { handle: [{ platform: 'other', name: 'mara' }] }],
  ['front page that everybody uses', { link: [{ url: 'https://www.linkedin.com/' }, { url: 'https://docs.google.com/document/d/1' }] }],
  ['a job site', { link: [{ url: 'https://www.upwork.com/nx/search/jobs' }] }],
  ['a drawn picture for everybody', { 'photo-address': ['https://example.com/img/default-avatar.png'] }],
  ['an account that comes with a computer', { 'document-author': [{ name: 'Windows User', role: 'author' }] }],
  ['a page size', { 'document-mark': [{ of: 'page-size', text: '595x842' }] }],
  ['a revision of 24 bits, which strangers share', { 'document-mark': [{ of: 'revision-id', text: '00AB12CD' }] }],
  ['a town', { 'postal-address': ['Lyon, France'] }],
  ['a short introduction', { summary: [words(39)] }],
  ['two jobs', { work: jobs(['Larkfield Labs', '2015', '2017'], ['Bluepeak Ltd', '2017', '2020']) }],
  ['three jobs by their years alone', { work: jobs(['A a', '2014', '2015'], ['B b', '2015', '2017'], ['C c', '2017', '2020']) }],
  ['jobs without dates', { work: [{ employer: 'A B' }, { employer: 'C D' }, { employer: 'E F' }] }],
  ['paid in the own name', { 'display-name': ['Mara Jensen'], payee: ['Mara K. Jensen'] }],
  ['hidden', { email: ['mara@example.com'], hidden: ['email'] }],
  ['a wall', { email: ['mara@example.com'], unreadable: true }],
])('nothing to compare: %s', (_, sketch) => expect(told(sketch)).toEqual([]));

test.each<[because: string, sketch: ProfileSketch, expected: string[]]>([
  ['a mailbox without its alias', { email: ['Mara.J+jobs@gmail.com'] }, ['email maraj@gmail.com']],
  ['a number', { phone: [{ text: '(202) 555-0123', e164: '+12025550123' }] }, ['phone +12025550123']],
  ['a national number at home', { phone: [{ text: '(202) 555-0123' }], 'claimed-location': [us, us] }, ['phone +12025550123']],
  ['a messenger', { handle: [{ platform: 'telegram', name: '@Mara_J' }] }, ['messenger telegram:mara_j']],
  ['an account', { handle: [{ platform: 'github', name: 'Mara-J' }] }, ['account github:mara-j']],
  ['one verified by the site', { 'linked-account': [{ platform: 'github', name: 'Mara-J' }] }, ['account github:mara-j']],
  ['a page of one’s own', { link: [{ url: 'https://www.mara.example/work/?ref=cv' }] }, ['web-address mara.example/work']],
  ['code', { link: [{ url: 'https://github.com/Mara-J/tide' }] }, ['web-address github.com/mara-j/tide']],
  ['a wallet', { wallet: ['0x000000000000000000000000000000005ec04d22'] }, ['wallet 0x000000000000000000000000000000005ec04d22']],
  ['a payee of another name', { 'display-name': ['Mara Jensen'], payee: ['Kevin Miller'] }, ['payee kevin miller']],
  [
    'an address, its unit kept',
    { 'postal-address': ['12 North Pine Street, Apt. 4, Salem OR'] },
    ['postal-address 12 n pine st unit 4 salem or'],
  ],
  ['a picture', { 'photo-address': ['https://img.example.com/people/7f3a9c.jpg?e=170&t=ab'] }, ['photo img.example.com/people/7f3a9c.jpg']],
  ['an author', { 'document-author': [{ name: 'R. Office-Team', role: 'author' }] }, ['document-author r. office team']],
  ['an id', { 'document-mark': [{ of: 'document-id', text: 'uuid:AB12-CD34' }] }, ['document-author document-id ab12-cd34']],
  ['an introduction', { summary: [words(40)] }, [`summary-text ${words(40)}`]],
  [
    'three jobs in a row, the first of four and the last',
    {
      work: jobs(
        ['D d', '2020-05', 'present'],
        ['A Ltd', '2014-02', '2015-03'],
        ['Bb GmbH', '2015-04', '2017'],
        ['Self-employed', '2017-02', '2018'],
        ['C c', '2018-01', '2020'],
      ),
    },
    [
      'work-history a 2014-02 2015 | bb 2015-04 2017 | c c 2018-01 2020',
      'work-history bb 2015-04 2017 | c c 2018-01 2020 | d d 2020-05 pres',
    ],
  ],
  [
    'the make-up of a file',
    {
      'document-software': [
        { name: 'Calibri', role: 'font' },
        { name: 'Arial', role: 'font' },
        { name: 'Example PDF', role: 'producer' },
      ],
      'document-mark': [{ of: 'page-size', text: '595x842' }],
    },
    ['document-layout example pdf | arial, calibri |  | 595x842'],
  ],
])('compared with others: %s', (_, sketch, expected) => expect(told(sketch)).toEqual(expected));

test('what is told of the jobs and what of oneself are two texts; a page of one’s own is one', () => {
  const sketch = { summary: [words(40)], work: [{ employer: 'A', text: words(40, 'job') }] };
  const texts = (profile: ReturnType<typeof aProfile>) => tracesOf([profile]).map(({ by, value }) => [by, value.split(/\s/).length]);
  expect(texts(aProfile(sketch))).toEqual([
    ['resume-text', 40],
    ['summary-text', 40],
  ]);
  expect(texts({ ...aProfile(sketch), adapter: 'generic@1' })).toEqual([['portfolio-text', 80]]);
});

test('of a conversation only the candidate’s own long lines are compared', () => {
  const message = (from: string | undefined, text: string) => ({ text, ...(from === undefined ? {} : { from }) });
  const lines = [message('Kevin Miller', words(70, 'asked')), message('Mara', words(70, 'said')), message(undefined, 'Hello!')];
  expect(told({ 'display-name': ['Mara Jensen'], message: lines })).toEqual([`message-text ${words(70, 'said')}`]);
});

test('an account that stands in the text of a job is what was worked on', () => {
  const profile = aProfile({ work: [{ employer: 'A', text: 'see github.com/acme' }], handle: [{ platform: 'github', name: 'acme' }] });
  const derived = profile.observations.map((one) =>
    one.kind === 'handle' ? { ...one, origin: 'derived' as const, locator: 'work field' } : one,
  );
  expect(tracesOf([profile]).map(({ value }) => value)).toEqual(['github:acme']);
  expect(tracesOf([{ ...profile, observations: derived }])).toEqual([]);
});

test('what a sentence says is a referee’s is told apart from the candidate’s own', () => {
  const profile = aProfile({ email: ['kevin@example.com'] });
  const quote = 'You can reach my references: kevin@example.com and two more';
  const observations = profile.observations.map((one) => ({ ...one, origin: 'derived' as const, quote }));
  expect(tracesOf([{ ...profile, observations }]).map(({ by }) => by)).toEqual(['reference-contact']);
});

test('a value that stands on two pages is one trace, with the place where it was seen first', () => {
  const found = tracesOf(someProfiles({ email: ['mara@example.com'] }, { email: ['Mara+x@example.com'] }));
  expect(found).toEqual([
    {
      by: 'email',
      how: 'value',
      value: 'mara@example.com',
      evidence: {
        ...{ observation: 'profile-1/email/0', kind: 'email', quote: 'mara@example.com' },
        ...{ source: 'example-1:mara-example', locator: 'email field' },
      },
      readAt: '2026-11-01T09:00:00.000Z',
    },
  ]);
});
