import { readFileSync } from 'node:fs';
import type { RawProfile } from '../../lib/core/model/raw-profile.ts';
import { readText } from '../../lib/documents/read-text.ts';
import { conversation } from './conversation.ts';

const adapters = 'lib/adapters';
const profiles = [`${adapters}/linkedin/fixtures/sections-2024`, `${adapters}/upwork/fixtures/freelancer`];

/** A case as it is when most has been read: two profiles, an account with its commits, two documents and a conversation. */
export function sixSources(): RawProfile[] {
  const account = expected(`${adapters}/github/fixtures/complete`);
  const commits = expected(`${adapters}/github/fixtures/commits`);
  return [
    ...profiles.map(expected),
    { ...account, observations: [...account.observations, ...commits.observations.filter(({ kind }) => kind === 'commit')] },
    readText('mara-jensen-cv.txt', resume(9)).raw,
    readText('cover-letter.txt', letter).raw,
    conversation(),
  ];
}

const expected = (path: string): RawProfile => JSON.parse(readFileSync(`${path}.expected.json`, 'utf8')) as RawProfile;

/** A résumé of some pages, with so many jobs. */
const resume = (jobs: number): string =>
  [
    'Mara Jensen',
    'Software engineer, Lyon, France',
    'mara.jensen@example.com | +1 202 555 0143 | https://github.com/mara-example | https://mara.example/portfolio',
    '',
    'Summary',
    'I build web shops and the services behind them, from the first sketch to the day they run by themselves. '.repeat(4),
    '',
    'Experience',
    ...Array.from({ length: jobs }, (_, n) => [
      `Senior Engineer, Example Works ${n + 1}`,
      `Jan ${2025 - n * 2} – Dec ${2026 - n * 2}`,
      '• Led four people who moved the accounts of 40,000 customers to a new payment service without a day of rest.',
      '• Wrote the tests that had been missing, and cut the time of a release from two days to one hour.',
      '• Talked with customers every week, and wrote down what they asked for.',
      '',
    ]).flat(),
    'Education',
    'B.Sc. Computer Science, Example University, 2004 – 2008',
    '',
    'Skills',
    'TypeScript, React, Node, PostgreSQL, Go, Kubernetes, AWS, Terraform, Python, Rust',
  ].join('\n');

const letter = [
  'Dear hiring team,',
  'Your note about the shop that never sleeps made me smile, since I kept one awake for years. '.repeat(6),
  'I live in Lyon, work in French and English, and am glad to meet you in person or by video on any day. '.repeat(4),
  'With kind regards, Mara Jensen, mara.jensen@example.com',
].join('\n\n');
