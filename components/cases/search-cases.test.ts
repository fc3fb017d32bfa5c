import { expect, test } from 'vitest';
import { aReport } from '../../test/builders/a-report.ts';
import { type CaseRow, caseRow } from './case-row.ts';
import { foundIn, noFilter, searchCases, tagsInUse } from './search-cases.ts';

const row = (id: string, parts: Partial<CaseRow>): CaseRow => ({
  id,
  title: id,
  sites: [],
  status: 'open',
  statusReason: '',
  tags: [],
  lastSeen: '2026-11-01T09:00:00.000Z',
  nextStep: 'settle',
  ...parts,
  searched: [{ where: 'title', text: parts.title ?? id }, ...(parts.searched ?? [])],
});

const rows = [
  row('emile', { title: 'Émile Exemple', tags: ['backend', 'second round'], status: 'waiting', lookAgain: '2026-11-22' }),
  row('mara', {
    title: 'Mara Lindqvist',
    tags: ['backend'],
    lookAgain: '2026-11-23',
    searched: [{ where: 'note', text: 'Reference called back on Friday.' }],
  }),
  row('jose', { title: 'José Ejemplo', searched: [{ where: 'quote', text: 'write me on a messenger before we make a contract' }] }),
];
const found = (filter: Partial<typeof noFilter>) => searchCases(rows, { ...noFilter, ...filter }, '2026-11-22').map(({ id }) => id);

test.each<[string, Partial<typeof noFilter>, string[]]>([
  ['nothing is asked for', {}, ['emile', 'mara', 'jose']],
  ['the words stand nowhere', { text: 'zebra' }, []],
  ['only one of two words is there', { text: 'mara zebra' }, []],
  ['a name, written without its accents', { text: 'emile' }, ['emile']],
  ['a name, in capitals', { text: 'JOSÉ' }, ['jose']],
  ['a word of a note', { text: 'reference' }, ['mara']],
  ['a word of a quote', { text: 'messenger' }, ['jose']],
  ['words from the name and from a note', { text: 'mara friday' }, ['mara']],
  ['a word with an invisible character in it', { text: 'refer\u200bence' }, ['mara']],
  ['a status', { statuses: ['waiting'] }, ['emile']],
  ['two statuses', { statuses: ['waiting', 'open'] }, ['emile', 'mara', 'jose']],
  ['all tags, not any of them', { tags: ['backend', 'second round'] }, ['emile']],
  ['that the day to look again has come', { isDue: true }, ['emile']],
  ['a tag and words', { tags: ['backend'], text: 'mara' }, ['mara']],
])('the list shows what is asked for: %s', (_, filter, ids) => {
  expect(found(filter)).toEqual(ids);
});

test('a row says where it was found, unless the name alone explains it', () => {
  const [, mara] = rows as [CaseRow, CaseRow];
  expect(foundIn(mara, 'mara')).toBeUndefined();
  expect(foundIn(mara, '')).toBeUndefined();
  expect(foundIn(mara, 'mara friday')).toEqual({ where: 'note', text: 'Reference called back on Friday.' });
});

test('the tags in use come once and by name', () => {
  expect(tagsInUse(rows)).toEqual(['backend', 'second round']);
});

test('a row holds what the list shows and what the search looks into, and no level', () => {
  const { file } = aReport();
  const made = caseRow(file);
  expect({ ...made, searched: made.searched.length }).toEqual({
    id: 'case-1',
    title: 'title',
    sites: ['Example 2', 'Example 3', 'site'],
    status: 'waiting',
    statusReason: 'status reason',
    tags: ['backend'],
    lastSeen: '2026-11-02T09:00:00.000Z',
    nextStep: 'wait',
    searched: 9,
  });
});
