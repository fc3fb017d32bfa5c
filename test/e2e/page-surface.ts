import type { Locator, Page } from '@playwright/test';
import { atRest } from './axe-check.ts';
import type { Surface } from './rig.ts';

const clickable = ['button', 'link', 'tab', 'menuitem', 'menuitemradio', 'radio', 'option'] as const;

/** A Playwright page seen through the gestures that both browsers share. */
export function pageSurface(page: Page): Surface {
  page.setDefaultTimeout(20_000);
  const field = (name: string): Locator => page.getByRole('textbox', { name }).or(page.getByRole('searchbox', { name })).first();
  return {
    text: () => page.locator('body').innerText(),
    async waitForText(text, timeoutMs = 15_000) {
      // The same words may stand in a part that is folded.
      await page.getByText(text, { exact: false }).filter({ visible: true }).first().waitFor({ timeout: timeoutMs });
    },
    async click(name) {
      const targets = clickable.map((role) => page.getByRole(role, { name, exact: false }));
      const [first, ...rest] = targets as [Locator, ...Locator[]];
      await rest
        .reduce((joined, each) => joined.or(each), first)
        .first()
        .click();
    },
    tick: (name) => page.getByRole('checkbox', { name }).first().click(),
    fill: (name, text) => field(name).fill(text),
    valueOf: (name) => field(name).inputValue(),
    chooseFiles: (name, files) =>
      page
        .locator(`input[type=file][aria-label*="${name}"]`)
        .setInputFiles(files.map(({ base64, type, ...file }) => ({ ...file, mimeType: type, buffer: Buffer.from(base64, 'base64') }))),
    press: (key) => page.keyboard.press(key),
    read: <T>(body: string) => page.evaluate(`(function () { ${body} })()`) as Promise<T>,
    async screenshot(path) {
      await page.screenshot({ path });
    },
    async screenshots(pathOf) {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        await atRest(page);
        await page.screenshot({ path: pathOf(colorScheme) });
      }
    },
  };
}
