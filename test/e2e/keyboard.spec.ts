import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { focusOf } from './focus.ts';
import { type, waitForFocus } from './keys.ts';
import type { Surface } from './rig.ts';
import { candidatePages } from './samples.ts';
import { serveStates } from './state-pages.ts';

const [upwork] = candidatePages;

/** Number of the card whose heading has the focus; -1 when none has. */
const cardOf = (panel: Surface) =>
  panel.read<number>(`return [...document.querySelectorAll('li[data-finding] h3 button')].indexOf(document.activeElement)`);
const isOpen = (panel: Surface) => panel.read<string | null>(`return document.activeElement.getAttribute('aria-expanded')`);
/** What stands in the dialog that is open; a message at the foot is one by its role, too. */
const dialogOf = (panel: Surface) =>
  panel.read<string>(`return document.querySelector('[role="dialog"]:not([data-message])')?.textContent ?? ''`);

for (const { name, start } of browsers) {
  test(`${name}: a visit in the panel with keys: walk, open, explain, undo, note, status, help`, async () => {
    const rig = await start({ serve: serveStates() });
    try {
      await rig.open(upwork.url);
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText(`${upwork.site} · read`);
      const press = (key: string) => panel.press(key);
      const isSeen = async () => (await focusOf(panel)).isSeen;

      await press('j');
      await expect.poll(() => cardOf(panel)).toBe(0);
      await expect.poll(isSeen).toBe(true);
      await press('j');
      await expect.poll(() => cardOf(panel)).toBe(1);
      await press('k');
      await expect.poll(() => cardOf(panel)).toBe(0);
      await press('Enter');
      await expect.poll(() => isOpen(panel)).toBe('true');
      await press('e');
      await panel.waitForText('What explains it?');
      await press('Space');
      await expect.poll(isSeen).toBe(true);
      await press('Enter');
      await panel.waitForText('Marked as explained.');
      await press('u');
      await panel.waitForText('Undone.');

      await press('n');
      await waitForFocus(panel, { role: 'textbox', name: 'Note' });
      await type(panel, 'Asked with keys only');
      await expect.poll(() => panel.valueOf('Note')).toBe('Asked with keys only');
      await press('Control+Enter');
      await panel.waitForText('1 note');
      await press('Tab');
      await press('s');
      await expect.poll(() => dialogOf(panel)).toContain('Status');
      await press('Escape');
      await expect.poll(() => dialogOf(panel)).toBe('');
      await press('?');
      await expect.poll(() => dialogOf(panel)).toContain('All keys');
      await press('Escape');
      await expect.poll(() => dialogOf(panel)).toBe('');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}
