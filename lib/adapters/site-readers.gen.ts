// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
export const siteReaders: readonly { id: string; matches: readonly string[] }[] = [
  { id: 'github', matches: ['https://github.com/*'] },
  { id: 'gitlab', matches: ['https://gitlab.com/*'] },
  { id: 'linkedin', matches: ['https://linkedin.com/*', 'https://*.linkedin.com/*'] },
  { id: 'upwork', matches: ['https://www.upwork.com/*'] },
];
