/** What the pack is called, and its calendar version: raised whenever an answer may change. */
export const packVersion = {
  id: 'dprk-it-worker',
  version: '2026.11.22',
  title: 'Published indicators of IT worker schemes',
  licence: 'MIT',
  minEngine: 1,
};
