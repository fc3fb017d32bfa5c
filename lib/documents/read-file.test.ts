import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPdf, words } from '../../test/builders/a-pdf.ts';
import { admit } from '../core/intake/admit.ts';
import { type FileFormat, fileFormat } from './file-format.ts';
import { readFile } from './read-file.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);

const formats: [string, string, FileFormat][] = [
  ['cv.pdf', '%PDF-1.7\n', 'pdf'],
  ['cv.txt', '%PDF-1.7\n', 'pdf'],
  ['cv.pdf', '\n\n%PDF-1.4\n', 'pdf'],
  ['cv.pdf', '\u00ff\u00d8\u00ff\u00e0 ', 'picture'],
  ['cv.docx', 'PK\u0003\u0004 ', 'docx'],
  ['cv.zip', 'PK\u0003\u0004 ', 'docx'],
  ['photo', '\u0089PNG\r\n\u001a\n', 'picture'],
  ['photo.heic', '\0\0\0\u0018ftypheic', 'picture'],
  ['photo.webp', 'RIFF\u0001\u0002\u0003\u0004WEBP', 'picture'],
  ['card.txt', 'BEGIN:VCARD\nVERSION:3.0', 'vcard'],
  ['letter.eml', 'Hello', 'mail'],
  ['profile.json', '{"basics": {}}', 'json'],
  ['profile.txt', '{"basics": {}}', 'text'],
  ['cv.txt', 'Imke Vandersteen', 'text'],
  ['cv', 'Imke Vandersteen', 'text'],
  ['page.html', '<!doctype html><p>', 'other'],
  ['tool.txt', '\u007fELF', 'other'],
  ['old.rtf', '{\\rtf1', 'other'],
];

test.each(formats)('%s that begins with %j is of the form %s', (name, start, format) => {
  expect(fileFormat(name, bytes(start))).toBe(format);
});

test('a file is what its bytes are, whatever it is called', async () => {
  const pdf = aPdf({ pages: [{ content: words('Imke Vandersteen, platform engineer', 60, 700) }] });
  const { raw, text } = await readFile({ name: 'notes.txt', bytes: pdf });
  expect({ site: raw.site, text }).toEqual({ site: 'PDF', text: 'Imke Vandersteen, platform engineer' });
});

test('a file of text is read in whatever encoding it has', async () => {
  const read = async (content: Uint8Array) => (await readFile({ name: 'cv.txt', bytes: content })).text;
  expect(await read(new TextEncoder().encode('José Ćosić'))).toBe('José Ćosić');
  expect(await read(bytes('Jos\u00e9'))).toBe('José');
  expect(await read(Uint8Array.from([0xff, 0xfe, 0x4a, 0, 0xf3, 0]))).toBe('Jó');
});

test.each([
  ['empty', 'cv.pdf', new Uint8Array()],
  ['too-large', 'cv.pdf', new Uint8Array(20_000_001)],
  ['wrong-format', 'tool.exe', bytes('MZ\u0090')],
  ['wrong-format', 'cv.txt', new Uint8Array(100)],
  ['damaged', 'cv.pdf', bytes('no such thing')],
] as const)('a file is %s, and says so', async (reason, name, content) => {
  expect((await readFile({ name, bytes: content })).raw).toMatchObject({ readable: false, reason });
});

test('any bytes under any name are read or refused with a reason, and pass the door', async () => {
  const starts = formats.map(([, start]) => [...bytes(start)]);
  const names = formats.map(([name]) => name);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.constantFrom(...names, '', '../../x', '__proto__', 'a.constructor'),
      fc.uint8Array({ maxLength: 200 }),
      async (start, name, rest) => {
        const { raw } = await readFile({ name, bytes: Uint8Array.from([...start, ...rest]) });
        expect(raw.readable).toBe(raw.reason === undefined);
        expect(admit(raw, { id: 'one', readAt: '2026-11-22T10:00:00.000Z' }).ok).toBe(true);
      },
    ),
    { numRuns: 1_000, seed: 20_261_122 },
  );
});
