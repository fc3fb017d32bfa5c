import type { Source } from '../../core/model/source.ts';

type Publication = Omit<Source, 'where'>;

/** The publications that the pack rests on, once each. An indicator adds the place in it: `{ ...advisory2022, where: '…' }`. */
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

export const gitlab2026 = {
  kind: 'vendor-report',
  publisher: 'GitLab Threat Intelligence',
  title: 'GitLab Threat Intelligence Team reveals North Korean tradecraft',
  url: 'https://about.gitlab.com/blog/gitlab-threat-intelligence-reveals-north-korean-tradecraft/',
  published: '2026-02-19',
} as const satisfies Publication;

export const mandiant2024 = {
  kind: 'vendor-report',
  publisher: 'Mandiant / Google Cloud',
  title: 'Staying a Step Ahead: Mitigating the DPRK IT Worker Threat',
  url: 'https://cloud.google.com/blog/topics/threat-intelligence/mitigating-dprk-it-worker-threat',
  published: '2024-09-23',
} as const satisfies Publication;

export const google2025 = {
  kind: 'vendor-report',
  publisher: 'Google Threat Intelligence Group',
  title: 'DPRK IT Workers Expanding in Scope and Scale',
  url: 'https://cloud.google.com/blog/topics/threat-intelligence/dprk-it-workers-expanding-scope-scale/',
  published: '2025-04-01',
} as const satisfies Publication;

export const microsoft2025 = {
  kind: 'vendor-report',
  publisher: 'Microsoft Threat Intelligence',
  title: 'Jasper Sleet: North Korean remote IT workers’ evolving tactics to infiltrate organizations',
  url: 'https://www.microsoft.com/en-us/security/blog/2025/06/30/jasper-sleet-north-korean-remote-it-workers-evolving-tactics-to-infiltrate-organizations/',
  published: '2025-06-30',
} as const satisfies Publication;

export const okta2025 = {
  kind: 'vendor-report',
  publisher: 'Okta Threat Intelligence',
  title: 'North Korea’s IT Workers expand beyond US big tech',
  url: 'https://www.okta.com/newsroom/articles/north-korea-s-it-workers-expand-beyond-us-big-tech',
  published: '2025-09-30',
} as const satisfies Publication;

export const kraken2025 = {
  kind: 'vendor-report',
  publisher: 'Kraken',
  title: 'How we identified a North Korean hacker who tried to get a job at Kraken',
  url: 'https://blog.kraken.com/news/how-we-identified-a-north-korean-hacker',
  published: '2025-05-01',
} as const satisfies Publication;

export const knowBe42024 = {
  kind: 'vendor-report',
  publisher: 'KnowBe4',
  title: 'How a North Korean Fake IT Worker Tried to Infiltrate Us',
  url: 'https://blog.knowbe4.com/how-a-north-korean-fake-it-worker-tried-to-infiltrate-us',
  published: '2024-07-23',
} as const satisfies Publication;

export const sentinelOne2024 = {
  kind: 'vendor-report',
  publisher: 'SentinelOne SentinelLABS',
  title: 'DPRK IT Workers: A Network of Active Front Companies and Their Links to China',
  url: 'https://www.sentinelone.com/labs/dprk-it-workers-a-network-of-active-front-companies-and-their-links-to-china/',
  published: '2024-11-21',
} as const satisfies Publication;

export const flashpoint2025 = {
  kind: 'vendor-report',
  publisher: 'Flashpoint',
  title: 'Flashpoint Investigation: Uncovering the DPRK’s Remote IT Worker Fraud Scheme',
  url: 'https://flashpoint.io/blog/flashpoint-investigation-uncovering-the-dprks-remote-it-worker-fraud-scheme/',
  published: '2025-05',
} as const satisfies Publication;

export const recordedFuture2026 = {
  kind: 'vendor-report',
  publisher: 'Recorded Future, Insikt Group',
  title: 'PurpleDelta’s Fraudulent Employment Operations',
  url: 'https://www.recordedfuture.com/research/purpledelta-fraudulent-employment-operations',
  published: '2026-08-18',
} as const satisfies Publication;

export const silentPush2026 = {
  kind: 'vendor-report',
  publisher: 'Silent Push',
  title: 'North Korean IT worker recruiting proxies on Discord',
  url: 'https://www.silentpush.com/blog/nk-it-worker/',
  published: '2026-09',
} as const satisfies Publication;

export const amazon2025 = {
  kind: 'vendor-report',
  publisher: 'Amazon, S. Schmidt',
  title: 'Note on more than 1,800 stopped applications',
  url: 'https://www.linkedin.com/posts/stephenschmidt1_over-the-past-few-years-north-korean-dprk-activity-7407485036142276610-dot7',
  published: '2025-12-18',
} as const satisfies Publication;

export const cinder2024 = {
  kind: 'vendor-report',
  publisher: 'Cinder',
  title: 'We found North Korean engineers in our application pile',
  url: 'https://cinder.co/blog-posts/north-korean-engineers-in-our-application-pile',
  published: '2024-09',
} as const satisfies Publication;

export const socure2025 = {
  kind: 'vendor-report',
  publisher: 'Socure, as told to Fortune',
  title: 'An interview with an applicant said to be from Staten Island',
  url: 'https://www.socure.com',
  published: '2025',
} as const satisfies Publication;

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

/** Our own counts, made on public lists against commit authors of unrelated open-source projects. */
export const ownMeasurement2026 = {
  kind: 'own-measurement',
  publisher: 'Second Look',
  title: 'Names on public lists against names of open-source commit authors',
  published: '2026-11-22',
} as const satisfies Publication;
