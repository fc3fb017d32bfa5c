import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-links-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cv = (name: string, mail: string, firm: string) =>
  `${name}\nEngineer\nAustin, TX\n${mail}\n\nExperience\n${firm}\nEngineer\nJan 2021 - Present\n`;
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
put('mara.txt', cv('Mara Jensen', 'tide.mill@gmail.com', 'Example Freight'));
put('kevin.txt', cv('Kevin Miller', 'tidemill+cv@gmail.com', 'Example Bakery'));
put('ilse.txt', cv('Ilse Brandt', 'ilse.brandt@gmail.com', 'Example Rail'));
put('ilse-again.txt', cv('Ilse Brandt', 'ilse.brandt@gmail.com', 'Example Rail Ltd'));
put('broken.json', '{"colour": "blue"}');
mkdirSync(join(folder, 'olive'));
writeFileSync(join(folder, 'olive', 'cv.txt'), cv('Olive Hart', 'olive.hart@gmail.com', 'Example Dairy'));
writeFileSync(join(folder, 'olive', 'letter.txt'), 'Olive Hart\nolive.hart@gmail.com\n\nExperience\nExample Dairy\nJan 2021 - Present\n');

const at = ['--at', '2026-11-01'];
const json = async (...args: string[]) =>
  JSON.parse((await run(['links', folder, ...at, '--json', ...args])).out ?? '') as Record<string, unknown[]>;

test('two who share a mailbox are printed with both quotes; a re-applicant is counted, and a broken file named', async () => {
  const { out, code } = await run(['links', folder, ...at]);
  expect(code).toBe(0);
  expect(out).toContain('5 candidates were compared');
  expect(out).toContain('Shared: 1');
  expect(out).toMatch(/mailbox: the same; stands in 2 of 5 cases; under another name/);
  expect(out).toMatch(/Kevin Miller \(kevin\.txt\)\n\s+“tidemill\+cv@gmail\.com” in .*kevin\.txt, line 4/);
  expect(out).toMatch(/Mara Jensen \(mara\.txt\)\n\s+“tide\.mill@gmail\.com” in .*mara\.txt, line 4/);
  expect(out).toContain('With an ordinary reason: 1. --all prints them.');
  expect(out).toMatch(/Not read: 1\n {2}“?.*broken\.json/);
  expect((await run(['links', folder, ...at, '--all'])).out).toContain('under the same name; read 0 days apart; ordinary: one');
});

test('a folder within is one candidate with all its files, who shares nothing with themselves', async () => {
  const { candidates, links, unread } = await json('--all');
  expect(candidates).toHaveLength(5);
  expect(candidates).toContainEqual(
    expect.objectContaining({ title: 'Olive Hart (olive)', files: [join(folder, 'olive', 'cv.txt'), join(folder, 'olive', 'letter.txt')] }),
  );
  expect(links).toMatchObject([
    { by: 'email', names: 'different', one: { quote: 'tidemill+cv@gmail.com' }, other: { quote: 'tide.mill@gmail.com' } },
    { by: 'email', names: 'same', ordinary: 'same-person' },
  ]);
  expect(unread).toHaveLength(1);
});

test('as STIX: two identities and how they are related, marked and without what is ordinary', async () => {
  const { out } = await run(['links', folder, ...at, '--stix']);
  const { objects } = JSON.parse(out ?? '') as { objects: { type: string; name?: string; description?: string }[] };
  expect(objects.map(({ type }) => type).sort()).toEqual(['identity', 'identity', 'identity', 'marking-definition', 'relationship']);
  expect(objects.find(({ type }) => type === 'relationship')?.description).toContain('“tide.mill@gmail.com”');
  expect(out).not.toContain('Ilse');
});

test.each([
  ['nothing named', ['links'], /Name a folder/],
  ['what is not there', ['links', join(folder, 'gone')], /no file or folder/],
  ['two forms at once', ['links', folder, '--json', '--stix'], /Give one of them/],
  ['an option of another command', ['links', folder, '--kit'], /“--kit”/],
])('refused with a sentence: %s', async (_, args, sentence) => {
  expect(await run(args)).toMatchObject({ code: 2, problem: expect.stringMatching(sentence) });
});
