import english from '../../assets/locales/en.json' with { type: 'json' };
import type { Level } from '../core/model/assessment.ts';
import type { UnreadableReason } from '../core/model/raw-profile.ts';

/** The words that the panel shows, so that a terminal says the same. */
export const levelWords: Record<Level, { word: string; meaning: string }> = {
  'too-little-seen': english.levels.tooLittleSeen,
  'nothing-found': english.levels.nothingFound,
  background: english.levels.background,
  'worth-a-question': english.levels.worthAQuestion,
  'verify-first': english.levels.verifyFirst,
};

const unreadable = english.profile.unreadable;

/** Why a source is not a profile, and what to do, in one line. */
export const unreadableWords: Record<UnreadableReason, string> = {
  wall: `${unreadable.wall} ${unreadable.wallDo}`,
  'not-found': `${unreadable.notFound} ${unreadable.notFoundDo}`,
  'not-a-profile': `${unreadable.notAProfile} ${unreadable.notAProfileDo}`,
  'still-loading': `${unreadable.stillLoading} ${unreadable.stillLoadingDo}`,
  'unknown-layout': `${unreadable.unknownLayout} ${unreadable.unknownLayoutDo}`,
  'moved-during-read': `${unreadable.movedDuringRead} ${unreadable.movedDuringReadDo}`,
  empty: `${unreadable.empty} ${unreadable.emptyDo}`,
  'too-large': `${unreadable.tooLarge} ${unreadable.tooLargeDo}`,
  'wrong-format': `${unreadable.wrongFormat} ${unreadable.wrongFormatDo}`,
  'picture-only': `${unreadable.pictureOnly} ${unreadable.pictureOnlyDo}`,
  locked: `${unreadable.locked} ${unreadable.lockedDo}`,
  damaged: `${unreadable.damaged} ${unreadable.damagedDo}`,
  'expands-too-far': `${unreadable.expandsTooFar} ${unreadable.expandsTooFarDo}`,
  'took-too-long': `${unreadable.tookTooLong} ${unreadable.tookTooLongDo}`,
};
