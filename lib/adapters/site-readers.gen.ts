// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
type SiteReader = { id: string; site: string; status: 'proven' | 'unproven'; matches: readonly string[] };

/** Every site that is known, by its addresses. An unproven one is read as any page would be. */
export const siteReaders: readonly SiteReader[] = [
  { id: 'dice', site: 'Dice', status: 'proven', matches: ['https://www.dice.com/employers/*'] },
  { id: 'fiverr', site: 'Fiverr', status: 'proven', matches: ['https://*.fiverr.com/*'] },
  { id: 'freelancer', site: 'Freelancer', status: 'proven', matches: ['https://www.freelancer.com/*', 'https://www.freelancer.in/*', 'https://www.freelancer.mx/*', 'https://www.freelancer.ca/*', 'https://www.freelancer.co.uk/*', 'https://www.freelancer.de/*', 'https://www.freelancer.pl/*', 'https://www.freelancer.ph/*', 'https://www.freelancer.pk/*', 'https://www.freelancer.com.au/*', 'https://www.freelancer.es/*', 'https://www.freelancer.cl/*', 'https://*.freelancer.com/*'] },
  { id: 'github', site: 'GitHub', status: 'proven', matches: ['https://github.com/*'] },
  { id: 'gitlab', site: 'GitLab', status: 'proven', matches: ['https://gitlab.com/*'] },
  { id: 'indeed', site: 'Indeed', status: 'proven', matches: ['https://resumes.indeed.com/*'] },
  { id: 'linkedin', site: 'LinkedIn', status: 'proven', matches: ['https://*.linkedin.com/*'] },
  { id: 'npm', site: 'npm', status: 'proven', matches: ['https://www.npmjs.com/*'] },
  { id: 'peopleperhour', site: 'PeoplePerHour', status: 'proven', matches: ['https://www.peopleperhour.com/*'] },
  { id: 'stackoverflow', site: 'Stack Overflow', status: 'proven', matches: ['https://stackoverflow.com/*', 'https://es.stackoverflow.com/*', 'https://ja.stackoverflow.com/*', 'https://pt.stackoverflow.com/*', 'https://ru.stackoverflow.com/*'] },
  { id: 'telegram', site: 'Telegram', status: 'proven', matches: ['https://t.me/*', 'https://telegram.me/*'] },
  { id: 'truelancer', site: 'Truelancer', status: 'proven', matches: ['https://www.truelancer.com/*'] },
  { id: 'upwork', site: 'Upwork', status: 'proven', matches: ['https://www.upwork.com/*'] },
  { id: 'x', site: 'X', status: 'proven', matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'] },
  { id: 'ashby', site: 'Ashby', status: 'unproven', matches: ['https://app.ashbyhq.com/*'] },
  { id: 'bamboohr', site: 'BambooHR', status: 'unproven', matches: ['https://*.bamboohr.com/hiring/*'] },
  { id: 'contra', site: 'Contra', status: 'unproven', matches: ['https://contra.com/*'] },
  { id: 'greenhouse', site: 'Greenhouse', status: 'unproven', matches: ['https://app.greenhouse.io/*', 'https://app2.greenhouse.io/*', 'https://app3.greenhouse.io/*', 'https://app4.greenhouse.io/*', 'https://app5.greenhouse.io/*', 'https://app6.greenhouse.io/*', 'https://app7.greenhouse.io/*', 'https://app8.greenhouse.io/*'] },
  { id: 'guru', site: 'Guru', status: 'unproven', matches: ['https://www.guru.com/*'] },
  { id: 'lever', site: 'Lever', status: 'unproven', matches: ['https://hire.lever.co/*', 'https://hire.eu.lever.co/*'] },
  { id: 'recruitee', site: 'Recruitee', status: 'unproven', matches: ['https://app.recruitee.com/*'] },
  { id: 'smartrecruiters', site: 'SmartRecruiters', status: 'unproven', matches: ['https://www.smartrecruiters.com/app/*'] },
  { id: 'teamtailor', site: 'Teamtailor', status: 'unproven', matches: ['https://app.teamtailor.com/*'] },
  { id: 'toptal', site: 'Toptal', status: 'unproven', matches: ['https://www.toptal.com/*'] },
  { id: 'wellfound', site: 'Wellfound', status: 'unproven', matches: ['https://wellfound.com/*', 'https://angel.co/*'] },
  { id: 'workable', site: 'Workable', status: 'unproven', matches: ['https://*.workable.com/backend/*'] },
];
