import { limits } from '../core/model/limits.ts';
import type { Observable } from '../core/model/observation.ts';
import type { FieldRule, Section } from './adapter.ts';
import { observed } from './observe.ts';
import type { Page } from './page.ts';

/** Kinds whose line breaks carry meaning. */
const manyLines = new Set<Observable>(['summary', 'review', 'message']);

/** What one rule gives on a page, or under `root` where a page holds several records. */
export function readField(page: Page, kind: Observable, rule: FieldRule, root?: Element): Section {
  let isPlaceThere = rule.within !== undefined && page.first(rule.within, root) !== undefined;
  for (const selector of rule.at) {
    const found = page.all(selector, root);
    isPlaceThere ||= found.length > 0;
    const values = (rule.every === true ? found.slice(0, limits.perKind + 1) : found.slice(0, 1)).flatMap((element, index) => {
      const locator = index === 0 ? selector : `${selector} (${index + 1})`;
      return attempt(() => readElement(page, kind, rule, element, locator)).observations;
    });
    if (values.length > 0) return { state: 'read', observations: values };
  }
  return { state: isPlaceThere ? 'empty' : 'missing', observations: [] };
}

function readElement(page: Page, kind: Observable, rule: FieldRule, element: Element, locator: string): Section {
  const byMarkup = rule.foldsAway === true;
  const reading = page.reading(element, byMarkup, rule.without);
  const shown = reading.lines.join(manyLines.has(kind) ? '\n' : ' ');
  const text = rule.attribute === undefined ? shown : (page.attribute(element, rule.attribute) ?? '');
  const value = text === '' ? undefined : rule.read === undefined ? text : rule.read(text, element, page);
  if (value === undefined) return { state: 'empty', observations: [] };
  const hidden = reading.hidden || (reading.lines.length === 0 && page.isHidden(element, byMarkup));
  const one = observed(page, { value, quote: rule.attribute === undefined ? shown : text, locator, hidden });
  return one === undefined ? { state: 'empty', observations: [] } : { state: 'read', observations: [one] };
}

/** A page may be built so that reading one field fails; that field is then missing and the others are still read. */
export function attempt(read: () => Section): Section {
  try {
    return read();
  } catch {
    return { state: 'missing', observations: [] };
  }
}
