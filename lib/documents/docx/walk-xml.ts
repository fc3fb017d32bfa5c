import { SaxesParser } from 'saxes';
import { Refusal } from './refusal.ts';

/** An element with its name and its attributes' names in the prefixes that everyone writes them with, whatever the file does. */
export type XmlElement = { name: string; get: (attribute: string) => string | undefined };
/** What is told about an element and about text; `path` are the names from the root to where it stands, itself included. */
export type XmlVisitor = {
  open: (element: XmlElement, path: readonly string[]) => void;
  close?: (name: string, path: readonly string[]) => void;
  text?: (text: string, path: readonly string[]) => void;
};

const deepest = 160;
const mostElements = 1_500_000;
const step = 65_536;

/**
 * Walks XML of a stranger from its beginning to its end. Refuses as damaged what is not well-formed, has a document type
 * (the only way to define entities), or nests beyond 160; never looks anything up outside the text.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const names: string[] = [];
  let elements = 0;
  parser.on('doctype', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = shortName(uri, local);
    names.push(name);
    if (names.length > deepest) throw new Refusal('damaged');
    if (++elements > mostElements) throw new Refusal('expands-too-far');
    visitor.open({ name, get: (wanted) => attributeOf(attributes, wanted) }, names);
  });
  parser.on('closetag', () => {
    visitor.close?.(names.at(-1) ?? '', names);
    names.pop();
  });
  const text = (words: string): void => visitor.text?.(words, names);
  parser.on('text', text);
  parser.on('cdata', text);
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += step)
      parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: at + step < bytes.length }));
    parser.close();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}

type Attributes = Record<string, { uri: string; local: string; value: string }>;

function attributeOf(attributes: Attributes, wanted: string): string | undefined {
  for (const key in attributes) {
    const { uri, local, value } = attributes[key] as Attributes[string];
    if (shortName(uri, local) === wanted) return value;
  }
  return undefined;
}

function shortName(uri: string, local: string): string {
  if (uri === '') return local;
  const prefix = prefixes.get(uri);
  return prefix === undefined ? `?:${local}` : prefix === '' ? local : `${prefix}:${local}`;
}

/** Office files come as UTF-8 or UTF-16 (ECMA-376 part 2, 10.1.2). */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Namespaces of ECMA-376 in both of its forms, and Microsoft's additions to them; no prefix for lists of relationships and properties. */
const prefixes = new Map<string, string>([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'app'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'app'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'custom'],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'custom'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes', 'vt'],
  ['http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes', 'vt'],
]);
