import type { Profile } from '../../lib/core/model/profile.ts';
import type { CaseReport } from '../../lib/core/report/case-report.ts';
import { aCareer } from './a-career.ts';
import { aLink } from './a-link.ts';
import { aPair } from './a-pair.ts';
import { aProfile } from './a-profile.ts';

const publisher = {
  kind: 'vendor-report' as const,
  publisher: 'Example Research',
  title: 'A report made up for tests',
  url: 'https://example.com/report?id=1',
  published: '2026-01-02',
  where: 'Section 3',
};
const example = { because: 'An example made up for tests.', profiles: [{ headline: ['Engineer'] }] };
const asked = {
  why: 'Made up for this test.',
  status: 'experimental' as const,
  attack: ['T1585.001'],
  sources: [publisher],
  benign: ['An ordinary reason of several words.', 'Another ordinary reason of several words.'],
  ask: ['Ask which one is current.'],
  examples: { observed: [example], notObserved: [example], cannotTell: [example] },
};

/**
 * A report of a case in which everything occurs once: two sources and one behind a wall, a finding that counts, one that is
 * explained, a no, an unknown, one that is blocked, one that is switched off, what speaks for
 * an ordinary history, two pairs, a career with every mark, a second visit, answers, notes, tags. Each text of the candidate or the reviewer is made by
 * `word`, so that a test can put what it likes in all of them.
 */
export function aReport(word: (what: string) => string = (what) => what): CaseReport {
  const github = aProfile({ account: `github:${word('subject')}`, id: 'p1', headline: [word('headline')], email: ['mara@example.com'] }, 1);
  const upwork = aProfile({ account: 'upwork:mara', id: 'p2', 'claimed-location': [{ text: word('place') }], empty: ['phone'] }, 2);
  const wall = aProfile({ account: 'linkedin:mara', id: 'p3', unreadable: true }, 3);
  const current = [{ ...github, site: word('site') }, { ...upwork, url: 'https://example.com/mara' }, wall];
  const finding = { category: 'profile' as const, specificity: 'moderate' as const, use: 'score' as const, evidence: [], missing: [] };
  const quote = (text: string, source: string) => ({
    observation: `${source}/1`,
    kind: 'headline' as const,
    quote: word(text),
    source,
    locator: word('locator'),
  });
  const at = '2026-11-02T09:00:00.000Z';
  const named = aPair({ one: word('one name'), other: word('other name') });
  return {
    file: {
      case: {
        id: 'case-1',
        title: word('title'),
        status: 'waiting',
        statusReason: word('status reason'),
        tags: ['backend'],
        accounts: current.map(({ account }) => account),
        createdAt: '2026-11-01T09:00:00.000Z',
        updatedAt: at,
      },
      profiles: current,
      notes: [{ id: 'note-1', caseId: 'case-1', text: word('note'), createdAt: at, updatedAt: at }],
      opinions: [
        { id: 'opinion-1', caseId: 'case-1', indicator: 'shows-settled', stance: 'explained', reason: word('reason'), at },
        { id: 'opinion-2', caseId: 'case-1', indicator: 'shows-moved', stance: 'not-explained', reason: '', at },
        {
          id: 'opinion-3',
          caseId: 'case-1',
          indicator: 'pair:place:fedcba9876543210fedcba98',
          stance: 'explained',
          reason: word('moved'),
          at,
        },
      ],
      corrections: [],
      answers: [
        { id: 'answer-1', caseId: 'case-1', question: 'camera-off', reply: 'yes', at },
        { id: 'answer-2', caseId: 'case-1', question: 'shared-screen', reply: 'not-asked', at },
      ],
      steps: [],
      linkOpinions: [],
      reminders: [],
      history: [{ id: 'event-1', caseId: 'case-1', at, what: 'note-added', subject: 'note-1', before: { z: 1, a: [2] } }],
    },
    review: {
      current,
      findings: [
        {
          ...finding,
          indicator: 'shows-moved',
          answer: 'yes',
          evidence: [
            { ...quote('first quote', github.account), listed: { list: 'some-list', source: 'research' } },
            quote('second quote', 'upwork:mara'),
          ],
        },
        { ...finding, indicator: 'shows-settled', answer: 'yes', evidence: [{ ...quote('', 'upwork:mara'), quote: '', locator: '' }] },
        { ...finding, indicator: 'shows-nothing', answer: 'no' },
        { ...finding, indicator: 'shows-unknown', answer: 'unknown', missing: ['email', 'message'] },
        { ...finding, indicator: 'shows-newer', answer: 'unknown', blocked: 'needs-update' },
      ],
      switchedOff: [{ indicator: 'shows-left-out', reason: word('policy reason') }],
      counterEvidence: [{ counter: 'shows-long-record', evidence: [quote('third quote', 'upwork:mara')] }],
      explained: ['shows-settled'],
      assessment: { level: 'worth-a-question', found: 1, notFound: 1, notChecked: 2, explained: 1 },
    },
    pack: {
      id: 'test-pack',
      version: '2026.11.22',
      title: 'Test pack',
      licence: 'CC0',
      attackRelease: '17.1',
      minEngine: 1,
      indicators: ['shows-moved', 'shows-settled', 'shows-nothing', 'shows-unknown', 'shows-newer', 'shows-left-out'].map((id) => ({
        ...asked,
        id,
        name: `do what ${id} says`,
        category: 'profile',
        specificity: 'moderate',
        use: 'score',
        pattern: { op: 'present', kind: 'headline' },
      })),
      counters: [
        {
          id: 'shows-long-record',
          name: 'show a record of many years',
          why: 'Made up for this test.',
          limits: 'An account can be bought.',
          sources: [publisher],
          pattern: { op: 'present', kind: 'headline' },
          examples: asked.examples,
        },
      ],
      steps: [],
      handOver: [],
      questions: [
        { id: 'camera-off', text: 'Did the camera stay off?', stage: 'interview', how: 'The same for everybody.' },
        { id: 'shared-screen', text: 'Was the screen shared?', stage: 'interview', how: 'The same for everybody.' },
      ],
      prevalence: {
        measured: '2026-11-20',
        seed: 4,
        regions: [
          { id: 'first', name: 'First region', candidates: 1_000 },
          { id: 'second', name: 'Second region', candidates: 1_000 },
        ],
        yes: { 'shows-moved': [20, 40] },
      },
      lists: [
        {
          id: 'some-list',
          purpose: 'flag',
          match: 'domain',
          kinds: ['email'],
          about: 'A list made up for this test.',
          retrieved: '2026-11-01',
          licence: 'CC0',
          sources: { research: publisher },
          values: [],
        },
      ],
    },
    links: [
      aLink({
        otherTitle: word('other title'),
        ...quote('shared quote', github.account),
        other: quote('other quote', word('other account')),
      }),
      aLink({ otherCase: 'quiet-case', ordinary: 'agency' }),
    ],
    pairs: [
      { ...named, one: { ...named.one, source: github.account, observation: 'p1/headline/0', locator: word('pair locator') } },
      { ...named, id: 'pair:place:fedcba9876543210fedcba98', topic: 'place' },
    ],
    career: aCareer(current[0] as Profile, upwork, word),
    visits: [
      {
        profile: current[0] as Profile,
        previous: { ...github, id: 'p0', readAt: '2026-10-01T09:00:00.000Z' },
        differences: [
          { kind: 'headline', what: 'changed', before: [word('old headline')], now: [word('headline')] },
          { kind: 'skill', what: 'gone', before: [word('skill')], now: [] },
          { kind: 'phone', what: 'no-longer-found', before: [word('phone')], now: [] },
          { kind: 'count', what: 'changed', before: ['12 followers'], now: ['13 followers'], isUsual: true },
        ],
        isOtherReader: true,
      },
      { profile: { ...github, id: 'p0', readAt: '2026-10-01T09:00:00.000Z' }, differences: [] },
    ],
    appVersion: '0.1.0',
    writtenAt: '2026-11-03T10:42:00.000Z',
  };
}
