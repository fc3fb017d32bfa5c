import type { Source } from '../../core/model/source.ts';
import { handleFingerprint } from '../../core/text/fingerprint.ts';
import collected from './collected/published-handles.json' with { type: 'json' };
import { cited, type DraftList, known } from './finished-list.ts';

/** The list of accounts that a researcher published, as hashes of platform and name. */
export function publishedHandles(): DraftList {
  return {
    id: 'published-handles',
    purpose: 'flag',
    match: 'handle-hash',
    kinds: ['handle', 'linked-account'],
    about:
      'Accounts on GitHub, Telegram and X that a researcher tied to IT worker schemes, as hashes. One researcher’s view: names are given up and taken by others, and attribution errs.',
    built:
      'Entries that cite a court record or a second publication; account names in lower case hashed with their platform when they were collected.',
    retrieved: collected.compiled,
    licence: cited,
    sources: collected.sources as Record<string, Source>,
    values: collected.values,
    test: known(handleFingerprint('github', 'listed-person-example')),
  };
}
