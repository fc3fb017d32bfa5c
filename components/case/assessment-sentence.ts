import { i18n } from '#i18n';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { camelCase } from '../ui/camel-case.ts';

/** An assessment for those who listen: *Worth a question. 3 found, 27 not found, 14 not checked.* */
export function assessmentSentence({ level, found, notFound, notChecked }: Assessment): string {
  return i18n.t('levels.announce', [i18n.t(`levels.${camelCase(level)}.word`), found, notFound, notChecked]);
}
