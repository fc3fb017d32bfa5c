import type { RawObservation } from '../../core/model/raw-profile.ts';
import { observed } from '../raw-document.ts';
import { pictureBlocks } from './picture-blocks.ts';
import type { PictureParts } from './picture-parts.ts';
import { numbers, type TiffTags, tiffTags, words } from './tiff-tags.ts';
import { xmpFacts } from './xmp-facts.ts';

/**
 * What a picture says about when, where and with what it was taken and changed: also of a picture inside a document, of
 * which the first 128 kB are enough. `undefined` for bytes that are no picture.
 *
 * @param where put before the places of the values: the picture's path in its document, or nothing
 */
export function pictureFacts(bytes: Uint8Array, where = ''): { found: RawObservation[]; isCut: boolean } | undefined {
  const parts = pictureBlocks(bytes);
  if (!parts) return undefined;
  const exif = exifFacts(parts.exif, where);
  const isDated = exif.some(({ kind }) => kind === 'picture-time');
  const described = xmpFacts(parts.xmp, where).filter(({ kind }) => !isDated || kind !== 'picture-time');
  const found = [...exif, ...described, ...noteFacts(parts, where)];
  if (parts.hasCredentials)
    found.push(...[observed('embedded-part', { what: 'content-credentials' }, 'C2PA', `${where} C2PA`.trim()) ?? []].flat());
  return { found: withoutTwins(found), isCut: parts.isCut ?? false };
}

function exifFacts(exif: Uint8Array | undefined, where: string): RawObservation[] {
  const tags = exif && tiffTags(exif);
  if (!tags) return [];
  const { main, exposure, position } = tags;
  const at = (name: string): string => `${where} Exif ${name}`.trim();
  const device = { make: words(main.get(0x010f)), model: words(main.get(0x0110)), software: words(main.get(0x0131)) };
  const artist = words(main.get(0x013b)) ?? wideText(main.get(0x9c9d));
  const taken = words(exposure.get(0x9003)) ?? words(exposure.get(0x9004));
  const offset = words(exposure.get(0x9003)) === undefined ? exposure.get(0x9012) : exposure.get(0x9011);
  const changed = words(main.get(0x0132));
  return [
    taken === undefined ? undefined : observed('picture-time', momentOf(taken, words(offset)), taken, at('DateTimeOriginal')),
    changed === undefined || changed === taken
      ? undefined
      : observed('document-time', { of: 'modified', ...momentOf(changed, words(exposure.get(0x9010))) }, changed, at('DateTime')),
    place(position, at('GPS')),
    observed('picture-device', given(device), Object.values(given(device)).join(' '), at('Make, Model, Software')),
    artist === undefined ? undefined : observed('document-author', { name: artist, role: 'author' }, artist, at('Artist')),
  ].filter((one) => one !== undefined);
}

/** Exif writes `2026:03:09 08:15:00`, and zeros or blanks where the camera had no clock. */
function momentOf(text: string, offset: string | undefined): Record<string, string> {
  const [, year, month, day, time] = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(text) ?? [];
  const clock: Record<string, string> = year === undefined || year === '0000' ? {} : { at: `${year}-${month}-${day}T${time}` };
  return { text, ...clock, ...(offset !== undefined && /^[+-]\d\d:\d\d$/.test(offset) ? { offset } : {}) };
}

/** Degrees, minutes and seconds with their half of the globe. A camera without a fix writes zeros. */
function place(tags: TiffTags, locator: string): RawObservation | undefined {
  const [latitude, longitude] = [degrees(tags, 2, 'S'), degrees(tags, 4, 'W')];
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  const value = { latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) };
  return observed('picture-position', value, `${value.latitude}, ${value.longitude}`, locator);
}

function degrees(tags: TiffTags, tag: number, negative: string): number | undefined {
  const [whole, minutes, seconds] = numbers(tags.get(tag));
  const half = words(tags.get(tag - 1))?.toUpperCase();
  if (whole === undefined || half === undefined) return undefined;
  const value = whole + (minutes ?? 0) / 60 + (Number.isFinite(seconds) ? (seconds as number) : 0) / 3_600;
  return Number.isFinite(value) ? value * (half === negative ? -1 : 1) : undefined;
}

/** Windows writes names as bytes of UTF-16. */
const wideText = (value: string | number[] | undefined): string | undefined =>
  Array.isArray(value) ? words(new TextDecoder('utf-16le').decode(Uint8Array.from(value)).replace(/\0.*$/s, '')) : undefined;

/** Programs that make pictures leave their name or their whole input beside the pixels. */
function noteFacts({ notes }: PictureParts, where: string): RawObservation[] {
  return (notes ?? []).flatMap(({ name, text }) => {
    const locator = `${where} ${name}`.trim();
    if (/^software$/i.test(name)) return observed('picture-device', { software: text }, text, locator) ?? [];
    if (/^(?:author|artist)$/i.test(name)) return observed('document-author', { name: text, role: 'author' }, text, locator) ?? [];
    if (/^(?:parameters|prompt|workflow|invokeai_metadata|sd-metadata|dream)$/i.test(name))
      return observed('picture-device', { software: `image generator (${name})` }, text, locator) ?? [];
    return [];
  });
}

/** Programs write the same words into several places. */
function withoutTwins(found: readonly RawObservation[]): RawObservation[] {
  const seen = new Set<string>();
  return found.filter(({ kind, value }) => {
    const key = JSON.stringify([kind, value]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function given(parts: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter((pair): pair is [string, string] => pair[1] !== undefined));
}
