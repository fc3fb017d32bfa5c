import { expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../test/builders/a-profile.ts';
import type { List, Pack } from '../model/pack.ts';
import { identified, not } from '../model/pattern.ts';
import { evaluate } from './evaluate.ts';
import { loadPack } from './load-pack.ts';

const wallet = '0x000000000000000000000000000000005ec04d10';
const aList = (id: string, match: List['match'], kinds: List['kinds'], values: List['values']) => ({ id, match, kinds, values });
const { lists } = loadPack({
  indicators: [] as Pack['indicators'],
  lists: [
    aList(
      'names',
      'person-name',
      ['display-name'],
      [
        { value: 'Exampla Listedperson', source: 'made-up', parties: ['p-one'] },
        { value: 'Mara Roe', source: 'made-up', parties: ['p-two'] },
      ],
    ),
    aList(
      'companies',
      'company-name',
      ['work'],
      [
        { value: 'Listed Entity Example', source: 'made-up', parties: ['p-one', 'p-three'] },
        { value: 'Company Of Nobody', source: 'made-up' },
      ],
    ),
    aList('wallets', 'wallet', ['wallet'], [{ value: wallet, source: 'made-up', parties: ['p-two'] }]),
  ] as unknown as Pack['lists'],
} as Pack);

const asked = identified('names', 'companies', 'wallets');
const ask = (...sketches: ProfileSketch[]) => evaluate(asked, { profiles: someProfiles(...sketches) }, lists);

const namesake: ProfileSketch = { 'display-name': ['Listedperson Exampla'] };

test.each<[string, string, ProfileSketch[]]>([
  ['a namesake, when every other place was looked at', 'no', [{ ...namesake, work: [{ employer: 'Acme' }], empty: ['wallet'] }]],
  ['a namesake at a listed company of nobody', 'no', [{ ...namesake, work: [{ employer: 'Company Of Nobody' }], empty: ['wallet'] }]],
  ['a namesake with another party’s wallet', 'no', [{ ...namesake, wallet: [wallet], empty: ['work'] }]],
  [
    'a listed company without the name',
    'no',
    [{ 'display-name': ['Ann Poe'], work: [{ employer: 'Listed Entity Example' }], empty: ['wallet'] }],
  ],
  ['somebody of whom only the wallet is open', 'no', [{ 'display-name': ['Ann Poe'], work: [{ employer: 'Acme' }] }]],
  ['a namesake whose wallet is open', 'unknown: wallet', [{ ...namesake, work: [{ employer: 'Acme' }] }]],
  [
    'half a name at a listed company',
    'unknown: display-name',
    [{ 'display-name': ['Mara'], work: [{ employer: 'Listed Entity Example' }], empty: ['wallet'] }],
  ],
  ['nothing that was looked at', 'unknown: display-name, work, wallet', []],
  ['a name with the company of the same party', 'yes', [namesake, { work: [{ employer: 'Listed Entity Example Co., Ltd.' }] }]],
  ['a name with the wallet of the same party', 'yes', [{ 'display-name': ['Roe Mara'], wallet: [`eth:${wallet}`] }]],
])('%s is %s', (_, expected, sketches) => {
  const answer = ask(...sketches);
  expect(answer.is === 'unknown' ? `unknown: ${answer.missing.join(', ')}` : answer.is).toBe(expected);
  expect(evaluate(not(asked), { profiles: someProfiles(...sketches) }, lists).is).toBe(
    { yes: 'no', no: 'yes' }[answer.is as string] ?? 'unknown',
  );
});

test('the evidence is what stands on the lists, each with its list, and nothing else', () => {
  const answer = ask({ ...namesake, work: [{ employer: 'Acme' }, { employer: 'Listed Entity Example' }], wallet: [wallet] });
  expect(answer.is === 'yes' && answer.evidence.map(({ kind, listed }) => [kind, listed?.list])).toEqual([
    ['display-name', 'names'],
    ['work', 'companies'],
  ]);
});
