import type { Observation } from '../model/observation.ts';

/**
 * The texts of a value in which words can be looked for, each on its own so that `^` and `$` mean the whole of one.
 * Numbers, dates of periods and the reviewer's answers hold no words.
 */
export function textsOf(observation: Observation): string[] {
  const { kind, value } = observation;
  switch (kind) {
    case 'display-name':
    case 'headline':
    case 'summary':
    case 'account-created':
    case 'last-activity':
    case 'email':
    case 'badge':
    case 'skill':
    case 'photo-address':
    case 'review':
    case 'wallet':
    case 'postal-address':
    case 'payee':
      return [value];
    case 'claimed-location':
    case 'local-time':
    case 'rate':
    case 'message':
      return [value.text];
    case 'phone':
      return given(value.text, value.e164);
    case 'handle':
      return [value.name];
    case 'linked-account':
      return given(value.name);
    case 'link':
      return given(value.url, value.text);
    case 'work':
      return given(value.employer, value.title, value.employment, value.place, value.url, value.text);
    case 'education':
      return given(value.school, value.degree);
    case 'commit':
      return [value.author];
    case 'document-author':
    case 'document-software':
      return [value.name];
    case 'hidden-text':
      return [value.text];
    case 'embedded-part':
      return given(value.name);
    case 'picture-device':
      return given(value.make, value.model, value.software);
    case 'count':
    case 'answer':
    case 'document-time':
    case 'document-mark':
    case 'picture-time':
    case 'picture-position':
    case 'picture-hash':
    // Shown to the reviewer only.
    case 'language':
    case 'document-language':
      return [];
    default:
      return kind satisfies never;
  }
}

const given = (...texts: (string | undefined)[]): string[] => texts.filter((text) => text !== undefined);
