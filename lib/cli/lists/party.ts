import { companyKey } from '../../core/text/company-name.ts';
import { personNameFingerprint } from '../../core/text/fingerprint.ts';
import { known } from './finished-list.ts';

/**
 * Ids under which entries of several lists are one party's. A person's is the beginning of the hash of the name, so that no list
 * says a name in clear; an organisation's is its name.
 */
export const personParty = (name: string): string => known(personNameFingerprint(name)).slice(0, 12);
export const companyParty = (name: string): string => known(companyKey(name)).replaceAll(' ', '-').slice(0, 40);

/** The party of the lists' test values: a name, a company and a wallet that nobody owns. */
export const testParty = 'test-party';

/** An organisation's entry speaks for itself and for the designated persons who act for it. */
export const partiesOfCompany = (name: string): string[] => [companyParty(name), ...(actingFor[companyParty(name)] ?? [])];

// Who acts for whom, as the designations of 23 May 2023 (JY1498) and 16 January 2025 (JY2790) say; persons by the id above.
const actingFor: Record<string, string[]> = {
  'chinyong-information-technology-cooperati': ['d2e59c939b27'],
  'chonsurim-trading': ['dedbd4f3932e'],
  'korea-osong-shipping': ['204c10d95bc2'],
};
