import type { Publication } from '../../../core/model/source.ts';

// What newspapers published, once each. An indicator adds the place in it: `{ ...advisory2022, where: '…' }`.

export const bleeping2025 = {
  kind: 'news',
  publisher: 'BleepingComputer, on research by M. Eldritch and H. Garcia',
  title: 'North Korea lures engineers to rent identities in fake IT worker scheme',
  url: 'https://www.bleepingcomputer.com/news/security/north-korea-lures-engineers-to-rent-identities-in-fake-it-worker-scheme/',
  published: '2025-12',
} as const satisfies Publication;

export const cheqd2025 = {
  kind: 'news',
  publisher: 'Decrypt, on cheqd',
  title: 'North Korea’s hiring fraud aimed at crypto firms',
  url: 'https://salmoncrypto.com/inne-i-nord-koreas-ansettelsessvindel-rettet-mot-kryptofirmaer',
  published: '2025',
} as const satisfies Publication;

export const wired2025 = {
  kind: 'news',
  publisher: 'WIRED',
  title: 'North Korea Stole Your Job',
  url: 'https://www.wired.com/story/north-korea-stole-your-tech-job-ai-interviews/',
  published: '2025-05-01',
} as const satisfies Publication;

export const honeypot2026 = {
  kind: 'news',
  publisher: 'The Hacker News, on research by M. Eldritch and H. Garcia',
  title: 'Researchers built a fake crypto startup',
  url: 'https://thehackernews.com/2026/08/researchers-built-fake-crypto-startup.html',
  published: '2026-08',
} as const satisfies Publication;

export const beyondIt2026 = {
  kind: 'news',
  publisher: 'The Hacker News',
  title: 'North Korean Job Fraud Expands Beyond IT Into Healthcare and Sales',
  url: 'https://thehackernews.com/2026/08/north-korean-job-fraud-expands-beyond.html',
  published: '2026-08-31',
} as const satisfies Publication;

export const leakedFiles2025 = {
  kind: 'news',
  publisher: 'WIRED, on files shown by SttyK, as kept in a discussion of it',
  title: 'Leak Reveals the Workaday Lives of North Korean IT Scammers',
  url: 'https://discuss.privacyguides.net/t/leak-reveals-the-workaday-lives-of-north-korean-it-scammers/29902',
  published: '2025-08',
} as const satisfies Publication;
