import type { Publication } from '../../../core/model/source.ts';

// What governments and courts published, once each. An indicator adds the place in it: `{ ...advisory2022, where: '…' }`.

export const advisory2022 = {
  kind: 'government-advisory',
  publisher: 'U.S. Department of State, U.S. Department of the Treasury, FBI',
  title: 'Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  url: 'https://ofac.treasury.gov/media/923126/download?inline',
  published: '2022-05-16',
} as const satisfies Publication;

export const advisory2023 = {
  kind: 'government-advisory',
  publisher: 'FBI Internet Crime Complaint Center, with the Republic of Korea',
  title: 'Additional Guidance on the Democratic People’s Republic of Korea Information Technology Workers',
  url: 'https://www.ic3.gov/PSA/2023/PSA231018',
  published: '2023-10-18',
} as const satisfies Publication;

export const advisory2024 = {
  kind: 'government-advisory',
  publisher: 'FBI Internet Crime Complaint Center',
  title: 'DPRK Leverages U.S.-Based Individuals to Defraud U.S. Businesses and Generate Revenue',
  url: 'https://www.ic3.gov/PSA/2024/PSA240516',
  published: '2024-05-16',
} as const satisfies Publication;

export const advisory2025 = {
  kind: 'government-advisory',
  publisher: 'FBI Internet Crime Complaint Center',
  title: 'North Korean IT Worker Threats to U.S. Businesses',
  url: 'https://www.ic3.gov/PSA/2025/PSA250723-4',
  published: '2025-07-23',
} as const satisfies Publication;

export const jointAdvisory2026 = {
  kind: 'government-advisory',
  publisher: 'Authorities of Japan, the United States, Australia and Germany',
  title: 'Joint advisory on WaterPlum (Contagious Interview)',
  url: 'https://www.ic3.gov/CSA/2026/260918.pdf',
  published: '2026-09-18',
} as const satisfies Publication;

export const domainSeizure2023 = {
  kind: 'court',
  publisher: 'U.S. Department of Justice',
  title: 'Justice Department Announces Court-Authorized Action to Disrupt Illicit Revenue Generation Efforts of DPRK IT Workers',
  url: 'https://www.justice.gov/opa/pr/justice-department-announces-court-authorized-action-disrupt-illicit-revenue-generation',
  published: '2023-10-18',
} as const satisfies Publication;

export const caseFiles2025 = {
  kind: 'court',
  publisher: 'U.S. District Courts, dockets collected by S. Whalen',
  title: 'Criminal cases on IT worker schemes, among them United States v. Hwa',
  url: 'https://www.courtlistener.com/docket/69459808/united-states-v-hwa/',
  published: '2025-08-08',
} as const satisfies Publication;

export const sanctionsList = {
  kind: 'sanctions-list',
  publisher: 'U.S. Treasury, Office of Foreign Assets Control',
  title: 'Specially Designated Nationals and Blocked Persons List',
  url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.XML',
  published: '2026-09-18',
} as const satisfies Publication;

export const sanctions2026 = {
  kind: 'sanctions-list',
  publisher: 'U.S. Treasury, Office of Foreign Assets Control',
  title: 'Treasury Sanctions Facilitators of DPRK IT Worker Fraud Targeting U.S. Businesses',
  url: 'https://home.treasury.gov/news/press-releases/sb0416',
  published: '2026-03-12',
} as const satisfies Publication;

export const extortionAdvisory2025 = {
  kind: 'government-advisory',
  publisher: 'FBI Internet Crime Complaint Center',
  title: 'North Korean IT Workers Conducting Data Extortion',
  url: 'https://www.ic3.gov/PSA/2025/PSA250123',
  published: '2025-01-23',
} as const satisfies Publication;

export const germanAdvisory2024 = {
  kind: 'government-advisory',
  publisher: 'Bundesamt für Verfassungsschutz (Germany)',
  title: 'Private Sector Security Advisory 02/2024: North Korean IT Workers',
  url: 'https://archive.orkl.eu/99e3db0a5d74b5b874706c01288d0d4e57ec0669.txt',
  published: '2024-10-01',
} as const satisfies Publication;

export const nationwideActions2025 = {
  kind: 'court',
  publisher: 'U.S. Department of Justice',
  title: 'Justice Department Announces Coordinated, Nationwide Actions to Combat North Korean Remote IT Workers',
  url: 'https://www.justice.gov/opa/pr/justice-department-announces-coordinated-nationwide-actions-combat-north-korean-remote',
  published: '2025-06-30',
} as const satisfies Publication;

export const japanAlert2024 = {
  kind: 'government-advisory',
  publisher: 'National Police Agency, Foreign, Finance and Economy Ministries of Japan, as told by NHK',
  title: 'Alert on North Korean IT workers',
  url: 'https://www3.nhk.or.jp/nhkworld/en/news/20240326_12/',
  published: '2024-03-26',
} as const satisfies Publication;

export const tokyoPolice2025 = {
  kind: 'government-advisory',
  publisher: 'Tokyo Metropolitan Police, as told by the Asahi Shimbun',
  title: 'Two men referred to prosecutors over accounts used by a suspected DPRK IT worker',
  url: 'https://www.asahi.com/ajw/articles/15701897',
  published: '2025-04-07',
} as const satisfies Publication;
