import { describe, expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../test/builders/a-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import { openCasebook } from '../core/correlate/casebook.ts';
import { loadPack } from '../core/engine/load-pack.ts';
import { defaultKnobs } from '../core/knobs.ts';
import type { CaseFile, ReviewerAnswer } from '../core/model/case.ts';
import { dprkItWorkerPack as pack } from '../packs/dprk-it-worker/pack.gen.ts';
import { loadCase } from '../store/case-file.ts';
import { imprintOfCase } from './imprint-of-case.ts';
import { joinCases } from './join-cases.ts';
import { judgeLink } from './judge-link.ts';
import { linksOfCase } from './links-of-case.ts';
import { reviewCase } from './review-case.ts';

const loaded = loadPack(pack);
type Told = readonly ProfileSketch[] | ProfileSketch;

/** A store and a casebook with one case for each candidate: `case-0`, `case-1`… */
async function stored(told: readonly Told[], answers: readonly Pick<ReviewerAnswer, 'question' | 'reply'>[] = []) {
  const store = aDisk().open();
  const casebook = openCasebook();
  const at = '2026-11-02T10:00:00.000Z';
  const load = async (id: string): Promise<CaseFile> => {
    const read = await store.read((database) => loadCase(database, id));
    if (!read.ok || read.value === undefined) throw new Error(`No ${id}`);
    return read.value.file;
  };
  for (const [nth, sketches] of told.entries()) {
    const id = `case-${nth}`;
    const profiles = someProfiles(...[sketches].flat()).map((profile) => {
      const own = `${id}-${profile.id}`;
      const observations = profile.observations.map((one) => ({ ...one, id: `${own}/${one.id}` }));
      return { ...profile, id: own, account: profile.account.replace('mara-example', id), observations, caseId: id };
    });
    await store.write(async (database) => {
      await database.cases.put({
        ...{ id, title: `Candidate ${nth}`, status: 'open', statusReason: '', tags: [], createdAt: at, updatedAt: at },
        accounts: profiles.map(({ account }) => account),
      });
      await database.profiles.bulkPut(profiles);
      if (nth === 0) await database.answers.bulkPut(answers.map((one, key) => ({ id: `answer-${key}`, caseId: id, at, ...one })));
    });
    casebook.put(imprintOfCase(await load(id)));
  }
  const links = async (id = 'case-0') => {
    const found = await linksOfCase(store, casebook, await load(id), pack);
    if (!found.ok) throw new Error(found.message);
    return found.value;
  };
  return { store, casebook, load, links };
}

const words = (count: number, seed = 'word') => Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');
const job = (employer: string, start: string, end: string, text?: string) => ({
  employer,
  start,
  end: end as '2020',
  ...(text === undefined ? {} : { text }),
});
const jobs = [
  job('Larkfield Labs', '2014-02', '2016-03'),
  job('Bluepeak Ltd', '2016-04', '2019-01'),
  job('Fernhill', '2019-02', '2021-06'),
];
const otherJobs = [job('Oakmere', '2013-01', '2016-05'), job('Redcliff', '2016-06', '2019-09'), job('Saltmarsh', '2019-10', 'present')];
const phone = [{ text: '+1 202-555-0123', e164: '+12025550123' }];
const photo = ['https://img.example.com/people/7f3a9c12.jpg'];
const layout: ProfileSketch = {
  'document-software': [
    { name: 'Lora', role: 'font' },
    { name: 'Inter', role: 'font' },
    { name: 'Typeset 3', role: 'producer' },
  ],
};

const mara = (more: ProfileSketch): ProfileSketch => ({ 'display-name': ['Mara Jensen'], ...more });
const kevin = (more: ProfileSketch): ProfileSketch => ({ 'display-name': ['Kevin Miller'], ...more });
const ilse = (more: ProfileSketch): ProfileSketch => ({ 'display-name': ['Ilse Brandt'], ...more });

type Row = {
  indicator: string;
  /** The candidate at hand, and who of the others must not make it answer yes. */
  one: ProfileSketch;
  alike: readonly Told[];
  shares: readonly Told[];
  answers?: Pick<ReviewerAnswer, 'question' | 'reply'>[];
};

const rows: Row[] = [
  {
    indicator: 'pay-wallet-reused',
    one: mara({ wallet: ['0x01'], email: ['m@example.com'] }),
    alike: [mara({ wallet: ['0x01'], email: ['m@example.com'] })],
    shares: [kevin({ wallet: ['0x01'] })],
  },
  {
    indicator: 'doc-resume-text-duplicate',
    one: mara({ work: [job('A', '2020', '2021', words(90))] }),
    alike: [kevin({ work: [job('A', '2020', '2021', `${words(30)} ${words(60, 'else')}`)] })],
    shares: [kevin({ work: [job('A', '2020', '2021', `${words(60)} ${words(60, 'else')}`)] })],
  },
  { indicator: 'doc-layout-fingerprint-cluster', one: mara(layout), alike: [kevin(layout)], shares: [kevin(layout), ilse(layout)] },
  {
    indicator: 'profile-portfolio-text-duplicate',
    one: mara({ summary: [words(80)] }),
    alike: [kevin({ summary: [words(80, 'else')] })],
    shares: [kevin({ summary: [words(80)] })],
  },
  {
    indicator: 'cross-contact-match',
    one: mara({ phone, work: jobs, email: ['m@example.com'] }),
    alike: [kevin({ phone, work: otherJobs, email: ['k@example.com'] })],
    shares: [kevin({ phone, work: jobs, email: ['k@example.com'] })],
  },
  {
    indicator: 'doc-author-reused-across-candidates',
    one: mara({ 'document-author': [{ name: 'desk-71', role: 'author' }] }),
    alike: [kevin({ 'document-author': [{ name: 'Microsoft Office User', role: 'author' }] })],
    shares: [kevin({ 'document-author': [{ name: 'Desk-71', role: 'author' }] })],
  },
  {
    indicator: 'cross-same-history-block',
    one: mara({ work: jobs }),
    alike: [kevin({ work: [...jobs.slice(0, 2), ...otherJobs.slice(2)] })],
    shares: [kevin({ work: jobs })],
  },
  {
    indicator: 'cross-profile-url-match',
    one: mara({ handle: [{ platform: 'github', name: 'tide-mill' }], link: [{ url: 'https://tide.example' }] }),
    alike: [kevin({ link: [{ url: 'https://tide.example' }] })],
    shares: [kevin({ handle: [{ platform: 'github', name: 'Tide-Mill' }] })],
  },
  {
    indicator: 'log-address-shared-candidates',
    one: mara({ 'postal-address': ['12 Pine St, Unit 4, Salem OR'], email: ['mara.tide@gmail.com'], work: jobs }),
    alike: [
      kevin({ 'postal-address': ['12 Pine Street, Unit 5, Salem OR'] }),
      kevin({ 'postal-address': ['12 Pine Street, #4, Salem OR'], email: ['kevin.mill@gmail.com'], work: otherJobs }),
    ],
    shares: [1, 2, 3].map((nth) =>
      kevin({ 'postal-address': ['12 Pine Street, #4, Salem OR'], email: [`kevin.mill${nth}@gmail.com`], work: otherJobs }),
    ),
  },
  {
    indicator: 'comm-cover-letter-duplicate',
    one: mara({ message: [{ text: words(70) }] }),
    alike: [kevin({ message: [{ text: words(50) }] })],
    shares: [kevin({ message: [{ text: words(68) }] })],
  },
  {
    indicator: 'emp-reference-is-persona',
    one: mara({ message: [{ text: 'My references: k@example.com, and call me.' }], email: ['k@example.com'] }),
    alike: [kevin({ message: [{ text: 'My references: k@example.com' }], email: ['k@example.com'] })],
    shares: [kevin({ email: ['k@example.com'] })],
  },
  {
    indicator: 'cross-burst',
    one: mara({ summary: [words(60)], handle: [{ platform: 'github', name: 'tide-mill' }] }),
    alike: [kevin({ summary: [words(60)], handle: [{ platform: 'github', name: 'tide-mill' }] })],
    shares: [kevin, ilse].map((who) => who({ summary: [words(60)], handle: [{ platform: 'github', name: 'tide-mill' }] })),
  },
  {
    indicator: 'cross-bio-duplicate',
    one: mara({ summary: [words(60)] }),
    alike: [mara({ summary: [words(60)] }), kevin({ summary: [words(60, 'else')] })],
    shares: [kevin({ summary: [words(55)] })],
  },
  {
    indicator: 'doc-many-resumes-one-person',
    one: mara({ email: ['m@example.com'], work: jobs }),
    alike: [mara({ email: ['m@example.com'], work: jobs.slice(1) })],
    shares: [mara({ email: ['m@example.com'], work: otherJobs })],
  },
  {
    indicator: 'cross-photo-match',
    one: mara({ 'photo-address': photo }),
    alike: [kevin({ 'photo-address': ['https://img.example.com/people/default.jpg'] })],
    shares: [kevin({ 'photo-address': photo })],
  },
  {
    indicator: 'profile-photo-reused-other-name',
    one: mara({ 'photo-address': photo }),
    alike: [{ 'photo-address': photo }],
    shares: [kevin({ 'photo-address': photo })],
  },
  {
    indicator: 'profile-multi-account-one-person',
    one: mara({ 'photo-address': photo, phone }),
    alike: [kevin({ phone })],
    shares: [kevin({ 'photo-address': photo, phone })],
  },
];

/** Sources as the readers of these kinds name them. */
const asRead = (indicator: string, file: CaseFile): CaseFile => ({
  ...file,
  profiles: file.profiles.map((profile) => ({
    ...profile,
    ...(indicator === 'profile-portfolio-text-duplicate' ? { adapter: 'generic@1' } : {}),
    observations: profile.observations.map((one) =>
      indicator === 'emp-reference-is-persona' && one.kind === 'email' && profile.observations.some(({ kind }) => kind === 'message')
        ? { ...one, origin: 'derived' as const, quote: 'My references: k@example.com' }
        : one,
    ),
  })),
});

async function answerOf({ indicator, one, answers = [] }: Row, others: readonly Told[]) {
  const { store, casebook, load } = await stored([one, ...others], answers);
  for (const nth of [0, ...others.keys()].map((_, at) => at)) {
    const file = asRead(indicator, await load(`case-${nth}`));
    await store.write((database) => database.profiles.bulkPut(file.profiles.map((profile) => ({ ...profile, caseId: file.case.id }))));
    casebook.put(imprintOfCase(file));
  }
  const file = await load('case-0');
  const found = await linksOfCase(store, casebook, file, pack);
  if (!found.ok) throw new Error(found.message);
  const { findings } = reviewCase(file, loaded, defaultKnobs, undefined, found.value.links);
  return findings.find((finding) => finding.indicator === indicator);
}

describe('the indicators that ask of other candidates answer through the comparison', () => {
  test.each(rows)('$indicator', async (row) => {
    for (const alike of row.alike) expect((await answerOf(row, [alike]))?.answer).not.toBe('yes');
    const found = await answerOf(row, row.shares);
    expect(found?.answer).toBe('yes');
    const { load } = await stored([row.one]);
    const shown = asRead(row.indicator, await load('case-0')).profiles.flatMap(({ observations }) => observations);
    for (const { observation, quote } of found?.evidence ?? [])
      expect(JSON.stringify(shown.find(({ id }) => id === observation))).toContain(JSON.stringify(quote).slice(1, -1));
  });

  test('every one of them is in the table', () => {
    const asked = pack.indicators.filter(({ pattern }) => JSON.stringify(pattern).includes('"linked"')).map(({ id }) => id);
    expect(rows.map(({ indicator }) => indicator).sort()).toEqual(asked.sort());
  });
});

describe('links of a case', () => {
  const two = [mara({ email: ['tide@example.com'] }), kevin({ email: ['Tide@example.com'] })];

  test('the two quotes, who the other is, and how many show it', async () => {
    const { links } = await stored([...two, ilse({ email: ['ilse@example.com'] })]);
    expect(await links()).toMatchObject({
      ...{ compared: 2, left: 0, common: [] },
      links: [
        {
          by: 'email',
          names: 'different',
          otherCase: 'case-1',
          otherTitle: 'Candidate 1',
          quote: 'tide@example.com',
          other: { quote: 'Tide@example.com' },
          shownBy: 2,
          compared: 3,
        },
      ],
    });
    expect((await links()).links[0]).not.toHaveProperty('ordinary');
    expect((await links('case-2')).links).toEqual([]);
  });

  test('the reviewer’s newest word on the two counts, in whichever of the cases it was given', async () => {
    const { store, links } = await stored(two);
    const newId = countingIds('word');
    const say = (caseId: string, otherCase: string, stance: 'two-people' | 'none', minute: number) =>
      judgeLink(store, caseId, { otherCase, stance, reason: '' }, { now: `2026-11-22T10:0${minute}:00.000Z`, newId });
    await say('case-1', 'case-0', 'two-people', 1);
    expect((await links()).links).toMatchObject([{ ordinary: 'reviewer-said', opinion: { stance: 'two-people' } }]);
    await say('case-0', 'case-1', 'none', 2);
    expect((await links()).links[0]?.ordinary).toBeUndefined();
  });

  test('a case that was joined into another is that one; joined into this one it shares nothing with it', async () => {
    const { store, links } = await stored([...two, ilse({})]);
    const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds('join') };
    await joinCases(store, { from: 'case-1', into: 'case-2' }, stamp);
    expect((await links()).links.map(({ otherCase }) => otherCase)).toEqual(['case-2']);
    await joinCases(store, { from: 'case-2', into: 'case-0' }, stamp);
    expect((await links()).links).toEqual([]);
  });

  test('a word on a case goes with it into the one that it is joined into, whichever of the two said it', async () => {
    for (const [says, of] of [
      ['case-0', 'case-1'],
      ['case-1', 'case-0'],
    ] as const) {
      const { store, links } = await stored([...two, ilse({})]);
      const stamp = { now: '2026-11-22T10:00:00.000Z', newId: countingIds('join') };
      await judgeLink(store, says, { otherCase: of, stance: 'two-people', reason: '' }, stamp);
      await joinCases(store, { from: 'case-1', into: 'case-2' }, stamp);
      expect((await links()).links).toMatchObject([{ otherCase: 'case-2', ordinary: 'reviewer-said' }]);
      const later = { ...stamp, now: '2026-11-22T11:00:00.000Z' };
      await judgeLink(store, 'case-2', { otherCase: 'case-0', stance: 'none', reason: '' }, later);
      expect((await links()).links[0]?.ordinary).toBeUndefined();
    }
  });

  test('of very many only the first are read, and how many were left is said', async () => {
    const many = Array.from({ length: 12 }, (_, nth) => kevin({ wallet: ['0x01'], email: [`k${nth}@example.com`] }));
    const { store, casebook, load } = await stored([mara({ wallet: ['0x01'] }), ...many]);
    const found = await linksOfCase(store, casebook, await load('case-0'), pack, { ...defaultKnobs, linkCasesMax: 10 });
    expect(found).toMatchObject({ ok: true, value: { left: 2, links: { length: 10 } } });
    expect(found.ok && found.value.links.map(({ shownBy }) => shownBy)).toEqual(Array.from({ length: 10 }, () => 13));
  });
});
