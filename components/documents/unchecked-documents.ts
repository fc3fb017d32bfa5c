import type { Profile } from '../../lib/core/model/profile.ts';

/** The documents that were kept and never looked into. A page that could not be read is not kept at all. */
export const uncheckedDocuments = (profiles: readonly Profile[]): Profile[] =>
  profiles.filter(({ readable, origin }) => !readable && origin === 'document');
