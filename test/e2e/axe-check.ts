import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules whose outcome can change with the width of the page alone. */
const ofWidth = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'region'];

/** What axe has against a page as it stands, one line per element: rule, element, and what to do about it. */
export async function axeProblems(page: Page, asked: 'everything' | 'what depends on width' = 'everything'): Promise<string[]> {
  // Legacy mode: the other one opens a blank page to put frames together, and ours have none.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (asked === 'everything' ? axe.withTags(tags) : axe.withRules(ofWidth)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** Waits until nothing on the page moves or fades, so that colours are those that stay. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}
