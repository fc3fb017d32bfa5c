import { expect, type Page, test } from '@playwright/test';
import { startChromium } from './chromium-rig.ts';
import { candidatePages } from './samples.ts';
import { serveStates } from './state-pages.ts';

const [upwork] = candidatePages;

/** Whether what has the focus shows it: an outline, a ring or a border of its own. */
const focusShows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });

test('a visit in the panel with keys: walk, open, explain, undo, note, status, help', async () => {
  const rig = await startChromium({ serve: serveStates() });
  try {
    await rig.open(upwork.url);
    await rig.pressToolbarButton();
    const panel = await rig.panelPage();
    panel.setDefaultTimeout(15_000);
    await panel.getByText(`${upwork.site} · read`).waitFor();
    const press = (key: string) => panel.keyboard.press(key);
    const cards = panel.locator('li[data-finding] h3 button');

    await press('j');
    await expect(cards.nth(0)).toBeFocused();
    expect(await focusShows(panel)).toBe(true);
    await press('j');
    await expect(cards.nth(1)).toBeFocused();
    await press('k');
    await expect(cards.nth(0)).toBeFocused();
    await press('Enter');
    await expect(cards.nth(0)).toHaveAttribute('aria-expanded', 'true');
    await press('e');
    await panel.getByText('What explains it?').waitFor();
    await press('Space');
    expect(await focusShows(panel)).toBe(true);
    await press('Enter');
    await panel.getByText('Marked as explained.').first().waitFor();
    await press('u');
    await panel.getByText('Undone.').first().waitFor();

    await press('n');
    await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused();
    await panel.keyboard.type('Asked with keys only');
    await press('Control+Enter');
    await panel.getByText('1 note').waitFor();
    await press('Tab');
    await press('s');
    await panel.getByRole('dialog', { name: 'Status' }).waitFor();
    await press('Escape');
    await panel.getByRole('dialog', { name: 'Status' }).waitFor({ state: 'hidden' });
    await press('?');
    await panel.getByRole('dialog', { name: 'All keys' }).waitFor();
    await press('Escape');
    await panel.getByRole('dialog', { name: 'All keys' }).waitFor({ state: 'hidden' });
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});
