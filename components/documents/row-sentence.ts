import { i18n } from '#i18n';
import type { Profile } from '../../lib/core/model/profile.ts';
import type { DocumentRow } from '../data/document-row.ts';
import { fieldCounts } from '../profile/field.ts';
import { camelCase } from '../ui/camel-case.ts';

/** What has become of a file, in a few words: *9 of 12 fields*, *waiting*, or why it was not checked. */
export function rowSentence({ state }: DocumentRow): string {
  switch (state.is) {
    case 'asking':
      return i18n.t('documents.ask.question');
    case 'kept':
      if (state.isUndone) return i18n.t('documents.undone');
      if (!state.profile.readable) return documentProblem(state.profile).title;
      return state.eventId === undefined ? i18n.t('documents.hereAlready') : fieldsSentence(state.profile);
    case 'refused':
      return state.message;
    case 'waiting':
    case 'reading':
    case 'held':
    case 'failed':
    case 'stopped':
      return i18n.t(`documents.${state.is}`);
    default:
      return state satisfies never;
  }
}

/** Why a file could not be checked, and what to do. */
export function documentProblem({ reason = 'damaged' }: Pick<Profile, 'reason'>): { title: string; advice: string } {
  const name = camelCase(reason);
  const isOwn = name === 'empty' || name === 'tooLarge';
  return {
    title: i18n.t(`profile.unreadable.${name}`),
    advice: isOwn ? i18n.t(`documents.${name}Do`) : i18n.t(`profile.unreadable.${name}Do`),
  };
}

function fieldsSentence(profile: Profile): string {
  const { promised, read } = fieldCounts(profile);
  return read === 0 ? i18n.t('documents.noFields') : i18n.t('documents.fields', [read, promised]);
}
