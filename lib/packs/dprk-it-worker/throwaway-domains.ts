import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import type { List } from '../../core/model/pack.ts';
import { privacyRelays } from './privacy-relays.ts';

let values: List['values'] | undefined;

/** Domains of mailboxes that are made for a while or only forward. Comes with its package, and is renewed by updating it. */
export const throwawayDomains: List = {
  id: 'throwaway-domains',
  purpose: 'flag',
  match: 'domain',
  kinds: ['email'],
  about: 'Domains of mailboxes that last for minutes or days, and of services that forward from an alias. Careful people use both.',
  built: 'The blocklist of the npm package disposable-email-domains-js, and the forwarding services named beside this file.',
  retrieved: '2026-11-22',
  licence: 'CC0-1.0',
  sources: {
    blocklist: {
      kind: 'researcher',
      publisher: 'disposable-email-domains',
      title: 'List of disposable e-mail domains, as packaged in disposable-email-domains-js 1.26.0',
      url: 'https://github.com/mziyut/disposable-email-domains-js',
      published: '2026',
      where: 'The whole list',
    },
    relays: {
      kind: 'own-measurement',
      publisher: 'Second Look',
      title: 'Alias services that say so themselves',
      published: '2026-11-22',
      where: 'The domains in this file',
    },
  },
  // Nine thousand objects that are made when an address is first looked up.
  get values() {
    values ??= [
      ...disposableEmailBlocklist().map((value) => ({ value, source: 'blocklist' })),
      ...privacyRelays.map((value) => ({ value, source: 'relays' })),
    ];
    return values;
  },
};
