import { expect, test } from 'vitest';
import { type ProfileSketch, someProfiles } from '../../../../test/builders/a-profile.ts';
import { measureBy } from '../measures.ts';

type Row = [because: string, value: number | 'unknown', ...profiles: ProfileSketch[]];

const long = 'I build booking tools for small ports and have done so for many years. '.repeat(4);
const one = (more: ProfileSketch): ProfileSketch => ({ account: 'upwork:one', 'display-name': ['Mara Jensen'], ...more });
const other = (more: ProfileSketch): ProfileSketch => ({ account: 'upwork:other', 'display-name': ['Kevin Miller'], ...more });
const phone = (e164: string): ProfileSketch['phone'] => [{ text: e164, e164 }];

test.each<Row>([
  [
    'an abandoned account of the same name',
    0,
    one({ email: ['m@example.com'], summary: [long] }),
    { ...other({ email: ['m@example.com'], summary: [long] }), 'display-name': ['Mara Jensen-Okafor'] },
  ],
  ['a shared telephone alone', 0, one({ phone: phone('+12025550123') }), other({ phone: phone('+12025550123') })],
  [
    'two numbers of one office',
    0,
    one({ phone: [...(phone('+12025550123') ?? []), ...(phone('+12025550124') ?? [])] }),
    other({ phone: [...(phone('+12025550123') ?? []), ...(phone('+12025550124') ?? [])] }),
  ],
  [
    'a short phrase is not counted',
    0,
    one({ email: ['m@example.com'], summary: ['Let us talk.'] }),
    other({ email: ['m@example.com'], summary: ['Let us talk.'] }),
  ],
  [
    'a number whose country is open',
    0,
    one({ email: ['m@example.com'], phone: [{ text: '5550123' }] }),
    other({ email: ['m@example.com'], phone: [{ text: '5550123' }] }),
  ],
  [
    'two sites',
    'unknown',
    one({ email: ['m@example.com'], summary: [long] }),
    { ...other({ email: ['m@example.com'], summary: [long] }), account: 'fiverr:other' },
  ],
  ['one account', 'unknown', one({ email: ['m@example.com'], summary: [long] })],
  ['an account without a name', 'unknown', one({ email: ['m@example.com'] }), { account: 'upwork:other', email: ['m@example.com'] }],
  [
    'a mailbox and an introduction',
    2,
    one({ email: ['m@example.com'], summary: [long] }),
    other({ email: ['M@example.com'], summary: [long.toUpperCase()] }),
  ],
  [
    'a picture and a payee',
    2,
    one({ payee: ['Rosa Albrecht'], 'photo-address': ['https://example.com/p.jpg'] }),
    other({ payee: ['rosa albrecht'], 'photo-address': ['https://example.com/p.jpg'] }),
  ],
])('accounts on one site: %s', (_, value, ...profiles) => {
  const result = measureBy['same-site-accounts-sharing']({ profiles: someProfiles(...profiles) }, { isExcepted: () => false });
  if (result.is === 'known') expect(result.evidence).not.toEqual([]);
  expect(result.is === 'known' ? result.value : 'unknown').toBe(value);
});
