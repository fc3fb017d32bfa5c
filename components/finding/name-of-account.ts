import { i18n } from '#i18n';
import { documentName } from '../../lib/core/model/document-name.ts';
import type { Profile } from '../../lib/core/model/profile.ts';

/** What a source is called in a sentence: its site, a file by its own name too; the account itself where no profile has it. */
export function nameOfAccount(account: string, profiles: readonly Profile[]): string {
  if (account === 'reviewer:answers') return i18n.t('profile.reviewerSource');
  const found = profiles.find((profile) => profile.account === account);
  if (found === undefined) return account;
  const own = found.origin === 'document' || found.origin === 'text' ? documentName(account) : '';
  return own === '' ? found.site : `${found.site}, ${own}`;
}
