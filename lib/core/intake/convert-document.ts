import {
  documentMarks,
  documentRoles,
  embeddedParts,
  hidings,
  type Observable,
  type ObservedValue,
  pictureHashes,
  softwareRoles,
} from '../model/observation.ts';
import { type Context, given, long, moment, part, type RawValue, short } from './raw-part.ts';

type DocumentKind = Extract<Observable, `document-${string}` | `picture-${string}` | 'embedded-part' | 'hidden-text'>;

/** What a file says about itself, and what it holds besides its words. The table in `convert.ts` says which kind takes what. */
export const documentConverters: { [K in DocumentKind]: (raw: RawValue, context: Context) => ObservedValue<K> | undefined } = {
  'document-author': (raw, { note }) => {
    const name = short(part(raw, 'name', true), note);
    const role = oneOf(documentRoles, part(raw, 'role') ?? 'author');
    return name === undefined || role === undefined ? undefined : { name, role };
  },
  'document-software': (raw, { note }) => {
    const name = short(part(raw, 'name', true), note);
    const role = oneOf(softwareRoles, part(raw, 'role') ?? 'creator');
    return name === undefined || role === undefined ? undefined : { name, role };
  },
  'document-time': (raw, { note }) => {
    const of = oneOf(['created', 'modified', 'printed', 'sent'] as const, part(raw, 'of'));
    const text = short(part(raw, 'text', true), note);
    return of === undefined || text === undefined ? undefined : { of, ...moment(raw, text) };
  },
  'document-mark': (raw, { note }) => {
    const of = oneOf(documentMarks, part(raw, 'of'));
    const text = short(part(raw, 'text'), note);
    return of === undefined || text === undefined ? undefined : { of, text };
  },
  'document-language': (raw, { note }) => short(part(raw, 'text', true), note),
  'embedded-part': (raw, { note }) => {
    const what = oneOf(embeddedParts, part(raw, 'what', true));
    return what && given({ what, name: short(part(raw, 'name'), note) });
  },
  'hidden-text': (raw, { note }) => {
    const text = long(part(raw, 'text', true), note);
    const how = oneOf(hidings, part(raw, 'how'));
    return text === undefined || how === undefined ? undefined : { text, how };
  },
  'picture-time': (raw, { note }) => {
    const text = short(part(raw, 'text', true), note);
    return text === undefined ? undefined : moment(raw, text);
  },
  'picture-position': (raw) => {
    const [latitude, longitude] = [degrees(part(raw, 'latitude')), degrees(part(raw, 'longitude'))];
    return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
  },
  'picture-device': (raw, { note }) => {
    const [make, model, software] = (['make', 'model', 'software'] as const).map((name) => short(part(raw, name), note));
    return make === undefined && model === undefined && software === undefined ? undefined : given({ make, model, software });
  },
  'picture-hash': (raw) => {
    const of = oneOf(pictureHashes, part(raw, 'of'));
    const text = part(raw, 'text');
    return of === undefined || text === undefined ? undefined : { of, text };
  },
};

const oneOf = <T extends string>(names: readonly T[], name: string | undefined): T | undefined => names.find((each) => each === name);

const degrees = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d{1,3}(?:\.\d{1,12})?$/.test(text) ? Number(text) : undefined;
