import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-look-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of this test, by its name. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const at = ['--at', '2026-11-01'];
const page = '<html><head><link rel="canonical" href="https://people.example.com/mara"></head><body><h1>Mara Jensen</h1></body></html>';
const cv = 'Mara Jensen\nEngineer\nAustin, TX\n\nExperience\nExample Freight\nEngineer\nJan 2021 - Present\n';
const good = file('cv.txt', cv);
mkdirSync(join(folder, 'folder.txt'));
symlinkSync('/dev/zero', join(folder, 'device.txt'));

const bytes = (...values: number[]): Uint8Array => new Uint8Array([...values, ...Array.from({ length: 40 }, (_, nth) => (nth * 37) % 256)]);

const unusable: [string, string[], RegExp][] = [
  ['no command of that name', ['examine', good], /no command/],
  ['no file named', ['check'], /Name the files/],
  ['no file named for read', ['read'], /Name one file/],
  ['two files for read', ['read', good, good], /Name one file/],
  ['a file for the catalogue', ['indicators', good], /takes no file/],
  ['an unknown option', ['check', good, '--verbose'], /“--verbose”/],
  ['an option of another command', ['read', good, '--answers', good], /“--answers”/],
  ['an option without its value', ['check', good, '--url'], /“--url/],
  ['a value for a switch', ['check', good, '--json=yes'], /“--json/],
  ['an address for text', ['check', good, '--url', 'https://people.example.com/mara'], /exactly one \.html/],
  [
    'one address for two pages',
    ['check', file('a.html', page), file('b.html', page), '--url', 'https://people.example.com/mara'],
    /exactly one \.html/,
  ],
  ['an address that is none', ['check', file('c.html', page), '--url', 'people'], /no address/],
  ['an address that would run', ['check', file('d.html', page), '--url', 'javascript:alert(1)'], /no address/],
  ['a day that is none', ['check', good, '--at', 'yesterday'], /no day/],
  ['a day that does not exist', ['check', good, '--at', '2026-13-45'], /no day/],
  ['a file that is not there', ['check', join(folder, 'gone.txt')], /no such file/],
  ['a folder', ['read', join(folder, 'folder.txt')], /folder/],
  ['a folder without a file', ['check', join(folder, 'folder.txt')], /holds no file/],
  ['a device', ['check', join(folder, 'device.txt')], /not a file/],
  ['an ending that is not read', ['check', file('cv.pages', 'x')], /no kind/],
  ['no ending', ['check', file('cv', 'x')], /no kind/],
  ['an empty page', ['check', file('empty.html', '')], /empty/],
  ['an empty text', ['check', file('empty.txt', ' \n')], /empty/],
  ['an empty JSON', ['check', file('empty.json', '')], /empty/],
  ['JSON that breaks off', ['check', file('half.json', '{"basics": {"name": "Ma')], /nor another document/],
  ['JSON of another shape', ['check', file('other.json', '{"colour": "blue"}')], /a profile/],
  ['a list', ['check', file('list.json', '[1, 2, 3]')], /a profile/],
  ['null', ['check', file('null.json', 'null')], /a profile/],
  ['nesting without end', ['check', file('deep.json', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)], /a profile/],
  ['a prototype in JSON', ['check', file('proto.json', '{"__proto__": {"basics": {"name": "Mara"}}}')], /a profile/],
  ['half a PDF called text', ['check', file('pdf.txt', '%PDF-1.7 …')], /damaged/],
  ['a PDF called page', ['check', file('pdf.html', '%PDF-1.7 …')], /a PDF document/],
  ['an archive called JSON', ['check', file('zip.json', bytes(0x50, 0x4b, 3, 4))], /damaged/],
  ['a picture called page', ['check', file('png.html', bytes(0x89, 0x50, 0x4e, 0x47))], /a picture/],
  ['a program called text', ['check', file('elf.md', bytes(0x7f, 0x45, 0x4c, 0x46))], /not what its name says/],
  ['zeros called text', ['check', file('zero.txt', new Uint8Array(500))], /neither text/],
  ['a text of eleven million characters', ['check', file('long.txt', 'word '.repeat(2_200_000))], /too large/],
  ['a file of twenty-one megabytes', ['check', file('large.html', 'x'.repeat(21_000_000))], /larger/],
  ['answers that are not there', ['check', good, '--answers', join(folder, 'none.json')], /no such file/],
  ['answers that are no JSON', ['check', good, '--answers', file('an1.json', 'yes')], /not JSON/],
  ['answers as a list', ['check', good, '--answers', file('an2.json', '["yes"]')], /question ids/],
  ['an answer that is neither', ['check', good, '--answers', file('an3.json', '{"int-depth-collapse": "maybe"}')], /question ids/],
  ['an answer to nothing', ['check', good, '--answers', file('an4.json', '{"shoe-size": "yes"}')], /no question/],
  ['an answer to the prototype', ['check', good, '--answers', file('an5.json', '{"__proto__": "yes"}')], /question/],
  ['one good file and one that is none', ['check', good, join(folder, 'gone.txt'), '--json'], /no such file/],
];

test.each(unusable)('%s ends with 2 and one plain sentence', async (_, args, says) => {
  const { out, problem, code } = await run(args);
  expect({ out, code }).toEqual({ out: undefined, code: 2 });
  expect(problem).toMatch(says);
  expect(problem).not.toMatch(/\n|Error:|\bat \w+ \(/);
  expect(problem?.length).toBeLessThan(300);
});

test('no arguments and --help explain themselves', async () => {
  for (const args of [[], ['--help'], ['check', '--help']]) expect((await run(args)).out).toContain('second-look check FOLDER|FILE…');
});

const json = async (args: string[]) => JSON.parse((await run([...args, '--json', ...at])).out ?? '');

test('check prints exactly the promised shape, and names sources as they were named', async () => {
  const checked = await json(['check', good]);
  expect(Object.keys(checked)).toEqual([
    ...['version', 'sources', 'observations', 'findings', 'switchedOff', 'counterEvidence', 'pairs', 'career', 'assessment'],
  ]);
  expect(checked.sources).toEqual([
    { file: good, site: 'Text file', adapter: 'text@1', readable: true, fields: checked.sources[0].fields },
  ]);
  for (const observation of checked.observations) expect(Object.keys(observation)).toEqual(['kind', 'value', 'quote', 'source', 'locator']);
  for (const finding of checked.findings) {
    expect(Object.keys(finding)).toEqual(['indicator', 'answer', 'category', 'specificity', 'use', 'evidence', 'missing']);
  }
  expect(new Set(checked.observations.map(({ source }: { source: string }) => source))).toEqual(new Set([good]));
  expect(checked.assessment).toEqual({ level: expect.stringMatching(/^[a-z-]+$/) });
});

test('the same files on the same day give the same bytes', async () => {
  expect((await run(['check', good, '--json', ...at])).out).toBe((await run(['check', good, '--json', ...at])).out);
});

test('evidence and answers point at their files', async () => {
  const chat = file('chat.txt', '[10:02] Mara Jensen: Hello\n[10:03] Mara Jensen: Could we move to Telegram?\n');
  const answers = file('answers.json', '{"location-smalltalk-fails": "yes", "int-depth-collapse": "not-asked"}');
  const { findings } = await json(['check', chat, '--answers', answers]);
  const yes = findings.filter(({ answer }: { answer: string }) => answer === 'yes');
  expect(
    yes.map(({ indicator, evidence }: { indicator: string; evidence: { source: string }[] }) => [indicator, evidence[0]?.source]),
  ).toEqual([
    ['comm-off-platform-push', chat],
    ['location-smalltalk-fails', answers],
  ]);
});

const wall = file('wall.html', '<html><body><h1>Sign in</h1><form><input type="password"></form></body></html>');

test('a page that is no profile is a source that could not be read, not a failure', async () => {
  const { out, code } = await run(['check', wall, '--json', '--url', 'https://www.linkedin.com/authwall', ...at]);
  const [source] = JSON.parse(out ?? '').sources;
  expect({ code, readable: source.readable, reason: source.reason }).toEqual({ code: 0, readable: false, reason: expect.any(String) });
  expect((await run(['check', wall, ...at])).out).toContain('Too little seen');
});

const addresses: [string, string, string | undefined][] = [
  [
    'a canonical link',
    '<html><head><link href="https://people.example.com/mara" rel="canonical"></head>',
    'https://people.example.com/mara',
  ],
  ['og:url', '<html><head><meta property="og:url" content="https://people.example.com/og"></head>', 'https://people.example.com/og'],
  ['a saved from comment', '<!-- saved from url=(0031)https://people.example.com/saved --><html>', 'https://people.example.com/saved'],
  [
    'a canonical link before og:url',
    '<html><head><meta property="og:url" content="https://people.example.com/og"><link rel="canonical" href="https://people.example.com/c"></head>',
    'https://people.example.com/c',
  ],
  [
    'an unusable canonical link is passed over',
    '<html><head><link rel="canonical" href="/mara"><meta property="og:url" content="https://people.example.com/og"></head>',
    'https://people.example.com/og',
  ],
  ['a canonical link that would run is passed over', '<html><head><link rel="canonical" href="javascript:x"></head>', undefined],
];

test.each(addresses)('the address of a saved page: %s', async (name, head, address) => {
  const path = file(
    `address-${name.replace(/\W/g, '')}.html`,
    `${head}<body itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">Mara Jensen</h1></body></html>`,
  );
  expect((await json(['read', path])).url).toEqual(address ?? expect.stringMatching(/^file:/));
  expect((await json(['read', path, '--url', 'https://people.example.com/given'])).url).toBe('https://people.example.com/given');
});

test('what is read as JSON can be checked again', async () => {
  const again = file('again.json', (await run(['read', good, '--json', ...at])).out ?? '');
  const [first, second] = [await json(['check', good]), await json(['check', again])];
  expect(second.findings.map(({ answer }: { answer: string }) => answer)).toEqual(
    first.findings.map(({ answer }: { answer: string }) => answer),
  );
});

test('a terminal is not told what to do by a stranger’s text', async () => {
  const path = file('escape.txt', `${cv}\nSummary\nContact me on Telegram \u001b[2J\u009b31m \u202egnp.exe\n`);
  for (const args of [
    ['check', path],
    ['check', path, '--json'],
    ['read', path],
    ['read', path, '--json'],
  ]) {
    expect((await run([...args, ...at])).out).not.toMatch(/[^\P{Cc}\n]/u);
  }
  expect((await run(['check', path, ...at])).out).not.toMatch(/[\u202a-\u202e]/);
});

test('texts in other encodings are read', async () => {
  const utf16 = file(
    'utf16.txt',
    new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...cv].map((one) => one.charCodeAt(0))).buffer)]),
  );
  expect((await json(['read', utf16])).observations[0].value).toBe('Mara Jensen');
  const latin = file('latin.txt', Uint8Array.from([...cv.replace('Jensen', 'Jäger')].map((one) => one.charCodeAt(0))));
  expect((await json(['read', latin])).observations[0].value).toBe('Mara Jäger');
});

test('the catalogue names every indicator, question and source', async () => {
  const pack = JSON.parse((await run(['indicators', '--json'])).out ?? '');
  const text = (await run(['indicators'])).out ?? '';
  for (const { id, sources } of pack.indicators) {
    expect(text).toContain(id);
    for (const { url } of sources) if (url) expect(text).toContain(url);
  }
  for (const { id } of pack.questions) expect(text).toContain(id);
});

const policy = (switchedOff: string[]) =>
  file(
    `policy-${switchedOff.join('-')}.json`,
    JSON.stringify({
      format: 'second-look-policy',
      version: 1,
      writtenAt: '2026-11-01T10:00:00.000Z',
      policy: {
        switchedOff: Object.fromEntries(switchedOff.map((id) => [id, { reason: 'Everybody here does.', at: '2026-11-01T10:00:00.000Z' }])),
      },
    }),
  );
const chatting = () => file('chat.txt', '[10:02] Mara Jensen: Hello\n[10:03] Mara Jensen: Could we move to Telegram?\n');

test('a check that the organisation’s policy switches off is not asked, and is named with the reason', async () => {
  const args = ['check', chatting(), '--policy', policy(['comm-off-platform-push'])];
  const { findings, switchedOff } = await json(args);
  expect(findings.some(({ indicator }: { indicator: string }) => indicator === 'comm-off-platform-push')).toBe(false);
  expect(switchedOff).toEqual([{ indicator: 'comm-off-platform-push', reason: 'Everybody here does.' }]);
  const { out } = await run([...args, ...at]);
  expect(out).toMatch(/1 check is switched off by the organisation[\s\S]*comm-off-platform-push +Everybody here does\./);
});

test('a verification kit is printed as Markdown, with the words that caused a question and a script of its own', async () => {
  const kit = async () => (await run(['check', chatting(), '--kit', ...at])).out;
  const [one, other] = [await kit(), await kit()];
  for (const part of ['# Verification kit', '## Steps that everybody gets', '### The script, drawn by chance', '## For IT'])
    expect(one).toContain(part);
  expect(one).toMatch(/Seen +\| .*Telegram/i);
  expect(one).not.toBe(other);
});

test('why an indicator answers as it does is told part by part, with the quotes and what was not seen', async () => {
  const found = (await run(['check', chatting(), '--why', 'comm-off-platform-push', ...at])).out;
  expect(found).toMatch(/^comm-off-platform-push: yes\n[\s\S]*seen “.*Telegram.*” in .*chat\.txt/);
  const unknown = (await run(['check', good, '--why', 'location-smalltalk-fails', ...at])).out;
  expect(unknown).toMatch(/^location-smalltalk-fails: cannot tell\n[\s\S]*not seen: answer/);
  const off = (await run(['check', chatting(), '--why', 'comm-off-platform-push', '--policy', policy(['comm-off-platform-push']), ...at]))
    .out;
  expect(off).toContain('Switched off by the organisation and not asked: Everybody here does.');
  expect(await json(['check', good, '--why', 'location-smalltalk-fails'])).toMatchObject({ why: { tree: { answer: 'unknown' } } });
});

test.each<[string, string[], RegExp]>([
  ['an indicator that there is not', ['--why', 'no-such-indicator'], /is no indicator of this pack/],
  ['a policy that is none', ['--policy', file('no-policy.json', '{}')], /not used and nothing was changed: it is not a policy/],
  ['a policy with an indicator that there is not', ['--policy', policy(['no-such-indicator'])], /switches off no-such-indicator, which/],
  ['a policy that is not there', ['--policy', join(folder, 'gone.json')], /there is no such file/],
])('%s ends with a sentence', async (_, args, why) => {
  const { problem, code } = await run(['check', good, ...args]);
  expect([code, problem]).toEqual([2, expect.stringMatching(why)]);
});
