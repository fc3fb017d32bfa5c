import { expect, test } from 'vitest';
import { readEml } from './mail/read-eml.ts';
import { nobodysWords } from './nobodys-words.ts';
import { readText } from './read-text.ts';
import { whoseWords } from './whose-words.ts';

const chat = (...writers: string[]) =>
  readText('', writers.map((writer, nth) => `[10:${10 + nth}] ${writer}: Words of ${nth}.`).join('\n'));
const mail = (from: string, to: string, body = 'Hello,') =>
  readEml(
    'a.eml',
    new TextEncoder().encode(`From: ${from}\n${to === '' ? '' : `To: ${to}\n`}Date: Mon, 9 Mar 2026 08:15:00 +0100\n\n${body}\n`),
  );
const lena = { names: ['Lena Fischer'], mailboxes: ['lena.fischer@example.com'] };
const nothing = { names: [], mailboxes: [] };
const quoted = 'No.\n\nOn Sun, Mar 8, 2026 at 10:02 AM Maria Roe <maria@example.org> wrote:\n> Install AnyDesk.';

test.each<[string, ReturnType<typeof chat> | ReturnType<typeof mail>, typeof lena]>([
  ['an only writer of another name', chat('Maria Roe', 'Maria Roe'), lena],
  ['an only writer of another first name', chat('Maria', 'Maria'), lena],
  ['an only writer who hires, with nothing known', chat('HR Maria', 'HR Maria'), nothing],
  ['two writers of whom neither is known', chat('Maria', 'Jo'), lena],
  ['two writers who share the first name', chat('Lena Roe', 'Lena Berg'), lena],
  ['two writers of whom both can be meant', chat('Lena', 'Fischer'), lena],
  ['one who shares only the first name', chat('Lena Roe', 'Jo'), lena],
  ['one who hires and has the candidate’s first name', chat('HR Lena', 'jo_77', 'Ada'), lena],
  ['two writers with nothing known', chat('Maria', 'Lena'), nothing],
  ['a letter to the candidate', mail('Maria Roe <maria@example.org>', 'Lena Fischer <lena.fischer@example.com>'), lena],
  ['a letter to the candidate from a first name', mail('Maria <maria@example.org>', 'lena.fischer@example.com'), lena],
  ['a letter to somebody, with nothing known', mail('Maria Roe <maria@example.org>', 'jo@example.net'), nothing],
  [
    'a letter that says only where it goes',
    readText('', 'From: Maria Roe <m@example.org>\nTo: Lena Fischer\nSubject: Hi\n\nHello\n'),
    nothing,
  ],
])('nobody can say whose words these are: %s', async (_, read, known) => {
  expect(whoseWords(await read, known)).toEqual({ is: 'open' });
});

test.each<[string, ReturnType<typeof chat> | ReturnType<typeof mail>, typeof lena, string | undefined]>([
  ['a text in which nobody converses', readText('', 'Hello, can we talk?'), lena, undefined],
  ['an only writer, with nothing known', chat('Maria', 'Maria'), nothing, undefined],
  ['an only writer under an account’s name', chat('dev_77', 'dev_77'), lena, undefined],
  ['a first name', chat('Lena', 'Maria'), lena, 'Lena'],
  ['a name in another order and script', chat('Фишер Лена', 'Maria Roe'), lena, 'Фишер Лена'],
  ['an initial', chat('Lena F.', 'Maria Roe'), lena, 'Lena F.'],
  ['the only one besides the reviewer', chat('dev_77', 'You'), lena, 'dev_77'],
  ['who is called the candidate', chat('Interviewer', 'Candidate'), nothing, 'Candidate'],
  ['the name that was given, whoever it is', chat('HR Maria', 'Jo'), { names: ['HR Maria'], mailboxes: [] }, 'HR Maria'],
  ['a letter of the candidate’s', mail('Lena Fischer <other@example.net>', 'hr@example.org'), lena, undefined],
  ['a mailbox under another name', mail('LF <lena.fischer@example.com>', 'hr@example.org'), lena, undefined],
  ['a mailbox before a name', mail('LF <lena.fischer@example.com>', 'hr@example.org', quoted.replace('Maria Roe', 'Lena')), lena, 'LF'],
  ['an answer to a quoted letter', mail('Lena Fischer <lena@example.net>', 'hr@example.org', quoted), lena, 'Lena Fischer'],
  ['a letter to nobody, with nothing known', mail('Lena Fischer <lena@example.net>', ''), nothing, undefined],
])('the candidate’s words: %s', async (_, read, known, writer) => {
  expect(whoseWords(await read, known)).toEqual(writer === undefined ? { is: 'own' } : { is: 'writer', name: writer });
});

test('nobody’s words say nothing, and leave open what they could have answered', () => {
  const { raw } = nobodysWords(chat('Maria', 'Jo'), 'writer-not-told');
  expect(raw).toMatchObject({ observations: [], fields: { message: 'missing' }, notices: ['writer-not-told'] });
});
