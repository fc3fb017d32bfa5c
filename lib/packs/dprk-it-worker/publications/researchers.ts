import type { Publication } from '../../../core/model/source.ts';

// What researchers published, and what we counted ourselves, once each. An indicator adds the place in it: `{ ...advisory2022, where: '…' }`.

export const seal2026 = {
  kind: 'researcher',
  publisher: 'Security Alliance (SEAL)',
  title: 'Security Frameworks: DPRK IT Workers',
  url: 'https://frameworks.securityalliance.dev/dprk-it-workers/overview',
  published: '2026-05-07',
} as const satisfies Publication;

export const tayvano2025 = {
  kind: 'researcher',
  publisher: 'tayvano',
  title: 'lazarus-bluenoroff-research, dprk-it-workers readme',
  url: 'https://github.com/tayvano/lazarus-bluenoroff-research/blob/main/dprk-it-workers/readme.md',
  published: '2025-11',
} as const satisfies Publication;

export const ravenFile2025 = {
  kind: 'researcher',
  publisher: 'The Raven File',
  title: 'Unmasking DPRK IT Workers: email address patterns as hiring red flags',
  url: 'https://theravenfile.com/2025/08/19/unmasking-dprk-it-workers-email-address-patterns-as-hiring-red-flags/',
  published: '2025-08-19',
} as const satisfies Publication;

export const ketmanAccounts2024 = {
  kind: 'researcher',
  publisher: 'Ketman',
  title: 'Guide to Identifying a Suspicious GitHub Account Associated with DPRK',
  url: 'https://www.ketman.org/identifying-suspicious-gh-accounts.html',
  published: '2024-11-01',
} as const satisfies Publication;

export const ketmanOrganizations2025 = {
  kind: 'researcher',
  publisher: 'Ketman',
  title: 'DPRK IT Workers threat in Open Source Organizations',
  url: 'https://www.ketman.org/dprk-it-workers-risks.html',
  published: '2025-03-01',
} as const satisfies Publication;

/** Our own counts, made on public lists against commit authors of unrelated open-source projects. */
export const ownMeasurement2026 = {
  kind: 'own-measurement',
  publisher: 'Second Look',
  title: 'Names on public lists against names of open-source commit authors',
  published: '2026-11-22',
} as const satisfies Publication;

export const ketmanMalicious2024 = {
  kind: 'researcher',
  publisher: 'Ketman',
  title: 'Malicious Github Accounts with gh-fake-analyzer',
  url: 'https://www.ketman.org/malicious-github-accounts.html',
  published: '2024-11-01',
} as const satisfies Publication;

export const fakeAnalyzer2025 = {
  kind: 'researcher',
  publisher: 'shortdoom',
  title: 'gh-fake-analyzer',
  url: 'https://github.com/shortdoom/gh-fake-analyzer',
  published: '2025-09-15',
} as const satisfies Publication;
