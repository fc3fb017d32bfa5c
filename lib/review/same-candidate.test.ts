import { expect, test } from 'vitest';
import { aRawProfile } from '../../test/builders/a-raw-profile.ts';
import { aDisk, countingIds } from '../../test/builders/a-store.ts';
import type { RawObservation } from '../core/model/raw-profile.ts';
import { addNote } from './note-case.ts';
import { recordProfile } from './record-profile.ts';
import { sameCandidate } from './same-candidate.ts';

const link = (url: string, isHidden = false): RawObservation => ({
  kind: 'link',
  value: { url },
  quote: url,
  locator: 'a',
  ...(isHidden && { hidden: true }),
});
const name: RawObservation = { kind: 'display-name', value: 'Mara Example', quote: 'Mara Example', locator: 'h1' };

/** What is offered for a page of Mara's, where there is a case of hers on GitHub, one of a namesake, and one changed last. */
async function offered(observations: RawObservation[], parts: { shownBefore?: 'github' | 'namesake'; github?: RawObservation[] } = {}) {
  const disk = aDisk();
  const store = disk.open();
  const newId = countingIds();
  const at = (minute: number) => ({ now: `2026-11-22T10:${String(minute).padStart(2, '0')}:00.000Z`, newId });
  const read = async (minute: number, raw: ReturnType<typeof aRawProfile>) => {
    const recorded = await recordProfile(store, raw, at(minute));
    if (!recorded.ok) throw new Error(recorded.message);
    return recorded.caseId;
  };
  const github = await read(0, aRawProfile({ observations: [name, ...(parts.github ?? [])] }));
  const namesake = await read(1, aRawProfile({ subject: 'mara-example-2' }));
  const last = await read(2, aRawProfile({ subject: 'ivo', name: 'Ivo Placeholder' }));
  await addNote(store, last, 'Changed last', at(3));
  const url = 'https://www.linkedin.com/in/mara-roe';
  const here = await read(4, aRawProfile({ site: 'LinkedIn', subject: 'mara-roe', url, observations: [name, ...observations] }));
  const before = parts.shownBefore && { github, namesake }[parts.shownBefore];
  const found = await store.read((database) => sameCandidate(database, here, before));
  if (!found.ok) throw new Error(found.message);
  const called = new Map([
    [github, 'github'],
    [namesake, 'namesake'],
    [last, 'last'],
  ]);
  return found.value.map(({ id, link: why }) => (why === undefined ? called.get(id) : [called.get(id), why.account, why.isNamedHere]));
}

test.each<[why: string, observations: RawObservation[]]>([
  ['two candidates have one name', []],
  ['a page names a longer account', [link('https://github.com/mara-example-22')]],
  ['a page names a part of the account', [link('https://github.com/mara')]],
  ['a page names a repository', [link('https://github.com/mara-example/site')]],
  ['a page names the same name on another platform', [link('https://gitlab.com/mara-example')]],
  ['a page names the account where nobody sees it', [link('https://github.com/mara-example', true)]],
])('no case is said to be linked because %s', async (_, observations) => {
  expect(await offered(observations)).toEqual(['last', 'namesake', 'github']);
});

test('a case comes first whose account a page names, to the letter, and says so', async () => {
  expect(await offered([link('https://github.com/Mara-Example/')])).toEqual([['github', 'github:mara-example', true], 'last', 'namesake']);
});

test('a page of the case that was shown before may name this account as well', async () => {
  const github = [link('https://www.linkedin.com/in/mara-roe/')];
  expect(await offered([], { github, shownBefore: 'github' })).toEqual([['github', 'linkedin:mara-roe', false], 'last', 'namesake']);
  expect(await offered([], { github })).toEqual(['last', 'namesake', 'github']);
});

test('without a link the case that was shown before comes first', async () => {
  expect(await offered([], { shownBefore: 'namesake' })).toEqual(['namesake', 'last', 'github']);
});

test('other cases come with their sites and when each was read last, without opening a profile', async () => {
  const store = aDisk().open();
  const newId = countingIds();
  const first = await recordProfile(store, aRawProfile(), { now: '2026-11-22T10:00:00.000Z', newId });
  await recordProfile(store, aRawProfile(), { now: '2026-11-22T10:05:00.000Z', newId });
  const found = await store.read((database) => sameCandidate(database, 'none'));
  expect(found).toEqual({
    ok: true,
    value: [
      {
        id: first.ok && first.caseId,
        title: 'Mara Example',
        sites: ['GitHub'],
        accounts: ['github:mara-example'],
        lastRead: { at: '2026-11-22T10:05:00.000Z', site: 'GitHub' },
      },
    ],
  });
});

test('the case shown before is not put forward when it is of the same site, as in a list that one walks down', async () => {
  const store = aDisk().open();
  const newId = countingIds();
  const read = async (subject: string) => {
    const recorded = await recordProfile(store, aRawProfile({ subject }), { now: '2026-11-22T10:00:00.000Z', newId });
    if (!recorded.ok) throw new Error(recorded.message);
    return recorded.caseId;
  };
  const before = await read('mara-example');
  const here = await read('ivo-placeholder');
  const found = await store.read((database) => sameCandidate(database, here, before));
  expect(found.ok && found.value.map(({ id, isShownBefore }) => ({ id, isShownBefore }))).toEqual([
    { id: before, isShownBefore: undefined },
  ]);
});
