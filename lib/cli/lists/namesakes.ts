import { type DraftList, handMade } from './finished-list.ts';

/** The list of honest companies that bear the name of a listed one, by the domain that tells them apart. */
export const namesakes = (): DraftList => ({
  id: 'well-known-companies',
  purpose: 'benign',
  match: 'domain',
  kinds: ['work'],
  about:
    'Web domains of known companies whose name meets one on a list of names. An employer at one of these domains is that company, and not the listed one.',
  built: 'By hand: for each name on company-names-that-collide, the known companies of that name, by the domain of their own pages.',
  retrieved: '2026-11-22',
  licence: 'CC0-1.0',
  sources: { pages: handMade('Known companies that bear a listed name', 'The companies’ own pages') },
  values: ['helix.com', 'cubix.co', 'dantelabs.com'].map((value) => ({ value, source: 'pages' })),
});
