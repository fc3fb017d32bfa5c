import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const home = mkdtempSync(join(tmpdir(), 'second-look-'));
afterAll(() => rmSync(home, { recursive: true }));

const cv =
  'Lena Fischer\nEngineer\nHamburg, Germany | lena.fischer@example.com\n\nExperience\nExample Freight\nEngineer\nJan 2021 - Present\n';
const head = 'Date: Mon, 9 Mar 2026 08:15:00 +0100\nContent-Type: text/plain; charset=utf-8\n';
const ask = 'Could we move to Telegram? I want to rent your Upwork account.';

/** A candidate's folder with a résumé and one more file. */
function folder(name: string, file: string, content: string): string {
  const path = join(home, name);
  mkdirSync(path);
  writeFileSync(join(path, 'cv.txt'), cv);
  writeFileSync(join(path, file), content);
  return path;
}
const answer = folder(
  'answer',
  'a.eml',
  `From: Lena Fischer <lena.fischer@example.com>\nTo: HR Maria <maria@example.org>\n${head}\nNo, thank you.\n\nOn Sun, Mar 8, 2026 at 10:02 AM HR Maria <maria@example.org> wrote:\n> ${ask}\n`,
);
const passedOn = folder(
  'passed-on',
  'a.eml',
  `From: Lena Fischer <lena.fischer@example.com>\nTo: maria@example.org\n${head}\nLook what I got:\n\n---------- Forwarded message ---------\nFrom: Rob Roe <rob@example.net>\nDate: Sun, Mar 8, 2026 at 10:02 AM\nSubject: Job\n\n${ask}\n`,
);
const typed = folder('typed', 'chat.txt', `HR Maria: ${ask}\nLena: I would rather not.\n`);
const toHer = folder('to-her', 'a.eml', `From: Maria Roe <maria@example.org>\nTo: lena.fischer@example.com\n${head}\n${ask}\n`);
const strangers = folder('strangers', 'chat.txt', `[10:02] Maria: ${ask}\n[10:03] Jo: I would rather not.\n`);

const at = ['--at', '2026-11-01'];
const out = async (...args: string[]) => (await run([...args, ...at])).out ?? '';
const asked = async (...args: string[]) =>
  JSON.parse(await out('check', ...args, '--json')).findings.flatMap(({ indicator, answer: is, use }: Record<string, string>) =>
    is === 'yes' && use === 'score' ? [indicator] : [],
  );

test.each([
  ['an answer to a quoted letter', answer],
  ['a letter that is passed on', passedOn],
  ['a conversation with one who hires', typed],
  ['a letter to the candidate', toHer],
  ['a conversation of two strangers', strangers],
])('nobody is asked about somebody else’s words: %s', async (_, path) => {
  expect(await asked(path)).toEqual([]);
});

test('the candidate’s own words are found, by the name of the other files and by the one that is given', async () => {
  const own = folder('own', 'chat.txt', `[10:02] Lena: ${ask}\n[10:03] Maria: I would rather not.\n`);
  expect(await asked(own)).not.toEqual([]);
  expect(await asked(strangers, '--candidate', 'Maria')).toEqual(await asked(own));
  expect(await asked(strangers, '--candidate', 'Jo')).toEqual([]);
  expect(await asked(toHer, '--candidate', 'maria@example.org')).toEqual(expect.arrayContaining(await asked(own)));
});

test('where nobody can say whose words these are, every form says that they were not checked', async () => {
  const words = /not checked, because nobody has said which of its writers is the candidate: Maria, Jo\./;
  const plain = async (...args: string[]) => (await out(...args)).replace(/\s+(?:\| )?/g, ' ');
  expect(await plain('check', strangers)).toMatch(words);
  expect(await plain('check', strangers, '--kit')).toMatch(words);
  expect(await plain('check', strangers, '--why', 'comm-off-platform-push')).toMatch(words);
  expect(await plain('links', home)).toMatch(words);
  const { sources, findings } = JSON.parse(await out('check', strangers, '--json'));
  expect(sources[0]).toMatchObject({ file: join(strangers, 'chat.txt'), writersNotTold: ['Maria', 'Jo'], fields: { message: 'missing' } });
  expect(findings.find(({ indicator }: { indicator: string }) => indicator === 'comm-off-platform-push').answer).toBe('unknown');
  const why = JSON.parse(await out('check', strangers, '--why', 'comm-off-platform-push', '--json'));
  expect(why.notTold).toEqual([{ file: join(strangers, 'chat.txt'), writersNotTold: ['Maria', 'Jo'] }]);
  expect((await out('check', toHer)).match(/maria@example\.org/)).toBeNull();
});

test('a lone letter in a roster is its sender’s', async () => {
  const file = join(home, 'letter.eml');
  writeFileSync(file, `From: Mara Jensen <mara@example.com>\nTo: jobs@example.org\n${head}\nHello, I apply.\n`);
  expect(JSON.parse(await out('links', file, '--json'))).toMatchObject({ candidates: [{ title: 'Mara Jensen (letter.eml)' }], unread: [] });
});
