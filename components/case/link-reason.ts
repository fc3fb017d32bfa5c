import { i18n } from '#i18n';
import type { OtherCase } from '../../lib/core/model/other-case.ts';

/** Why a case is offered first: which account of one case a page of the other names. */
export function linkReason({ account, isNamedHere }: NonNullable<OtherCase['link']>): string {
  return i18n.t(isNamedHere ? 'case.join.linkedHere' : 'case.join.linkedThere', [account]);
}
