import type { Observation } from '../model/observation.ts';
import { foldText } from '../text/fold-text.ts';

/**
 * The form in which a value is compared with that of an earlier visit. What a site writes around a value (a duration that grows from
 * month to month, the size of a picture, a label) is no part of it.
 */
export function valueKey({ kind, value, quote }: Observation): string {
  switch (kind) {
    case 'work':
      return keyOf(value.employer, value.title, value.start, value.end, value.place, value.text);
    case 'education':
      return keyOf(value.school, value.degree, value.start, value.end);
    case 'handle':
    case 'linked-account':
      return keyOf(value.platform, value.name);
    case 'phone':
      return value.e164 ?? keyOf(value.text.replace(/\D/g, ''));
    case 'link':
      return addressKey(value.url);
    case 'photo-address':
      return pictureKey(value);
    case 'claimed-location':
    case 'message':
      return keyOf(value.text);
    case 'rate':
      return value.amount === undefined ? keyOf(value.text) : keyOf(String(value.amount), value.currency);
    case 'count':
      return keyOf(value.of, String(value.value));
    default:
      return typeof value === 'string' ? keyOf(value) : keyOf(quote);
  }
}

/** What an entry of a list is about, so that a changed one is told from one that came and one that went; its key where it has no such part. */
export function subjectKey(observation: Observation): string {
  const { kind, value } = observation;
  if (kind === 'work') return keyOf(value.employer ?? value.title);
  if (kind === 'education') return keyOf(value.school);
  if (kind === 'linked-account' || kind === 'handle') return keyOf(value.platform);
  if (kind === 'count') return keyOf(value.of);
  return valueKey(observation);
}

const keyOf = (...parts: (string | undefined)[]): string =>
  foldText(parts.filter((part) => part !== undefined).join(' · '))
    .replace(/[^\p{L}\p{M}\p{N}+@.#]+/gu, ' ')
    .trim();

/** What follows `?` says where the reader came from, and a slash at the end nothing. */
function addressKey(url: string): string {
  const { host, path } = partsOf(url);
  return `${host}${path.replace(/\/+$/, '')}`;
}

/** Sites hand pictures out under addresses with sizes and tokens that change with every visit. */
const pictureKey = (url: string): string => partsOf(url).path.replace(/\d{2,4}[_x]\d{2,4}|\b[swh]\d{2,4}\b/g, '');

/** Of an address as it was taken in, so that it can be taken apart by its signs. */
function partsOf(url: string): { host: string; path: string } {
  const [, host = '', path = url] = /^\w{1,10}:\/\/(?:www\.)?([^/?#]{0,300})([^?#]{0,2000})/i.exec(url) ?? [];
  return { host: host.toLowerCase(), path: path.toLowerCase() };
}
