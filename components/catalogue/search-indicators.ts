import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { camelCase } from '../ui/camel-case.ts';
import { kindNoun } from './kind-noun.ts';
import { needsOf } from './pattern-needs.ts';

/** The words of a search, as they are looked for and marked. */
export const searchWords = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Indicators in which every word stands: name, reason, id, category, field, wording, ordinary reasons, sources, technique. */
export function searchIndicators(indicators: readonly Indicator[], text: string): Indicator[] {
  const words = searchWords(text);
  if (words.length === 0) return [...indicators];
  return indicators.filter((indicator) => {
    const searched = textOf(indicator);
    return words.every((word) => searched.includes(word));
  });
}

// A pack never changes while it is shown, and every key that is pressed asks for all of it.
const texts = new WeakMap<Indicator, string>();

function textOf(indicator: Indicator): string {
  const known = texts.get(indicator);
  if (known !== undefined) return known;
  const { id, name, why, attack, benign, category, sources, pattern } = indicator;
  const kinds = needsOf(indicator).kinds.flatMap((kind) => [kind, kindNoun(kind)]);
  const published = sources.flatMap(({ publisher, title, where }) => [publisher, title, where]);
  const group = i18n.t(`catalogue.categories.${camelCase(category)}`);
  // With the pattern as it is written, since somebody may look for a word that it looks for.
  const text = [id, name, why, category, group, ...kinds, ...attack, ...benign, ...published, JSON.stringify(pattern)]
    .join('\n')
    .toLowerCase();
  texts.set(indicator, text);
  return text;
}
