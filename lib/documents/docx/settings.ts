import { isOn } from './look.ts';
import { walkXml } from './walk-xml.ts';

/** What `word/settings.xml` says of a document's history. */
export type Settings = {
  /** The id of the session in which the text was begun, and of those in which it was changed. */
  rootRevision?: string;
  revisions: string[];
  documentIds: string[];
  languages: string[];
  /** Relationship ids of templates that the document would fetch. */
  templates: string[];
  showsPageColour: boolean;
};

/**
 * Revision ids that are kept. They are random numbers, and kept are the lowest: of two copies of one document the same ones.
 */
const mostRevisions = 40;

/** Reads the settings; plain ones when there are none. Throws a `Refusal`. */
export function readSettings(bytes: Uint8Array | undefined): Settings {
  const found: Settings = { revisions: [], documentIds: [], languages: [], templates: [], showsPageColour: false };
  const revisions = new Set<string>();
  if (!bytes) return found;
  walkXml(bytes, {
    open: ({ name, get }) => {
      const value = get('w:val') ?? get('w14:val') ?? get('w15:val');
      const id = value !== undefined && /^[0-9a-f]{8}$/i.test(value) ? value.toUpperCase() : undefined;
      if (name === 'w:rsidRoot' && id !== undefined) found.rootRevision = id;
      else if (name === 'w:rsid' && id !== undefined && revisions.size < 20_000) revisions.add(id);
      else if ((name === 'w14:docId' || name === 'w15:docId') && value !== undefined && value.length <= 60) found.documentIds.push(value);
      else if (name === 'w:themeFontLang') found.languages.push(...['w:val', 'w:eastAsia', 'w:bidi'].flatMap((which) => get(which) ?? []));
      else if (name === 'w:attachedTemplate') found.templates.push(get('r:id') ?? '');
      else if (name === 'w:displayBackgroundShape') found.showsPageColour = isOn(value);
    },
  });
  found.revisions = [...revisions].sort().slice(0, mostRevisions);
  return found;
}

/** The typefaces that a document lists, as it names them; at most 40. */
export function fontNames(bytes: Uint8Array | undefined): string[] {
  const names: string[] = [];
  if (bytes)
    walkXml(bytes, {
      open: ({ name, get }) => {
        if (name === 'w:font' && names.length < 40) names.push(get('w:name') ?? '');
      },
    });
  return names.filter((name) => name.trim() !== '');
}
