import { i18n } from '#i18n';
import type { Reading } from '../data/reading.ts';
import { camelCase } from '../ui/camel-case.ts';

/** What went wrong with a reading and what to do about it; undefined when nothing did. */
export function readingProblem(reading: Reading): { title: string; advice: string } | undefined {
  switch (reading.is) {
    case 'unreadable': {
      const reason = camelCase(reading.reason);
      return { title: i18n.t(`profile.unreadable.${reason}`), advice: i18n.t(`profile.unreadable.${reason}Do`) };
    }
    case 'blocked': {
      const problem = camelCase(reading.problem);
      return { title: i18n.t(`panel.blocked.${problem}`), advice: i18n.t(`panel.blocked.${problem}Do`) };
    }
    case 'refused':
      return { title: i18n.t('panel.refused'), advice: reading.message };
    default:
      return undefined;
  }
}
