import type { PlaceOnPage } from '../../core/model/learned-place.ts';

/** A place in a few words: `“Location” · under “Contact”`. */
export function placeWords({ by, selector, label, heading, before, after }: PlaceOnPage): string {
  const name = by === 'attribute' ? selector : by === 'label' ? `“${label}”` : `“${before}…${after}”`;
  return heading ? `${heading} › ${name}` : name;
}
