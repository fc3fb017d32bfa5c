import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import { camelCase } from '../ui/camel-case.ts';

const whole = {
  'text-cut': 'textCut',
  'too-many-nodes': 'tooManyNodes',
  'too-many-values': 'tooManyValues',
  'too-many-observations': 'tooManyValues',
  'not-understood:dates': 'datesNotUnderstood',
  'several-writers': 'severalWriters',
  'several-people': 'severalPeople',
  'writer-not-told': 'writerNotTold',
  'picture-too-small': 'pictureTooSmall',
  'picture-too-plain': 'pictureTooPlain',
  'picture-not-seen': 'pictureNotSeen',
} as const;
const ofKind = { 'not-understood': 'notUnderstood', 'too-many': 'tooManyOfKind', 'more-on-site': 'moreOnSite' } as const;

/** What was cut or left out of a source, as a sentence; the notice itself where a newer reader says something unknown here. */
export function noticeSentence(notice: string): string {
  if (notice in whole) return i18n.t(`profile.notice.${whole[notice as keyof typeof whole]}`);
  const [what = '', kind = ''] = notice.split(':');
  const name = what in ofKind ? i18n.t(`profile.kind.${camelCase(kind as Observable)}`) : '';
  return name === '' ? notice : i18n.t(`profile.notice.${ofKind[what as keyof typeof ofKind]}`, [name]);
}
