import { strToU8, type Zippable, zipSync } from 'fflate';

/** What a made-up Word document holds; every part that is left out is not in the archive. */
export type DocxParts = {
  /** Inside `w:body`. */
  body?: string;
  /** The whole document part, instead of `body`. */
  document?: string;
  /** Before the body: `<w:background …/>`. */
  background?: string;
  /** Inside the root of each of these parts. */
  styles?: string;
  settings?: string;
  fonts?: string;
  core?: string;
  app?: string;
  custom?: string;
  /** Headers by file name, `header1.xml`, with their content. */
  headers?: Record<string, string>;
  footnotes?: string;
  /** Relationships of the document: id, type, target, and whether it is outside the file. */
  links?: [id: string, type: string, target: string, isExternal?: boolean][];
  settingsLinks?: DocxParts['links'];
  /** Anything else, by its path. */
  extra?: Record<string, Uint8Array | string>;
};

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const namespaces = [
  `xmlns:w="${w}"`,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a Word document that holds these parts. */
export function aDocx(parts: DocxParts = {}): Uint8Array {
  return zipSync(docxFiles(parts));
}

/** The files of such a document before they are packed. */
export function docxFiles(parts: DocxParts): Zippable & Record<string, Uint8Array> {
  const headers = Object.entries(parts.headers ?? {});
  const own: NonNullable<DocxParts['links']> = [
    ...(parts.styles === undefined ? [] : [['rStyles', 'styles', 'styles.xml'] as [string, string, string]]),
    ...(parts.settings === undefined ? [] : [['rSettings', 'settings', 'settings.xml'] as [string, string, string]]),
    ...(parts.fonts === undefined ? [] : [['rFonts', 'fontTable', 'fontTable.xml'] as [string, string, string]]),
    ...(parts.footnotes === undefined ? [] : [['rNotes', 'footnotes', 'footnotes.xml'] as [string, string, string]]),
    ...headers.map(([file]) => [file.replace('.xml', ''), 'header', file] as [string, string, string]),
    ...(parts.links ?? []),
  ];
  const word = (root: string, inside: string | undefined): string | undefined =>
    inside && `${head}<w:${root} ${namespaces}>${inside}</w:${root}>`;
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': parts.document ?? word('document', `${parts.background ?? ''}<w:body>${parts.body ?? ''}</w:body>`),
    'word/_rels/document.xml.rels': relationships(own),
    'word/styles.xml': word('styles', parts.styles),
    'word/settings.xml': word('settings', parts.settings),
    'word/fontTable.xml': word('fonts', parts.fonts),
    'word/footnotes.xml': word('footnotes', parts.footnotes),
    'word/_rels/settings.xml.rels': parts.settingsLinks && relationships(parts.settingsLinks),
    'docProps/core.xml': parts.core && `${head}<cp:coreProperties ${coreNamespaces}>${parts.core}</cp:coreProperties>`,
    'docProps/app.xml':
      parts.app &&
      `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.app}</Properties>`,
    'docProps/custom.xml':
      parts.custom &&
      `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${parts.custom}</Properties>`,
    ...Object.fromEntries(headers.map(([file, inside]) => [`word/${file}`, word('hdr', inside)])),
    ...parts.extra,
  };
  const written = Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== undefined);
  return Object.fromEntries(written.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]));
}

const coreNamespaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

function relationships(all: NonNullable<DocxParts['links']>): string {
  const each = all.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** A run of text with its properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of one run. */
export const line = (text: string, properties = '', paragraph = ''): string =>
  `<w:p><w:pPr>${paragraph}</w:pPr>${text === '' ? '' : run(text, properties)}</w:p>`;
/** A table of one row; each cell holds paragraphs. */
export const row = (...cells: string[]): string => `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
/** White letters. */
export const white = '<w:color w:val="FFFFFF"/>';

/** A floating text box with a fill and paragraphs; `fallback` is what programs before 2010 show instead. */
export function textBox(inside: string, fill = '<a:noFill/>', fallback = ''): string {
  const shape = `<wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp>`;
  return alternative(drawing(shape), fallback);
}

/** A floating drawing, a quarter of a page large unless told otherwise. */
export const drawing = (inside: string, place = '<wp:extent cx="6000000" cy="3000000"/>', isBehind = false): string =>
  `<w:drawing><wp:anchor behindDoc="${isBehind ? 1 : 0}">${place}<a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;

const alternative = (choice: string, fallback: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
