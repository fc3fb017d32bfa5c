import { type Focus, focusOf } from './focus.ts';
import type { Surface } from './rig.ts';

/** What the Tab key should come to: a role, a part of the name, and a part of what it is said to be about. */
export type Stop = { role: string; name: string; about?: string };

const isAt = (focus: Focus, { role, name, about = '' }: Stop): boolean =>
  focus.role === role && focus.name.toLowerCase().includes(name.toLowerCase()) && focus.about.includes(about);

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Presses Tab until the focus has come to this, and holds that it is seen there. A panel's round leads through the browser's own window. */
export async function tabTo(surface: Surface, stop: Stop, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  let before = await focusOf(surface);
  for (let presses = 0; presses < 150; presses += 1) {
    await surface.press(key);
    const focus = await afterPress(surface, before.place);
    if (isAt(focus, stop)) {
      // Lines and rings may fade in.
      for (let look = 0; look < 10 && !(await focusOf(surface)).isSeen; look += 1) await wait(50);
      if (!(await focusOf(surface)).isSeen) throw new Error(`${stop.role} “${stop.name}” has the focus, and nothing shows it.`);
      return;
    }
    passed.push(`${focus.role} “${focus.name.slice(0, 40)}”`);
    before = focus;
  }
  throw new Error(`${key} did not come to ${stop.role} “${stop.name}”. It came to: ${passed.join(', ')}`);
}

/** Waits until this has the focus, as after a key that moves it. */
export async function waitForFocus(surface: Surface, stop: Stop): Promise<void> {
  let focus = await focusOf(surface);
  for (let look = 0; look < 100 && !isAt(focus, stop); look += 1) {
    await wait(100);
    focus = await focusOf(surface);
  }
  if (!isAt(focus, stop)) throw new Error(`${stop.role} “${stop.name}” did not get the focus; ${focus.role} “${focus.name}” has it.`);
}

/** Goes down the menu that is open to the item with this name, and chooses it. */
export async function choose(surface: Surface, name: string): Promise<void> {
  const isItem = async () => (await focusOf(surface)).role.startsWith('menuitem');
  for (let look = 0; look < 100 && !(await isItem()); look += 1) await wait(50);
  const passed = new Set<string>();
  for (let focus = await focusOf(surface); !passed.has(focus.name); ) {
    if (focus.name.includes(name)) return surface.press('Enter');
    passed.add(focus.name);
    await surface.press('ArrowDown');
    focus = await afterPress(surface, focus.place);
  }
  throw new Error(`The menu holds no “${name}”, but: ${[...passed].join(', ')}`);
}

/** Presses several keys, one after the other. */
export async function type(surface: Surface, keys: Iterable<string>): Promise<void> {
  for (const key of keys) await surface.press(key);
}

/**
 * The focus once it has moved. A press can also leave it where it is, then as it is after a while; that is short within the browser's own
 * window, through which the way of a panel's Tab leads, and where it is not seen to move.
 */
async function afterPress(surface: Surface, place: number): Promise<Focus> {
  let focus = await focusOf(surface);
  for (let look = 0; look < (place === -1 ? 4 : 8) && focus.place === place; look += 1) {
    await wait(25);
    focus = await focusOf(surface);
  }
  return focus;
}
