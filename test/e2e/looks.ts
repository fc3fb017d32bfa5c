import type { Page } from '@playwright/test';
import { atRest, axeProblems } from './axe-check.ts';

/** Both schemes, the one that pages are walked in first. */
export const schemes = ['light', 'dark'] as const;

/** Looks at screens on a walk: pictures of each in every width and both schemes, and what axe has against them. */
export type Looks = {
  /** Looks at the page as it stands; the width is left at the last one, the scheme at light. */
  at(page: Page, name: string, widths: readonly number[]): Promise<void>;
  /** What there was to object to, one line each. */
  problems: string[];
  /** Names of the screens in the order they were looked at. */
  seen: string[];
};

type LooksOptions = {
  /** Where a picture goes. */
  pathOf: (name: string) => string;
  /** Height of the page, in pixels. */
  height: number;
  /** Pictures of all of a page instead of what is seen of it. */
  isWhole?: boolean;
};

/**
 * One walk serves light and dark: which of them holds is decided by the style sheet alone (`test/house/scheme.test.ts`), so in the dark only
 * the rules about colours can answer otherwise. The first width is asked everything, the others what depends on width.
 */
export function startLooks({ pathOf, height, isWhole = false }: LooksOptions): Looks {
  const problems: string[] = [];
  const seen: string[] = [];

  async function look(page: Page, name: string, scheme: (typeof schemes)[number], asked: Parameters<typeof axeProblems>[1]) {
    await page.emulateMedia({ colorScheme: scheme });
    const isIn = await page.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
    if (!isIn) problems.push(`${name} is not ${scheme}`);
    await atRest(page);
    await page.screenshot({ path: pathOf(`${name}-${scheme}.png`), fullPage: isWhole });
    problems.push(...(await axeProblems(page, asked)).map((problem) => `${name}, ${scheme}: ${problem}`));
  }

  return {
    problems,
    seen,
    async at(page, name, widths) {
      for (const [index, width] of widths.entries()) {
        await page.setViewportSize({ width, height });
        await look(page, `${name}-${width}`, 'dark', 'what depends on colours');
        // Last, since the walk goes on in it, and connecting to the browser anew takes its own scheme along.
        await look(page, `${name}-${width}`, 'light', index === 0 ? 'everything' : 'what depends on width');
      }
      seen.push(name);
    },
  };
}
