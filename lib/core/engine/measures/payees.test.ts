import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../../model/example.ts';
import { foreignPayees } from './payees.ts';

const measured = (...profiles: ExampleProfile[]) => foreignPayees({ profiles: someProfiles(...profiles) }, { isExcepted: () => false });

const rows: [because: string, value: number | 'unknown', names: string[], payee: string[]][] = [
  ['a spouse with the same family name', 0, ['Mara Jensen'], ['Tom Jensen']],
  ['the other order, with a middle name', 0, ['Mara Jensen'], ['JENSEN MARA LOUISE']],
  ['a short form', 0, ['Alexander Roe'], ['Alex Roe']],
  ['a former name that another page shows', 0, ['Mara Jensen', 'Mara Lindqvist'], ['M. Lindqvist']],
  ['an own company', 'unknown', ['Mara Jensen'], ['Acme Software']],
  ['a legal form', 'unknown', ['Mara Jensen'], ['Borealis Kestrel Ltd']],
  ['a legal form in another language', 'unknown', ['Mara Jensen'], ['Kestrel Borealis GmbH']],
  ['an account number that somebody typed in', 'unknown', ['Mara Jensen'], ['DE00 0000 0000 0000']],
  ['letters that do not compare', 'unknown', ['Mara Jensen'], ['山田太郎']],
  ['one word only', 'unknown', ['Mara Jensen'], ['Priya']],
  ['no payee', 'unknown', ['Mara Jensen'], []],
  ['no name', 'unknown', [], ['Tom Okafor']],
  ['a friend', 1, ['Mara Jensen'], ['Tom Okafor']],
  ['the own name and two others', 2, ['Mara Jensen'], ['Mara Jensen', 'Tom Okafor', 'Ada Sampleton']],
];

test.each(rows)('%s: %s', (_, value, names, payee) => {
  const result = measured({ ...(payee.length > 0 ? { payee } : {}) }, ...names.map((name) => ({ 'display-name': [name] })));
  expect(result.is === 'known' ? result.value : 'unknown').toBe(value);
  if (result.is === 'known') expect(result.evidence.length).toBeGreaterThan(1);
  else expect(result.missing).not.toEqual([]);
});
