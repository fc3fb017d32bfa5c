import { expect, test } from 'vitest';
import { aProfile } from '../../test/builders/a-profile.ts';
import { nameOfAccount } from './name-of-account.ts';

const page = aProfile({ 'display-name': ['Mara Example'] });
const file = { ...page, origin: 'document' as const, site: 'PDF', account: 'pdf:cv.pdf 0123456789ab' };
const pasted = { ...page, origin: 'text' as const, site: 'Pasted text', account: 'pasted text:0123456789ab' };

test.each([
  ['a page by its site', page.account, 'Example 1'],
  ['a file by its name too: several may be PDFs', file.account, 'PDF, cv.pdf'],
  ['pasted text without a name by what it is', pasted.account, 'Pasted text'],
  ['what no profile has by its account', 'x:y', 'x:y'],
])('%s', (_, account, name) => {
  expect(nameOfAccount(account, [page, file, pasted])).toBe(name);
});
