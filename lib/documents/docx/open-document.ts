import { type DocumentLines, documentLines, type PlacedStory } from './document-lines.ts';
import { readStory, type Story } from './read-story.ts';
import { Refusal } from './refusal.ts';
import { partPath, type Relationship, relationshipsOf } from './relationships.ts';
import { readSettings, type Settings } from './settings.ts';
import { readStyles } from './styles.ts';
import type { ZipParts } from './zip-parts.ts';

/** A Word document that was opened and walked to its end. */
export type WordDocument = {
  parts: ZipParts;
  text: DocumentLines;
  settings: Settings;
  languages: string[];
  pageSizes: string[];
  fonts: Uint8Array | undefined;
  /** Relationships of every part that was read. */
  relationships: Relationship[];
  fetched: string[];
};

const mostHeaders = 30;

/** Opens a document and reads its texts. A file of another Office program is refused as such. Throws a `Refusal`. */
export function openDocument(parts: ZipParts): WordDocument {
  const main = mainPart(parts);
  const relationships = relationshipsOf(parts, main);
  // Styles that nothing leads to: the list that leads to them is lost, and with it headers, notes and links.
  if (relationships.size === 0 && parts.has('word/styles.xml')) throw new Refusal('damaged');
  const partOf = (type: string): string | undefined => {
    const found = [...relationships.values()].find((each) => each.type === type && !each.isExternal);
    return found && partPath(main, found.target);
  };
  const bytesOf = (type: string): Uint8Array | undefined => {
    const path = partOf(type);
    return path === undefined ? undefined : named(parts, path);
  };
  const styles = readStyles(bytesOf('styles'));
  const settings = readSettings(bytesOf('settings'));
  const all = [...relationships.values()];
  const story = (path: string, own: ReadonlyMap<string, Relationship>): Story => {
    const context = { styles, relationships: own, showsPageColour: settings.showsPageColour };
    return readStory(named(parts, path), context);
  };
  const body = story(main, relationships);
  const placed = (path: string | undefined, isOnEveryPage: boolean): PlacedStory[] => {
    if (path === undefined) return [];
    const own = relationshipsOf(parts, path);
    all.push(...own.values());
    return [{ story: story(path, own), isOnEveryPage }];
  };
  const shown = (ids: readonly string[]): PlacedStory[] =>
    [...new Set(ids)].slice(0, mostHeaders).flatMap((id) => {
      const found = relationships.get(id);
      if (!found) throw new Refusal('damaged');
      return found.isExternal ? [] : placed(partPath(main, found.target), true);
    });
  const stories = [
    ...shown(body.sections.flatMap(({ headers }) => headers)),
    { story: body, isOnEveryPage: false },
    ...placed(partOf('footnotes'), false),
    ...placed(partOf('endnotes'), false),
    ...shown(body.sections.flatMap(({ footers }) => footers)),
  ];
  const settingsPart = partOf('settings');
  if (settingsPart !== undefined) all.push(...relationshipsOf(parts, settingsPart).values());
  return {
    parts,
    text: documentLines(stories),
    settings,
    languages: distinct([...styles.languages, ...settings.languages, ...stories.flatMap((each) => [...each.story.languages])]),
    pageSizes: distinct(body.sections.flatMap(({ pageSize }) => pageSize ?? [])),
    fonts: bytesOf('fontTable'),
    relationships: all,
    fetched: stories.flatMap((each) => each.story.fetched),
  };
}

/** A part that another one builds on: without it the document is not whole. */
function named(parts: ZipParts, path: string): Uint8Array {
  const bytes = parts.read(path);
  if (!bytes) throw new Refusal('damaged');
  return bytes;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].slice(0, 20);

/** The part that the archive names as its document. Tables, slides and everything else that is packed like this are another format. */
function mainPart(parts: ZipParts): string {
  if (!parts.has('[Content_Types].xml')) throw new Refusal('wrong-format');
  const named = [...relationshipsOf(parts, '').values()].find(({ type, isExternal }) => type === 'officeDocument' && !isExternal);
  const path = named && partPath('', named.target);
  if (path === undefined || !/^word\/[^/]{1,100}\.xml$/i.test(path)) throw new Refusal('wrong-format');
  return path;
}
