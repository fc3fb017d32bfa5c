import type { Page } from './page.ts';

/** The lines of a box that folds long text away, without the words on its button, such as `… more`. Undefined when nothing is left. */
export function boxText(page: Page, box: Element): string | undefined {
  const text = page.lines(box).join('\n');
  const button = page.first('button', box);
  const words = button === undefined ? '' : page.text(button);
  const rest = words !== '' && text.endsWith(words) ? text.slice(0, -words.length).trimEnd() : text;
  return rest === '' ? undefined : rest;
}
