import { documentName } from '../../lib/core/model/document-name.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { OutwardLink } from '../ui/outward-link.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** What a source is called: an address to go to, a file by its own name, else its account. */
export function SourceName({ profile }: { profile: Pick<Profile, 'url' | 'account' | 'origin'> }) {
  if (profile.url !== undefined) return <OutwardLink url={profile.url} text={profile.url} />;
  const own = profile.origin === 'document' || profile.origin === 'text' ? documentName(profile.account) : profile.account;
  return own === '' ? null : <UntrustedText text={own} />;
}
