import type { RawObservation } from '../../core/model/raw-profile.ts';
import { pictureFacts } from '../picture/picture-facts.ts';
import { observed } from '../raw-document.ts';
import { embeddedParts } from './embedded-parts.ts';
import type { WordDocument } from './open-document.ts';
import { readProperties } from './properties.ts';
import { fontNames } from './settings.ts';
import type { ZipParts } from './zip-parts.ts';

/** What a document says about itself besides its words. Throws a `Refusal` when a part that says it is damaged. */
export function documentFacts({ parts, settings, languages, pageSizes, fonts, relationships, fetched }: WordDocument): RawObservation[] {
  const mark = (of: string, text: string, locator: string) => observed('document-mark', { of, text }, text, locator) ?? [];
  const root = settings.rootRevision;
  return [
    ...readProperties(parts),
    ...settings.documentIds.flatMap((id) => mark('document-id', id, 'word/settings.xml docId')),
    ...(root === undefined ? [] : [mark('revision-id', root, 'word/settings.xml rsidRoot')].flat()),
    ...settings.revisions.filter((id) => id !== root).flatMap((id) => mark('revision-id', id, 'word/settings.xml rsid')),
    ...pageSizes.flatMap((size) => mark('page-size', size, 'page')),
    ...languages.flatMap((language) => observed('document-language', language, language, 'proofing language') ?? []),
    ...fontNames(fonts).flatMap((name) => observed('document-software', { name, role: 'font' }, name, 'word/fontTable.xml') ?? []),
    ...embeddedParts(parts.names, relationships, fetched),
    ...picturesIn(parts),
  ];
}

const mostPictures = 12;
/** What a picture says about itself stands at its beginning. */
const pictureHead = 160_000;

function picturesIn(parts: ZipParts): RawObservation[] {
  return parts.names
    .filter((name) => /^word\/media\/[^/]+\.(?:jpe?g|png|webp|heic|tiff?)$/i.test(name))
    .slice(0, mostPictures)
    .flatMap((name) => {
      const bytes = parts.head(name, pictureHead);
      return (bytes && pictureFacts(bytes, name)?.found) ?? [];
    });
}
