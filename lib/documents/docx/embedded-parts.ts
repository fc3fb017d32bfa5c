import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import type { Relationship } from './relationships.ts';

/** What kind of part a path holds, by the folders and endings that Office uses; nothing of it is opened to find out. */
const kinds: [RegExp, string][] = [
  [/(?:^|\/)vbaProject\.bin$|(?:^|\/)vbaData\.xml$|\/customizations\.xml$/i, 'macro'],
  [/\/activeX\//i, 'script'],
  [/\/embeddings\/|\/afchunk\d*\.|\.(?:exe|dll|js|vbs|ps1|bat|scr|lnk|hta|zip|docx?|xlsx?|pptx?|html?|rtf|mht)$/i, 'attachment'],
  [/\/media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|webp|heic|ico)$/i, 'picture'],
];

const mostParts = 60;

/** The parts of a document that are named and never opened, what it would fetch, and what its fields would. */
export function embeddedParts(
  names: readonly string[],
  relationships: readonly Relationship[],
  fetched: readonly string[],
): RawObservation[] {
  const inside = names.flatMap((name) => {
    const what = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return what === undefined ? [] : (observed('embedded-part', { what, name }, name, name) ?? []);
  });
  const outside = relationships
    .filter(({ type, isExternal }) => isExternal && type !== 'hyperlink')
    .flatMap(
      ({ type, target }) =>
        observed('embedded-part', { what: 'external-reference', name: `${type}: ${target}` }, target, `relationship ${type}`) ?? [],
    );
  const fields = fetched.flatMap((code) => observed('embedded-part', { what: 'external-reference', name: code }, code, 'field') ?? []);
  // What can act stands before pictures, of which a catalogue may have hundreds.
  return [...fields, ...outside, ...inside.sort((one, other) => Number(isPicture(one)) - Number(isPicture(other)))].slice(0, mostParts);
}

const isPicture = ({ value }: RawObservation): boolean => typeof value !== 'string' && value['what'] === 'picture';
