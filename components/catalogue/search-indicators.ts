import type { Category, Indicator } from '../../lib/core/model/indicator.ts';

/** Indicators of the category (all when left out) in which every word stands: name, reason, id, sources, technique. */
export function searchIndicators(indicators: readonly Indicator[], text: string, category?: Category): Indicator[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return indicators.filter((indicator) => {
    if (category !== undefined && indicator.category !== category) return false;
    const searched = textOf(indicator);
    return words.every((word) => searched.includes(word));
  });
}

function textOf(indicator: Indicator): string {
  const sources = indicator.sources.flatMap((source) => [source.publisher, source.title]);
  return [indicator.id, indicator.name, indicator.why, ...indicator.attack, ...indicator.benign, ...sources].join('\n').toLowerCase();
}
