import type { Publication } from '../../../core/model/source.ts';

// What companies published about their own cases and telemetry, once each. An indicator adds the place in it: `{ ...advisory2022, where: '…' }`.

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

export const crowdStrike2025 = {
  kind: 'vendor-report',
  publisher: 'CrowdStrike',
  title: '2025 Threat Hunting Report: FAMOUS CHOLLIMA',
  url: 'https://www.crowdstrike.com/en-us/adversaries/famous-chollima/',
  published: '2025-08',
} as const satisfies Publication;

export const pindrop2026 = {
  kind: 'vendor-report',
  publisher: 'Pindrop',
  title: 'Extending GitLab’s Findings: Hiring Telemetry',
  url: 'https://www.pindrop.com/article/hiring-telemetry-pulse-for-meetings-insights',
  published: '2026-02-25',
} as const satisfies Publication;

export const unit422025 = {
  kind: 'vendor-report',
  publisher: 'Unit 42, Palo Alto Networks',
  title: 'False Face: Unit 42 Demonstrates the Alarming Ease of Synthetic Identity Creation',
  url: 'https://unit42.paloaltonetworks.com/north-korean-synthetic-identity-creation/',
  published: '2025-04-21',
} as const satisfies Publication;

export const itIsac2025 = {
  kind: 'vendor-report',
  publisher: 'IT-ISAC',
  title: 'Do you know who you are hiring? Spotting fraudulent job seekers',
  url: 'https://www.it-isac.org/post/do-you-know-who-you-are-hiring-spotting-fraudulent-job-seekers',
  published: '2025',
} as const satisfies Publication;

export const alex2026 = {
  kind: 'vendor-report',
  publisher: 'Alex',
  title: 'We Caught a North Korean Operative in a Hiring Pipeline',
  url: 'https://wpnews.pro/news/we-caught-a-north-korean-operative-in-a-hiring-pipeline.json',
  published: '2026',
} as const satisfies Publication;
