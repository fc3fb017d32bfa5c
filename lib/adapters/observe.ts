import { limits } from '../core/model/limits.ts';
import type { FieldState, RawObservation } from '../core/model/raw-profile.ts';
import type { RawValue, Section } from './adapter.ts';
import type { Page } from './page.ts';

/** An observation with its value and quote cut to the borders that the house accepts. Undefined when the value holds no text. */
export function observed(
  page: Page,
  part: { value: RawValue; quote: string; locator: string; hidden?: boolean },
): Section['observations'][number] | undefined {
  const value = typeof part.value === 'string' ? cut(page, part.value) : cutParts(page, part.value);
  if (value === undefined) return undefined;
  const whole = part.quote.trim() || (typeof value === 'string' ? value : Object.values(value).join(' '));
  const quote = whole.slice(0, limits.quote);
  const locator = part.locator.slice(0, limits.locator);
  return part.hidden === true ? { value, quote, locator, hidden: true } : { value, quote, locator };
}

/** The same for an element: its text is the quote, and hidden when the page does not show it. */
export function observedAt(page: Page, element: Element, locator: string, value: RawValue): Section['observations'][number] | undefined {
  const { lines, hidden } = page.reading(element);
  return observed(page, { value, quote: lines.join(' '), locator, hidden: hidden || page.isHidden(element) });
}

/** A section's state from what was found and whether the place for it is there. */
export function section(observations: readonly (Section['observations'][number] | undefined)[], isPlaceThere: boolean): Section {
  const found = observations.filter((one) => one !== undefined);
  return { state: found.length > 0 ? 'read' : isPlaceThere ? 'empty' : 'missing', observations: found };
}

/** An observation with its kind. */
export const ofKind = (kind: RawObservation['kind'], part: Section['observations'][number]): RawObservation => ({ kind, ...part });

/** The state of a field that several places could fill. */
export function strongest(states: readonly FieldState[]): FieldState {
  return states.includes('read') ? 'read' : states.includes('empty') ? 'empty' : 'missing';
}

/** Each value once, at its first place. */
export function distinct(values: Section['observations']): Section['observations'] {
  const known = new Set<string>();
  return values.filter((one) => {
    const key = JSON.stringify(one.value);
    return !known.has(key) && known.add(key);
  });
}

function cut(page: Page, text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (trimmed.length <= limits.longText) return trimmed;
  page.notices.add('text-cut');
  return trimmed.slice(0, limits.longText);
}

function cutParts(page: Page, parts: { readonly [part: string]: string | undefined }): Record<string, string> | undefined {
  const kept = Object.entries(parts).flatMap(([name, text]) => {
    const short = text === undefined ? undefined : cut(page, text);
    return short === undefined ? [] : [[name, short] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
