import { expect, test } from 'vitest';
import { aPdf, rectangle, words } from '../../../test/builders/a-pdf.ts';
import { aJpeg, exifSegment } from '../../../test/builders/a-picture.ts';
import { readPdf } from './read-pdf.ts';

const name = words('Imke Vandersteen', 60, 740, 20) + words('Platform engineer, Utrecht, Netherlands', 60, 715);

async function read(parts: Parameters<typeof aPdf>[0]) {
  const { raw, text } = await readPdf('cv.pdf', aPdf(parts));
  const values = (kind: string) => raw.observations.filter((each) => each.kind === kind).map(({ value }) => value);
  return { raw, text, values };
}

test('a link keeps its words and where it leads, and words that say otherwise stay beside it', async () => {
  const { values } = await read({
    pages: [
      {
        content: `${name}${words('github.com/imke', 60, 600)}${words('Portfolio', 60, 580)}${words('Write to me', 60, 560)}`,
        annotations: '40 0 R 41 0 R 42 0 R 43 0 R 44 0 R',
      },
    ],
    objects: {
      40: '<< /Type /Annot /Subtype /Link /Rect [58 596 160 612] /A << /S /URI /URI (https://github.com/somebody-else) >> >>',
      41: '<< /Type /Annot /Subtype /Link /Rect [58 576 160 592] /A << /S /URI /URI (https://imke.example.com/work) >> >>',
      42: '<< /Type /Annot /Subtype /Link /Rect [58 556 160 572] /A << /S /URI /URI (mailto:imke@example.com?subject=Hi) >> >>',
      43: '<< /Type /Annot /Subtype /Link /Rect [400 400 420 420] /A << /S /URI /URI (https://icons.example.com/imke) >> >>',
      44: '<< /Type /Annot /Subtype /Link /Rect [400 300 420 320] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>',
    },
  });
  expect(values('link')).toEqual([
    { url: 'https://github.com/somebody-else', text: 'github.com/imke' },
    { url: 'https://imke.example.com/work', text: 'Portfolio' },
    { url: 'https://icons.example.com/imke' },
  ]);
  expect(values('email')).toContain('imke@example.com');
});

test('what the file says about itself is told with the place it stands in', async () => {
  const { values } = await read({
    pages: [{ content: name }],
    info: "/Author (Template Shop) /Creator (Example Writer 7) /Producer (Example Printer) /CreationDate (D:20240131093000+05'30') /ModDate (D:20240201080000Z) /Company (Example Agency)",
    catalog: '/Lang (nl-NL)',
    trailer: '/ID [<00112233445566778899aabbccddeeff> <ffeeddccbbaa99887766554433221100>]',
  });
  expect(values('document-author')).toEqual([
    { name: 'Template Shop', role: 'author' },
    { name: 'Example Agency', role: 'company' },
  ]);
  expect(values('document-software')).toEqual([
    { name: 'Example Writer 7', role: 'creator' },
    { name: 'Example Printer', role: 'producer' },
    { name: 'Helvetica', role: 'font' },
  ]);
  expect(values('document-time')).toEqual([
    { of: 'created', text: "D:20240131093000+05'30'", at: '2024-01-31T09:30:00', offset: '+05:30' },
    { of: 'modified', text: 'D:20240201080000Z', at: '2024-02-01T08:00:00' },
  ]);
  expect(values('document-language')).toEqual(['nl-NL']);
  expect(values('document-mark')).toEqual([
    { of: 'document-id', text: '00112233445566778899aabbccddeeff' },
    { of: 'page-size', text: '612 × 792 pt' },
  ]);
});

test('scripts, forms and attached files are named, and nothing of them is run', async () => {
  const { values } = await read({
    pages: [{ content: name }],
    catalog:
      '/OpenAction << /S /JavaScript /JS (globalThis.ranInPdf = 1) >> /AcroForm << /Fields [] >> /Names << /EmbeddedFiles << /Names [(notes.docm) 42 0 R] >> >>',
    objects: { 42: '<< /Type /Filespec /F (notes.docm) /EF << /F 43 0 R >> >>', 43: { dictionary: '/Type /EmbeddedFile', stream: 'PK' } },
  });
  expect(values('embedded-part')).toEqual([{ what: 'attachment', name: 'notes.docm' }, { what: 'script' }]);
  expect('ranInPdf' in globalThis).toBe(false);
});

test('a column is read to its end before the next, under a heading that spans both', async () => {
  const rows = Array.from({ length: 8 }, (_, row) => 640 - row * 15);
  const left = rows.map((y, row) => words(`Left line number ${row} of the narrow column`, 40, y, 8)).join('');
  const right = rows.map((y, row) => words(`Right line ${row} of the broad column, which tells of work`, 260, y - 3, 9)).join('');
  const { text } = await read({
    pages: [
      {
        content: `${name}${right}${left}${words('At the foot of the page stands one line that reaches over both of its columns', 60, 60)}`,
      },
    ],
  });
  const order = text.split('\n').filter((line) => line !== '');
  expect(order.slice(0, 2)).toEqual(['Imke Vandersteen', 'Platform engineer, Utrecht, Netherlands']);
  expect(order.slice(2, 10).every((line) => line.startsWith('Left'))).toBe(true);
  expect(order.slice(10, 18).every((line) => line.startsWith('Right'))).toBe(true);
  expect(order.at(-1)).toMatch(/^At the foot/);
});

test('dates that stand beside their lines are read with them, on either side', async () => {
  const jobs = ['Example Freight', 'Example Bank', 'Example Rail', 'Example Press', 'Example Foods', 'Example Works'];
  const job = (date: number, text: number) =>
    jobs
      .map((job, nth) => words(`Engineer, ${job}`, text, 640 - nth * 30) + words(`20${10 + nth} - 20${11 + nth}`, date, 640 - nth * 30))
      .join('');
  const right = await read({ pages: [{ content: name + job(460, 60) }] });
  expect(right.text).toContain('Engineer, Example Bank   2011 - 2012');
  const left = await read({ pages: [{ content: name + job(60, 200) }] });
  expect(left.text).toContain('2011 - 2012   Engineer, Example Bank');
});

test('words are told apart by their gaps where the file writes no spaces', async () => {
  const content = `${name}BT /F1 11 Tf 60 600 Td [(Seven) -300 (years) -300 (of) -300 (Rust) 20 (acean) -1200 (work)] TJ ET`;
  expect((await read({ pages: [{ content }] })).text).toContain('Seven years of Rustacean work');
});

test('pages of pictures alone are not checked, and say so; the file’s own marks stay', async () => {
  const { raw } = await read({ pages: [{ content: 'q 612 0 0 792 0 0 cm /Picture Do Q' }], info: '/Producer (Example Scanner)' });
  expect(raw).toMatchObject({ readable: false, reason: 'picture-only' });
  expect(raw.observations.map(({ value }) => value)).toContainEqual({ name: 'Example Scanner', role: 'producer' });
});

test('empty pages are empty', async () => {
  expect((await read({ pages: [{ content: rectangle('0.9 0.9 0.9', 0, 0, 100, 100) }] })).raw).toMatchObject({
    readable: false,
    reason: 'empty',
  });
});

test('a file that opens with a password only is locked', async () => {
  const { raw } = await read({
    pages: [{ content: name }],
    objects: {
      50: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
    },
    trailer: '/Encrypt 50 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]',
  });
  expect(raw).toMatchObject({ readable: false, reason: 'locked' });
});

test.each([
  ['nothing but a beginning', '%PDF-1.7'],
  ['a beginning and noise', `%PDF-1.7\n${'x'.repeat(5_000)}`],
])('%s is damaged', async (_, text) => {
  const { raw } = await readPdf(
    'cv.pdf',
    Uint8Array.from(text, (character) => character.charCodeAt(0)),
  );
  expect(raw).toMatchObject({ readable: false, reason: 'damaged' });
});

test('pages after the three hundredth are left, and the profile says that something was', async () => {
  const pages = Array.from({ length: 303 }, (_, nth) => ({ content: words(`Page of words number ${nth + 1}`, 60, 700) }));
  const { raw, text } = await read({ pages });
  expect(text).toContain('number 300');
  expect(text).not.toContain('number 301');
  expect(raw.notices).toContain('text-cut');
});

test('a photograph in the file says when, where and with what it was taken', async () => {
  const exif = exifSegment({ main: { 271: 'Example Optics', 272: 'X-1' }, exposure: { 36867: '2023:05:06 07:08:09', 36881: '+09:00' } });
  const stream = String.fromCharCode(...aJpeg(exif));
  const { values } = await read({
    pages: [{ content: `${name}q 100 0 0 100 300 300 cm /Photo Do Q` }],
    objects: {
      20: {
        dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode',
        stream,
      },
    },
    resources: { forms: '/Photo 20 0 R' },
  });
  expect(values('picture-device')).toEqual([{ make: 'Example Optics', model: 'X-1' }]);
  expect(values('picture-time')).toMatchObject([{ at: '2023-05-06T07:08:09', offset: '+09:00' }]);
});
