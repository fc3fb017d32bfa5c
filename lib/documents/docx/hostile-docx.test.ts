import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aDocx, docxFiles, line, row, white } from '../../../test/builders/a-docx.ts';
import { readDocx } from './read-docx.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (inside: string, before = '', root = w) =>
  `<?xml version="1.0"?>${before}<w:document ${root}><w:body>${inside}</w:body></w:document>`;
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
const whole = {
  body: line('Mara Roe') + row(line('2020 – 2022'), line('Acme')),
  styles: '<w:docDefaults/>',
  core: '<dc:creator>Jo Doe</dc:creator>',
};

/** Puts numbers into the archive's directory: the entry of this name, at this offset of its record. */
function patched(bytes: Uint8Array, name: string, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (found === name) width === 4 ? view.setUint32(at + offset, value, true) : view.setUint16(at + offset, value, true);
  }
  return copy;
}

const container = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...name].entries()) bytes[1_024 + index * 2] = letter.charCodeAt(0);
  return bytes;
};

/** An archive in which two files have one name: packed under another one of the same length, and renamed. */
function twice(): Uint8Array {
  const bytes = zipSync({ ...docxFiles(whole), 'word/documens.xml': strToU8(document(line('Somebody Else'))) });
  const [from, to] = [strToU8('word/documens.xml'), strToU8('word/document.xml')];
  for (let at = 0; at < bytes.length - from.length; at++) if (from.every((byte, index) => bytes[at + index] === byte)) bytes.set(to, at);
  return bytes;
}

/** Sixty million letters in sixty thousand bytes; packed once, since that is what takes the time here. */
const letters = strToU8(document(`<w:p><w:r><w:t>${'A'.repeat(60_000_000)}</w:t></w:r></w:p>`));
let packedBomb: Uint8Array | undefined;
function bomb(): Uint8Array {
  packedBomb ??= zipSync({ ...docxFiles(whole), 'word/document.xml': letters }, { level: 1 });
  return packedBomb;
}

test.each<[string, string, () => Uint8Array]>([
  ['nothing', 'empty', () => new Uint8Array(0)],
  ['a bomb that says what it is', 'expands-too-far', bomb],
  ['a bomb that says it is small', 'expands-too-far', () => patched(bomb(), 'word/document.xml', 24, 900)],
  [
    'a bomb in a part beside',
    'expands-too-far',
    () => zipSync({ ...docxFiles(whole), 'docProps/core.xml': letters.subarray(0, 9_000_000) }),
  ],
  [
    'three thousand parts',
    'expands-too-far',
    () =>
      zipSync({
        ...docxFiles(whole),
        ...Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`x/${index}`, new Uint8Array(0)])),
      }),
  ],
  ['a size that is wrong', 'damaged', () => patched(aDocx(whole), 'word/document.xml', 24, 90)],
  ['a checksum that is wrong', 'damaged', () => patched(aDocx(whole), 'word/document.xml', 16, 1)],
  ['a packing that nobody knows', 'damaged', () => patched(aDocx(whole), 'word/document.xml', 10, 99, 2)],
  ['a place outside the archive', 'damaged', () => patched(aDocx(whole), 'word/document.xml', 42, 0x7fffffff)],
  ['an encrypted part', 'locked', () => patched(aDocx(whole), 'word/document.xml', 8, 1, 2)],
  ['two documents in one', 'damaged', twice],
  ['a document with a password', 'locked', () => container('EncryptedPackage')],
  ['a document of Word 97', 'wrong-format', () => container('WordDocument')],
  [
    'a table of Excel',
    'wrong-format',
    () =>
      aDocx({
        extra: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        },
      }),
  ],
  ['any archive', 'wrong-format', () => zipSync({ 'a.txt': strToU8('x') })],
  [
    'a document that stands outside',
    'wrong-format',
    () =>
      aDocx({
        extra: {
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://x/officeDocument" Target="../../etc/passwd"/></Relationships>',
        },
      }),
  ],
  ['entities of entities', 'damaged', () => aDocx({ document: document('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>', laughs) })],
  ['entities in the properties', 'damaged', () => aDocx({ ...whole, extra: { 'docProps/core.xml': `${laughs}<x>&j;</x>` } })],
  [
    'an entity from outside',
    'damaged',
    () => aDocx({ document: document('<w:p><w:r><w:t>&x;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>') }),
  ],
  ['a tower of elements', 'damaged', () => aDocx({ body: `${'<w:sdt>'.repeat(20_000)}${'</w:sdt>'.repeat(20_000)}` })],
  ['XML that ends early', 'damaged', () => aDocx({ document: document(line('Mara Roe')).slice(0, -30) })],
  [
    'a header that is missing',
    'damaged',
    () =>
      aDocx({
        body: `${line('Mara')}<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="h"/></w:sectPr>`,
        links: [['h', 'header', 'header9.xml']],
      }),
  ],
  [
    'letters that are no letters',
    'damaged',
    () => aDocx({ extra: { 'word/document.xml': Uint8Array.from([...strToU8(document(line('Mara'))).subarray(0, 200), 0xff, 0xff]) } }),
  ],
  ['only a picture', 'picture-only', () => aDocx({ body: line(''), extra: { 'word/media/image1.jpeg': 'x' } })],
  ['no words at all', 'empty', () => aDocx({ body: line('') })],
])('%s is refused as %s', (_, reason, bytes) => {
  const read = readDocx('cv.docx', bytes());
  expect(read).toMatchObject({ text: '', raw: { readable: false, reason, observations: [] } });
});

test('no bomb takes much more memory than it has bytes', () => {
  const packed = bomb();
  // The highest use of the process so far, in kB.
  const before = process.resourceUsage().maxRSS;
  for (let times = 0; times < 20; times++) expect(readDocx('cv.docx', packed).raw.reason).toBe('expands-too-far');
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
});

test.each<[string, () => Uint8Array]>([
  [
    'an archive in the archive',
    () => aDocx({ ...whole, extra: { 'word/embeddings/a.zip': zipSync({ 'b.zip': zipSync({ c: new Uint8Array(1_000_000) }) }) } }),
  ],
  [
    'paths that lead out of the archive',
    () => aDocx({ ...whole, extra: { '../../../word/document.xml': document(line('Somebody Else')), '..\\..\\x.exe': 'x' } }),
  ],
  [
    'names of prototypes',
    () =>
      aDocx({
        body: `${whole.body.replace('<w:pPr>', '<w:pPr><w:pStyle w:val="__proto__"/>')}`,
        styles:
          '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="constructor"/><w:basedOn w:val="__proto__"/><w:rPr><w:color w:val="__proto__"/></w:rPr></w:style>',
        links: [['__proto__', 'hyperlink', 'https://example.com', true]],
        extra: { __proto__x: 'x' },
      }),
  ],
  [
    'styles in a circle',
    () =>
      aDocx({
        ...whole,
        styles:
          '<w:style w:type="paragraph" w:default="1" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      }),
  ],
  ['a stranger in front of the archive', () => Uint8Array.from([...aDocx(whole)])],
  [
    'elements that nobody opens',
    () =>
      aDocx({
        ...whole,
        body: `<w:tc/><w:tr/><w:txbxContent/><w:fldChar w:fldCharType="end"/><w:sectPr/>${whole.body}<w:tr><w:tc><w:tbl/></w:tc></w:tr>`,
      }),
  ],
])('%s is read without harm', (_, bytes) => {
  expect(readDocx('cv.docx', bytes()).text.trim()).toBe('Mara Roe\n2020 – 2022\tAcme');
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});

test.each<[string, string]>([
  [
    'fields in fields',
    `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>HYPERLINK "https://example.com"</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(30_000)}</w:p>`,
  ],
  ['links in links', `<w:p>${'<w:hyperlink>'.repeat(100)}${'<w:r><w:t>x</w:t></w:r>'.repeat(30_000)}${'</w:hyperlink>'.repeat(100)}</w:p>`],
  [
    'drawings without end, each behind white text',
    `<w:p>${'<w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fillcolor="red"/></w:pict>'.repeat(5_000)}</w:p>${line('x', white).repeat(20_000)}`,
  ],
  ['tables in tables', `${'<w:tbl><w:tr><w:tc>'.repeat(45)}${line('x').repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(45)}`],
  ['an element of many attributes', `<w:p ${Array.from({ length: 60_000 }, (_, index) => `w:a${index}="1"`).join(' ')}/>`],
  ['boxes in boxes', `${`<w:p><w:r><w:txbxContent>`.repeat(45)}${line('x').repeat(5_000)}${'</w:txbxContent></w:r></w:p>'.repeat(45)}`],
])('%s do not hold the reading up', (_, body) => {
  const started = performance.now();
  const { raw } = readDocx('cv.docx', zipSync(docxFiles({ body: line('Mara Roe') + body }), { level: 1 }));
  expect(['expands-too-far', 'damaged', undefined]).toContain(raw.reason);
  expect(performance.now() - started).toBeLessThan(10_000);
});
