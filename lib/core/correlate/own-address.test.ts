import { expect, test } from 'vitest';
import { isTimeBounded } from '../../../test/builders/pumped-time.ts';
import { hostOf } from '../text/domain.ts';
import { knownSites, namesBefore, ownPaths } from './known-sites.ts';
import { addressedAccount, ownAddress } from './own-address.ts';

test.each([
  ...[
    'https://linktr.ee/',
    'https://www.behance.net',
    'https://react.dev/',
    'https://vercel.com',
    'https://resume.io/',
    'https://medium.com/',
  ],
  ...[
    'https://arxiv.org/abs/1706.03762',
    'https://doi.org/10.1000/182',
    'https://react.dev/learn',
    'https://docs.python.org/3/library/re.html',
  ],
  ...[
    'https://docs.example.com/start',
    'https://jobs.example.com/42',
    'https://numpy.readthedocs.io/en/latest',
    'https://www.amazon.co.uk/dp/1',
  ],
  ...['https://medium.com/@tide/how-to-write-tests-1a2b3c', 'https://dev.to/tide/ten-tips', 'https://www.behance.net/gallery/1/Tide'],
  ...['https://vercel.app', 'https://www.example.edu/', 'https://stackoverflow.com/questions/1/tide', 'https://www.udemy.com/course/tide'],
  ...['https://play.google.com/store/apps/details?id=tide', 'https://maps.google.de/', 'https://medium.com/search', 'https://substack.com'],
  ...['https://www.linkedin.com/mwlite/in/mara-roe', 'https://mara-roe.github.io/', 'https://www.upwork.com/nx/search/jobs'],
])('%s is nobody’s page, or an account’s', (url) => {
  expect(ownAddress(url)).toBeUndefined();
});

test.each([
  ['https://mara-jensen.example', 'mara-jensen.example'],
  ['https://www.mara-jensen.example/index.html', 'mara-jensen.example'],
  ['http://m.mara-jensen.example/work/index.php?ref=cv#top', 'mara-jensen.example/work'],
  ['https://mara-jensen.example/work/', 'mara-jensen.example/work'],
  ['https://m.example', 'm.example'],
  ['https://kdev77.vercel.app', 'kdev77.vercel.app'],
  ['https://kdev77.netlify.app/?x=1', 'kdev77.netlify.app'],
  ['https://kdev77.github.io/portfolio', 'kdev77.github.io/portfolio'],
  ['https://kdev77.wordpress.com/about', 'kdev77.wordpress.com/about'],
  ['https://kdev77.hashnode.dev', 'kdev77.hashnode.dev'],
  ['https://linktr.ee/kdev77', 'linktr.ee/kdev77'],
  ['https://www.behance.net/KDev77/', 'behance.net/kdev77'],
  ['https://medium.com/@kdev77', 'medium.com/@kdev77'],
  ['https://sites.google.com/view/kdev77/home', 'sites.google.com/view/kdev77'],
  ['https://www.notion.so/Kdev-Work-0123456789abcdef0123456789abcdef', 'notion.so/0123456789abcdef0123456789abcdef'],
  ['https://read.cv/kdev77', 'read.cv/kdev77'],
  ['https://people.example.edu/~mara', 'people.example.edu/~mara'],
  ['http://203.0.113.5/cv', '203.0.113.5/cv'],
  ['https://github.com/Mara-Roe/tide/', 'github.com/mara-roe/tide'],
])('%s can be somebody’s own, as %s', (url, address) => {
  expect(ownAddress(url)).toBe(address);
});

test.each([
  ['https://kdev77.github.io/docs', undefined],
  ['https://github.io', undefined],
  ['https://kdev77.vercel.app', undefined],
  ['https://kdev77.github.io', { platform: 'github', name: 'kdev77' }],
  ['https://kdev77.github.io/index.html?x', { platform: 'github', name: 'kdev77' }],
  ['kdev77.gitlab.io', { platform: 'gitlab', name: 'kdev77' }],
  ['https://www.linkedin.com/mwlite/in/mara-roe?trk=cv', { platform: 'linkedin', name: 'mara-roe' }],
  ['https://m.linkedin.com/in/mara-roe/', { platform: 'linkedin', name: 'mara-roe' }],
])('%s leads to the account %j', (url, account) => {
  expect(addressedAccount(url)).toEqual(account);
});

test('the sites stand in their one form', () => {
  const hosts = [...knownSites, ...namesBefore, ...ownPaths.map(([host]) => host)];
  expect(hosts.filter((host) => hostOf(`https://${host}/`) !== host || !host.includes('.'))).toEqual([]);
  expect(ownPaths.filter(([host, path]) => path.test('') || ownAddress(`https://${host}/`) !== undefined)).toEqual([]);
});

test('an address is done with in time', () => {
  const ends = ['a', '/', '.', '-a', '@', 'index.', 'a/'];
  for (const pump of ends) {
    expect({ pump, isBounded: isTimeBounded((text) => ownAddress(`https://behance.net/${text}`), pump, '!') }).toEqual({
      pump,
      isBounded: true,
    });
  }
});
