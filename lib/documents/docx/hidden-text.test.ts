import { expect, test } from 'vitest';
import { aDocx, type DocxParts, drawing, line, row, run, textBox, white } from '../../../test/builders/a-docx.ts';
import { readDocx } from './read-docx.ts';

const navy = '<w:shd w:val="clear" w:color="auto" w:fill="1F2A44"/>';
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const banner = `<w:r>${drawing(`<wps:wsp><wps:spPr>${solid('1F2A44')}</wps:spPr></wps:wsp>`, undefined, true)}</w:r>`;
const words = 'Engineer of twenty years';

const read = (parts: DocxParts) => {
  const { raw, text } = readDocx('cv.docx', aDocx({ ...parts, body: `${line('Mara Roe')}${parts.body}` }));
  const hidden = raw.observations.filter(({ kind }) => kind === 'hidden-text').map(({ value }) => value);
  return { raw, text, hidden };
};

// What designers do every day; each of these was called hidden by some reader once.
test.each<[string, DocxParts]>([
  ['white in a dark cell', { body: row(`<w:tcPr>${navy}</w:tcPr>${line(words, white)}`) }],
  ['white in a cell within a dark cell', { body: row(`<w:tcPr>${navy}</w:tcPr>${row(line(words, white))}`) }],
  ['white in a dark table', { body: `<w:tbl><w:tblPr>${navy}</w:tblPr><w:tr><w:tc>${line(words, white)}</w:tc></w:tr></w:tbl>` }],
  [
    'white in a table whose style paints rows',
    {
      styles: `<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr>${navy}</w:tcPr></w:tblStylePr></w:style>`,
      body: `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${line(words, white)}</w:tc></w:tr></w:tbl>`,
    },
  ],
  ['white in a dark paragraph', { body: line(words, white, navy) }],
  [
    'white in a style of dark paragraphs',
    {
      styles: `<w:style w:type="paragraph" w:styleId="Band"><w:pPr>${navy}</w:pPr><w:rPr>${white}</w:rPr></w:style>`,
      body: line(words, '', '<w:pStyle w:val="Band"/>'),
    },
  ],
  ['white on a dark run', { body: line(words, white + navy) }],
  ['white marked with a dark pen', { body: line(words, `${white}<w:highlight w:val="darkBlue"/>`) }],
  ['white on a raster', { body: line(words, `${white}<w:shd w:val="pct50" w:fill="auto"/>`) }],
  ['white in a dark box', { body: `<w:p>${textBox(line(words, white), solid('1F2A44'))}</w:p>` }],
  [
    'white in a box painted by the theme',
    { body: `<w:p>${textBox(line(words, white), '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>')}</w:p>` },
  ],
  [
    'white in a box of a shaded white',
    {
      body: `<w:p>${textBox(line(words, white), '<a:solidFill><a:schemeClr val="bg1"><a:lumMod val="50000"/></a:schemeClr></a:solidFill>')}</w:p>`,
    },
  ],
  [
    'white in a bare box over a dark one',
    {
      body: `<w:p><w:r>${drawing(`<wps:wsp><wps:spPr>${solid('1F2A44')}</wps:spPr></wps:wsp>`)}</w:r>${textBox(line(words, white))}</w:p>`,
    },
  ],
  ['white on a banner behind the text', { body: `<w:p>${banner}</w:p>${line(words, white)}` }],
  ['white on a picture behind the text', { body: `<w:p><w:r>${drawing('<pic:pic/>', undefined, true)}</w:r></w:p>${line(words, white)}` }],
  [
    'white on an old drawing',
    {
      body: `<w:p><w:r><w:pict><v:rect fillcolor="#1f2a44"><v:textbox><w:txbxContent>${line(words, white)}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
    },
  ],
  [
    'white on a banner in the header',
    {
      headers: { 'header1.xml': `<w:p>${banner}</w:p>` },
      body: `${line(words, white)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
    },
  ],
  [
    'white on a dark page',
    { settings: '<w:displayBackgroundShape/>', background: '<w:background w:color="1F2A44"/>', body: line(words, white) },
  ],
  ['white letters filled with a gradient', { body: line(words, `${white}<w14:textFill><w14:gradFill/></w14:textFill>`) }],
  ['light grey on white', { body: line(words, '<w:color w:val="D9D9D9"/>') }],
  ['red on a green of the same lightness', { body: line(words, '<w:color w:val="C00000"/><w:shd w:val="clear" w:fill="006400"/>') }],
  ['automatic letters on black', { body: line(words, '<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>') }],
  ['a colour of the theme that we cannot tell', { body: line(words, '<w:color w:themeColor="accent2"/>') }],
  ['small print', { body: line(words, '<w:sz w:val="10"/>') }],
  ['hiding switched off again', { body: line(words, '<w:vanish w:val="0"/>') }],
  ['a paragraph whose end alone is hidden', { body: line(words, '', '<w:rPr><w:vanish/></w:rPr>') }],
  ['a change of how it looked before', { body: line(words, `<w:rPrChange><w:rPr><w:vanish/>${white}</w:rPr></w:rPrChange>`) }],
  ['white dots that hold columns apart', { body: `<w:p>${run(words)}${run('..', white)}</w:p>` }],
])('%s is read as text', (_, parts) => {
  const { hidden, text } = read(parts);
  expect(hidden).toEqual([]);
  expect(text).toContain(words);
});

test.each<[string, string, DocxParts]>([
  ['white on the bare page', 'same-colour', { body: line(words, white) }],
  ['nearly white', 'same-colour', { body: line(words, '<w:color w:val="FDFDFD"/>') }],
  ["the theme's white", 'same-colour', { body: line(words, '<w:color w:themeColor="background1"/>') }],
  ['black on black', 'same-colour', { body: line(words, '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>') }],
  [
    'white by its style',
    'same-colour',
    {
      styles: `<w:style w:type="character" w:styleId="Quiet"><w:rPr>${white}</w:rPr></w:style>`,
      body: line(words, '<w:rStyle w:val="Quiet"/>'),
    },
  ],
  ['white in a white cell', 'same-colour', { body: row(`<w:tcPr><w:shd w:val="clear" w:fill="FFFFFF"/></w:tcPr>${line(words, white)}`) }],
  ['white in a bare box on a bare page', 'same-colour', { body: `<w:p>${textBox(line(words, white))}</w:p>` }],
  ['white in a white box on a dark one', 'same-colour', { body: `<w:p>${textBox(line(words, white), solid('FFFFFF'))}${banner}</w:p>` }],
  ['white far below a banner', 'same-colour', { body: `<w:p>${banner}</w:p>${line('text').repeat(200)}${line(words, white)}` }],
  [
    'white beside a picture as small as a letter',
    'same-colour',
    { body: `<w:p><w:r>${drawing('<pic:pic/>', '<wp:extent cx="9000" cy="9000"/>', true)}</w:r></w:p>${line(words, white)}` },
  ],
  ['a page colour that is not shown', 'same-colour', { background: '<w:background w:color="000000"/>', body: line(words, white) }],
  ['marked as hidden', 'marked-hidden', { body: line(words, '<w:vanish/>') }],
  [
    'hidden by its style',
    'marked-hidden',
    {
      styles:
        '<w:style w:type="paragraph" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="I"><w:basedOn w:val="H"/></w:style>',
      body: line(words, '', '<w:pStyle w:val="I"/>'),
    },
  ],
  ['a hidden row', 'marked-hidden', { body: `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${line(words)}</w:tc></w:tr></w:tbl>` }],
  ['one point high', 'tiny', { body: line(words, '<w:sz w:val="2"/>') }],
  ['one percent wide', 'tiny', { body: line(words, '<w:w w:val="1"/>') }],
  ['a line cut to one point', 'tiny', { body: line(words, '', '<w:spacing w:line="20" w:lineRule="exact"/>') }],
  [
    'a row cut to one point',
    'tiny',
    { body: `<w:tbl><w:tr><w:trPr><w:trHeight w:val="20" w:hRule="exact"/></w:trPr><w:tc>${line(words)}</w:tc></w:tr></w:tbl>` },
  ],
  ['letters without paint', 'transparent', { body: line(words, '<w14:textFill><w14:noFill/></w14:textFill>') }],
  [
    'a box beside the sheet',
    'off-page',
    {
      body: `<w:p><w:r>${drawing(`<wps:wsp><wps:txbx><w:txbxContent>${line(words)}</w:txbxContent></wps:txbx></wps:wsp>`, '<wp:positionH><wp:posOffset>-9000000</wp:posOffset></wp:positionH><wp:extent cx="3000000" cy="3000000"/>')}</w:r></w:p>`,
    },
  ],
  ['an indent beyond the sheet', 'off-page', { body: line(words, '', '<w:ind w:left="30000"/>') }],
])('%s is hidden text, and no text of the résumé', (_, how, parts) => {
  const { hidden, text } = read(parts);
  expect(hidden).toEqual([{ text: words, how }]);
  expect(text).not.toContain(words);
});

test('hidden text that goes on is one text, with the line that it begins on', () => {
  const { raw } = read({ body: `${line('Seen')}${line('first', white)}${line('second', white)}${line('third', white)}` });
  expect(raw.observations.filter(({ kind }) => kind === 'hidden-text')).toMatchObject([
    { value: { text: 'first\nsecond\nthird' }, locator: 'line 3' },
  ]);
});

test('where nothing is hidden, that was looked at and is empty', () => {
  expect(read({ body: line('Seen') }).raw.fields['hidden-text']).toBe('empty');
});
