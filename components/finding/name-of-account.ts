import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';

/** What a source is called in a sentence: its site, or the account itself where no profile has it. */
export function nameOfAccount(account: string, profiles: readonly Profile[]): string {
  if (account === 'reviewer:answers') return i18n.t('profile.reviewerSource');
  return profiles.find((profile) => profile.account === account)?.site ?? account;
}
