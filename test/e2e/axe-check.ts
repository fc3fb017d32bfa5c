import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What is asked of a page: all rules, or those whose outcome can change with its width alone, or with its colours alone. */
export type Asked = 'everything' | 'what depends on width' | 'what depends on colours';

const some: Record<Exclude<Asked, 'everything'>, string[]> = {
  'what depends on width': ['color-contrast', 'target-size', 'scrollable-region-focusable', 'region'],
  'what depends on colours': ['color-contrast', 'link-in-text-block'],
};

/** What axe has against a page as it stands, one line per element: rule, element, and what to do about it. */
export async function axeProblems(page: Page, asked: Asked = 'everything'): Promise<string[]> {
  // Its half a megabyte is handed over twice for each look; a page that has it needs nothing more.
  const isThere = await page.evaluate('typeof window.axe === "object"');
  const axe = new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    // The other mode opens a blank page to put frames together, and ours have none.
    .setLegacyMode()
    // What passed is counted and not described: describing every element of a long page takes longer than asking.
    .options({ resultTypes: ['violations'] });
  const { violations } = await (asked === 'everything' ? axe.withTags(tags) : axe.withRules(some[asked])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** The rules of those asked here that axe itself says are about colours; a page that was looked at has them. */
export async function colourRules(page: Page): Promise<{ asked: string[]; known: string[] }> {
  const known: string[] = await page.evaluate(
    `window.axe.getRules(${JSON.stringify(tags)}).filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId)`,
  );
  return { asked: [...some['what depends on colours']].sort(), known: known.sort() };
}

/** Brings to its end what moves or fades on the page, so that colours are those that stay. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () => document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    // One end can begin something else; and what moves where nobody sees it would never end by itself.
    for (let round = 0; round < 10; round += 1) {
      for (const each of moving()) each.finish();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (moving().length === 0) return;
    }
  });
}
