import type { ObservationOf } from '../../model/observation.ts';
import { profileLink } from '../../text/profile-link.ts';
import { evidenceOf } from '../answer.ts';
import { type Seen, seen } from '../facts.ts';
import type { MeasureFacts } from '../measure.ts';

/**
 * Links of documents that show one account and lead to another one of the same platform. Links whose words are no profile address
 * (`GitHub`, `my page`) hide nothing and are not counted.
 */
export const linkTargetsElsewhere: MeasureFacts = (facts) => {
  const links = seen(facts, 'link').filter(({ profile }) => profile.origin === 'document');
  if (links.length === 0) return { is: 'unknown', missing: ['link'] };
  const elsewhere = links.filter(leadsElsewhere);
  return { is: 'known', value: elsewhere.length, evidence: (elsewhere.length > 0 ? elsewhere : links).map((link) => evidenceOf(link)) };
};

function leadsElsewhere({ observation: { value } }: Seen<ObservationOf<'link'>>): boolean {
  const shown = value.text === undefined ? undefined : profileLink(value.text.trim());
  const target = profileLink(value.url);
  if (shown === undefined || target === undefined || shown.platform !== target.platform) return false;
  const [one, other] = [plain(shown.name), plain(target.name)];
  // An address that was shortened on paper begins as the full one.
  return !one.startsWith(other) && !other.startsWith(one);
}

/** The letters and digits of a name: sites add ids behind it, and papers leave dashes out. */
const plain = (name: string): string =>
  decoded(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
