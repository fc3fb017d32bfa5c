import { expect, test } from 'vitest';
import { aDocx, type DocxParts, drawing, line, row, run, textBox } from '../../../test/builders/a-docx.ts';
import { aJpeg, exifSegment } from '../../../test/builders/a-picture.ts';
import { admit } from '../../core/intake/admit.ts';
import { rawProfile } from '../../core/model/raw-profile.ts';
import { readDocx } from './read-docx.ts';

const read = (parts: DocxParts) => readDocx('cv.docx', aDocx(parts));
const textOf = (body: string, parts: DocxParts = {}) => read({ ...parts, body }).text;
const valuesOf = (kind: string, parts: DocxParts) =>
  read({ body: line('Mara Roe'), ...parts })
    .raw.observations.filter((each) => each.kind === kind)
    .map(({ value }) => value);
const field = (...codes: string[]) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

test.each<[string, string, string]>([
  ['paragraphs are lines', line('One') + line('') + line('Two'), 'One\n\nTwo'],
  [
    'runs are joined, tabs and breaks kept',
    `<w:p>${run('Acme')}<w:r><w:tab/><w:t>2020</w:t><w:br/><w:t>Austin</w:t></w:r></w:p>`,
    'Acme\t2020\nAustin',
  ],
  ['a row of single lines is one line', row(line('2019 – 2021'), line('Acme')), '2019 – 2021\tAcme'],
  [
    'a column is read before the next one',
    row(line('Skills') + line('Go'), line('Experience') + line('Acme')),
    'Skills\nGo\nExperience\nAcme',
  ],
  ['a table in a table', row(row(line('One'), line('Two')), line('Three')), 'One\tTwo\tThree'],
  [
    'a text box once, not again in its fallback',
    `<w:p>${textBox(line('Boxed'), '', `<w:pict><v:shape><v:textbox><w:txbxContent>${line('Boxed')}</w:txbxContent></v:textbox></v:shape></w:pict>`)}${run('Beside')}</w:p>`,
    'Boxed\nBeside',
  ],
  [
    'what programs of today cannot show is left to its fallback',
    '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w99"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    'old',
  ],
  [
    'what was deleted is gone, what was inserted is there',
    `<w:p><w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del><w:ins>${run('yes')}</w:ins></w:p>`,
    'yes',
  ],
  ['the code of a field is no text', `<w:p>${field('PAGE')}${run('7')}${fieldEnd}${run(' of 9')}</w:p>`, '7 of 9'],
  [
    'list items have a bullet, numbered headings none',
    line('Built', '', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
      line('Work', '', '<w:numPr><w:numId w:val="3"/></w:numPr><w:outlineLvl w:val="0"/>'),
    '• Built\nWork',
  ],
  [
    'controls for content',
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${line('Typed')}</w:sdtContent></w:sdt>`,
    'Typed',
  ],
  ['entities and other scripts', line('R&amp;D · Łódź · 東京'), 'R&D · Łódź · 東京'],
])('%s', (_, body, text) => {
  expect(textOf(body)).toBe(text);
});

test('headers stand above, footnotes below, each once; a header of a first page only where there is one', () => {
  const parts = {
    headers: { 'header1.xml': line('Mara Roe'), 'header2.xml': line('Template Person') },
    footnotes: `<w:footnote>${line('A note')}</w:footnote>`,
  };
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/></w:sectPr>';
  expect(textOf(`<w:p><w:pPr>${section}</w:pPr>${run('Body')}</w:p>${section}`, parts)).toBe('Mara Roe\nBody\nA note');
  expect(textOf(line('Body') + section.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'), parts)).toContain('Template Person');
});

test('files whose prefixes are their own, or in UTF-16, are read as the same', () => {
  const document = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Mara Roe</x:t></x:r></x:p></x:body></x:document>`;
  expect(read({ document }).text).toBe('Mara Roe');
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...document].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
  expect(readDocx('cv.docx', aDocx({ extra: { 'word/document.xml': wide } })).text).toBe('Mara Roe');
});

test('links have their visible text and their real target, wherever they stand', () => {
  const found = read({
    links: [
      ['r1', 'hyperlink', 'https://github.com/someone-else', true],
      ['r2', 'hyperlink', 'mailto:mara%2Eroe@example.com?subject=x', true],
      ['r3', 'hyperlink', 'https://example.com/picture', true],
      ['r4', 'hyperlink', 'file:///C:/Users/x/cv.docx', true],
    ],
    body: [
      `<w:p><w:hyperlink r:id="r1">${run('github.com/')}${run('mara-roe')}</w:hyperlink></w:p>`,
      `<w:p><w:hyperlink r:id="r2">${run('write to me')}</w:hyperlink><w:hyperlink r:id="r4">${run('file')}</w:hyperlink></w:p>`,
      `<w:p>${field(' HYPERLINK "https://exam', 'ple.com/portfolio" \\o "tip" ')}${run('portfolio')}${fieldEnd}</w:p>`,
      `<w:p><w:fldSimple w:instr="HYPERLINK \\l &quot;top&quot;">${run('to the top')}</w:fldSimple></w:p>`,
      `<w:p><w:r>${drawing('<a:hlinkClick r:id="r3"/>')}</w:r></w:p>`,
      `<w:p><w:hyperlink r:id="r3">${run('unseen', '<w:vanish/>')}</w:hyperlink></w:p>`,
    ].join(''),
  });
  expect(
    found.raw.observations
      .filter(({ kind }) => kind === 'link' || kind === 'email')
      .map(({ kind, value, hidden }) => [kind, value, hidden ?? false]),
  ).toEqual([
    ['link', { url: 'https://github.com/someone-else', text: 'github.com/mara-roe' }, false],
    ['email', 'mara.roe@example.com', false],
    ['link', { url: 'https://example.com/portfolio', text: 'portfolio' }, false],
    ['link', { url: 'https://example.com/picture' }, false],
    ['link', { url: 'https://example.com/picture' }, true],
  ]);
});

test('properties say who, when and with what; a time keeps the offset that the file gives, and no other', () => {
  const parts: DocxParts = {
    core: '<dc:creator>Jo Doe</dc:creator><cp:lastModifiedBy>Mara Roe</cp:lastModifiedBy><dcterms:created>2026-03-09T08:15:00+03:00</dcterms:created><dcterms:modified>2026-03-10T09:00:00Z</dcterms:modified><cp:lastPrinted>1601-01-01T00:00:00Z</cp:lastPrinted>',
    app: '<Template>Normal.dotm</Template><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion><Company>Example Ltd</Company><Manager></Manager>',
    custom:
      '<property name="KSOProductBuildVer"><vt:lpwstr>1033-12.2.0.1</vt:lpwstr></property><property name="ICV"><vt:lpwstr>AB12</vt:lpwstr></property><property name="__proto__"><vt:lpwstr>x</vt:lpwstr></property>',
    fonts: '<w:font w:name="Calibri"/>',
  };
  expect(valuesOf('document-author', parts)).toEqual([
    { name: 'Jo Doe', role: 'author' },
    { name: 'Mara Roe', role: 'last-modified-by' },
    { name: 'Example Ltd', role: 'company' },
  ]);
  expect(valuesOf('document-time', parts)).toEqual([
    { text: '2026-03-09T08:15:00+03:00', of: 'created', at: '2026-03-09T08:15:00', offset: '+03:00' },
    { text: '2026-03-10T09:00:00Z', of: 'modified', at: '2026-03-10T09:00:00Z' },
  ]);
  expect(valuesOf('document-software', parts)).toEqual([
    { name: 'Microsoft Office Word 16.0000', role: 'creator' },
    { name: 'Normal.dotm', role: 'template' },
    { name: 'WPS Office 12.2.0.1', role: 'creator' },
    { name: 'Calibri', role: 'font' },
  ]);
  expect(valuesOf('document-mark', parts)).toEqual([{ of: 'document-id', text: 'AB12' }]);
});

test('marks, page size and languages', () => {
  const ids = Array.from({ length: 90 }, (_, index) => `<w:rsid w:val="00${(0xffffff - index * 7).toString(16).toUpperCase()}"/>`).join('');
  const parts: DocxParts = {
    settings: `<w:rsids><w:rsidRoot w:val="00A1B2C3"/>${ids}</w:rsids><w15:docId w15:val="{11111111-2222-3333-4444-555555555555}"/><w:themeFontLang w:val="en-US"/>`,
    styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
    body: `${line('Mara', '<w:lang w:val="fr-FR"/>')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
  };
  const marks = valuesOf('document-mark', parts) as { of: string; text: string }[];
  expect(marks.slice(0, 2)).toEqual([
    { of: 'document-id', text: '{11111111-2222-3333-4444-555555555555}' },
    { of: 'revision-id', text: '00A1B2C3' },
  ]);
  // The lowest ids are kept, so that two copies of one document keep the same ones.
  expect(marks.filter(({ of }) => of === 'revision-id')).toHaveLength(41);
  expect(marks[2]?.text).toBe(`00${(0xffffff - 89 * 7).toString(16).toUpperCase()}`);
  expect(marks.at(-1)).toEqual({ of: 'page-size', text: '595 × 842 pt' });
  expect(valuesOf('document-language', parts)).toEqual(['en-GB', 'en-US', 'fr-FR']);
});

test('parts that could act are named, and nothing that a file names is fetched', () => {
  const found = valuesOf('embedded-part', {
    settings: '<w:attachedTemplate r:id="r1"/>',
    settingsLinks: [['r1', 'attachedTemplate', 'https://example.com/evil.dotm', true]],
    links: [['r9', 'image', 'https://example.com/pixel.png', true]],
    body: `${line('Mara Roe')}<w:p>${field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"')}${run('x')}${fieldEnd}</w:p>`,
    extra: {
      'word/vbaProject.bin': 'x',
      'word/activeX/activeX1.bin': 'x',
      'word/embeddings/oleObject1.bin': 'x',
      'word/media/image1.png': 'x',
      'word/afchunk1.htm': 'x',
      '../../evil.exe': 'x',
    },
  });
  expect(found).toEqual([
    { what: 'external-reference', name: 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"' },
    { what: 'external-reference', name: 'image: https://example.com/pixel.png' },
    { what: 'external-reference', name: 'attachedTemplate: https://example.com/evil.dotm' },
    { what: 'macro', name: 'word/vbaProject.bin' },
    { what: 'script', name: 'word/activeX/activeX1.bin' },
    { what: 'attachment', name: 'word/embeddings/oleObject1.bin' },
    { what: 'attachment', name: 'word/afchunk1.htm' },
    { what: 'attachment', name: '../../evil.exe' },
    { what: 'picture', name: 'word/media/image1.png' },
  ]);
});

test('a photograph in the document says where it is from', () => {
  const photo = aJpeg(exifSegment({ main: { 272: 'Camera 7' } }));
  const { raw } = read({ body: line('Mara Roe'), extra: { 'word/media/image1.jpg': photo } });
  expect(raw.observations.filter(({ kind }) => kind === 'picture-device')).toMatchObject([
    { value: { model: 'Camera 7' }, locator: 'word/media/image1.jpg Exif Make, Model, Software' },
  ]);
});

test('what was read passes the gate and is understood', () => {
  const { raw } = read({
    body: ['Mara Roe', 'Austin, TX', '', 'Experience', 'Engineer, Acme, 2020 - 2022'].map((each) => line(each)).join(''),
    core: '<dc:creator>Jo Doe</dc:creator><dcterms:created>2026-03-09T08:15:00+03:00</dcterms:created>',
  });
  expect(rawProfile.safeParse(raw).error).toBeUndefined();
  const admitted = admit(raw, { id: 'p', readAt: '2026-11-22T10:00:00.000Z' });
  const kinds = admitted.ok ? admitted.profile.observations.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(expect.arrayContaining(['work', 'document-author', 'document-time']));
});
