import type { Observable } from '../../core/model/observation.ts';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { inOrder, nextSibling, nodeType, tagged, tagName } from '../dom.ts';
import { observed, ofKind } from '../observe.ts';
import type { Page } from '../page.ts';
import { type Labelled, readLabel, readLabelledLine } from './labels.ts';

/** Fields that the page labels: in definition lists and tables, else in lines such as `Location: Porto`. */
export function labelledFields(page: Page): { observations: RawObservation[]; empty: ReadonlySet<Observable> } {
  const empty = new Set<Observable>();
  const observations: RawObservation[] = [];
  const keep = (labelled: Labelled | undefined, quote: string, locator: string, hidden: boolean) => {
    if (labelled === undefined) return;
    if (labelled.values.length === 0) empty.add(labelled.kind);
    for (const value of labelled.values) {
      const one = observed(page, { value, quote, locator, hidden });
      if (one !== undefined) observations.push(ofKind(labelled.kind, one));
    }
  };
  for (const label of inOrder(page.document, tagged(page.document, 'dt'), tagged(page.document, 'th')).slice(0, 300)) {
    const beside = valueBeside(label);
    if (beside === undefined) continue;
    const name = page.text(label);
    const { lines, hidden } = page.reading(beside);
    const text = lines.join('\n');
    keep(readLabel(name, text), `${name}: ${lines.join(' ')}`, `${tagName(label)} "${name.slice(0, 60)}"`, hidden);
  }
  for (const line of page.linesWith(/[:：]/).slice(0, 2_000)) {
    for (const labelled of readLabelledLine(line.text)) {
      if (labelled.values.length > 0) keep(labelled, line.text, `line "${labelled.label}"`, page.isHidden(line.element));
    }
  }
  return { observations, empty };
}

/** The `dd` or `td` that stands beside a label. */
function valueBeside(label: Element): Element | undefined {
  for (let node = nextSibling(label); node !== null; node = nextSibling(node)) {
    if (nodeType(node) === 1) return ['dd', 'td'].includes(tagName(node as Element)) ? (node as Element) : undefined;
  }
  return undefined;
}
