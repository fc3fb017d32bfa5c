import { readFileSync } from 'node:fs';
import { disposableEmailBlocklist } from 'disposable-email-domains-js';
import { z } from '../../core/model/zod.ts';
import { privacyRelays } from '../../packs/dprk-it-worker/privacy-relays.ts';
import type { DraftList } from './finished-list.ts';

/** The list of mailbox providers that very many people use, from the package that keeps them. */
export function mailProviders(): DraftList {
  const { version } = z.object({ version: z.string() }).parse(installed('package.json'));
  const throwaway = new Set([...disposableEmailBlocklist(), ...privacyRelays].filter((domain) => !blockedByMistake.has(domain)));
  const domains = z.array(z.string()).parse(installed('common.json'));
  return {
    id: 'common-mail-providers',
    purpose: 'benign',
    match: 'domain',
    kinds: ['email'],
    about:
      'Mailbox providers that very many people use. An address at one of them says nothing about a person, whatever another list says of its domain.',
    built: 'The common providers of the npm package email-providers, without short-lived and forwarding ones and names kept for examples.',
    retrieved: '2026-11-22',
    licence: 'ISC',
    sources: {
      providers: {
        kind: 'researcher',
        publisher: 'derhuerst/email-providers',
        title: `A list of common e-mail providers, as packaged in email-providers ${version}`,
        url: 'https://github.com/derhuerst/email-providers',
        published: '2026',
        where: 'common.json, the whole list',
      },
    },
    values: domains
      .filter((domain) => !throwaway.has(domain) && !forExamples.test(domain))
      .map((value) => ({ value, source: 'providers' })),
  };
}

// Providers with many ordinary users in China and India, which the list of short-lived mailboxes names too.
const blockedByMistake = new Set(['21cn.com', 'sify.com']);

const forExamples =
  /^(?:example\.(?:com|org|net)|test\.|yourdomain\.|mydomain\.|(?:mail-tester|temp-mail|emailondeck|bugmenot|anonymize)\.)/;

const installed = (file: string): unknown => JSON.parse(readFileSync(`node_modules/email-providers/${file}`, 'utf8'));
