import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import { camelCase } from '../ui/camel-case.ts';

/** A kind of observation with its article, for the middle of a sentence: *an e-mail address*. */
export const kindNoun = (kind: Observable): string => i18n.t(`catalogue.kind.${camelCase(kind)}`);

/** Several kinds, any of which will do: *a message, a summary or a review*. */
export const kindList = (kinds: readonly Observable[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(kinds.map(kindNoun));
