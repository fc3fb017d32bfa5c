import { expect } from '@playwright/test';
import { tabTo, waitForFocus } from './keys.ts';
import type { Rig } from './rig.ts';

const shared = 'mailbox, phone number, text of the summary';
const line = { role: 'button', name: shared } as const;
const viewBox = `return document.querySelector('svg[role=group]')?.getAttribute('viewBox') ?? null`;
const quotes = `return document.querySelectorAll('main figure').length`;

/**
 * The map of two cases that share something, by keys alone: its list is opened, its picture moved, zoomed and brought back, a line of it
 * chosen, and the case behind a circle opened.
 */
export async function walkMap(rig: Rig, people: readonly [string, string], pathOf: (name: string) => string): Promise<void> {
  const map = await rig.extensionPage('dashboard.html#/map');
  const pictures = (name: string) => map.screenshots((scheme) => pathOf(`${name}-${scheme}.png`));
  await map.waitForText('Cases: 2 · groups: 1 · links: 1', 20_000);
  await map.waitForText('Group 1: 2 cases, 1 link');
  await tabTo(map, { role: 'button', name: 'Kinds of link' });
  await tabTo(map, line);
  await map.press('Enter');
  await expect.poll(() => map.read<number>(quotes)).toBe(6);
  await map.waitForText('runs of five words in common');
  await pictures('map-list-walked');

  await tabTo(map, { role: 'radio', name: 'List' }, 'Shift+Tab');
  await map.press('ArrowRight');
  await waitForFocus(map, { role: 'radio', name: 'Picture' });
  await tabTo(map, { role: 'group', name: 'Picture of the groups' });
  const whole = await map.read<string>(viewBox);
  expect(whole).not.toBeNull();
  for (const key of ['ArrowLeft', '+', '+']) await map.press(key);
  await expect.poll(() => map.read<string>(viewBox)).not.toBe(whole);
  await map.press('0');
  await expect.poll(() => map.read<string>(viewBox)).toBe(whole);

  // The pair that was opened in the list is the one that is chosen here; pressed, it is not, and pressed again, it is.
  await tabTo(map, line);
  await map.press('Enter');
  await map.waitForText('Choose a line to see the two cases');
  await map.press('Space');
  await expect.poll(() => map.read<number>(quotes)).toBe(6);
  await pictures('map-picture-walked');
  for (const name of people) await tabTo(map, { role: 'link', name });
  await map.press('Enter');
  await map.waitForText('Seen before: The mailbox, the phone number and the text of the summary also stand in the case', 20_000);
  await pictures('case-walked');
}
