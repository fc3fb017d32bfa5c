import { transferOf } from './document-files.ts';
import { naming } from './naming.ts';
import type { Scheme, Surface } from './rig.ts';

/** Runs the body of a function of `document` and `window` somewhere and gives back the JSON that it returns. */
type Run = (body: string) => Promise<unknown>;

const finding = `${naming}
  const find = (selector, name) => [...document.querySelectorAll(selector)].find((element) =>
    nameOf(element).toLowerCase().includes(name.toLowerCase()) && element.checkVisibility());
`;
const clickable =
  'button, a[href], summary, [role=button], [role=tab], [role=menuitem], [role=menuitemradio], [role=radio], [role=checkbox], [role=option]';
const fields = 'textarea, input:not([type=checkbox]):not([type=radio]):not([type=file])';

type Drive = {
  run: Run;
  picture: (path: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  wear: (scheme: Scheme) => Promise<void>;
};

/** A page without a driver of its own, seen through the gestures that both browsers share. */
export function domSurface({ run, picture, press, wear }: Drive): Surface {
  const text = async () => (await run('return document.body?.innerText ?? ""')) as string;

  async function insist(body: string, what: string): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if ((await run(body)) === true) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error(`${what} was not found. The page held: ${(await text()).slice(0, 2_000)}`);
  }

  return {
    text,
    async waitForText(wanted, timeoutMs = 15_000) {
      for (let waited = 0; waited < timeoutMs; waited += 200) {
        if ((await text().catch(() => '')).toLowerCase().includes(wanted.toLowerCase())) return;
        await new Promise((done) => setTimeout(done, 200));
      }
      throw new Error(`“${wanted}” did not appear. The page held: ${(await text()).slice(0, 2_000)}`);
    },
    click: (name) =>
      insist(
        `${finding} const element = find(${JSON.stringify(clickable)}, ${JSON.stringify(name)}); if (!element) return false; element.click(); return true;`,
        `Something to click named “${name}”`,
      ),
    tick: (name) =>
      insist(
        `${finding} const element = find('input[type=checkbox]', ${JSON.stringify(name)}); if (!element) return false; element.click(); return true;`,
        `A box to tick named “${name}”`,
      ),
    fill: (name, value) =>
      insist(
        `${finding} const element = find(${JSON.stringify(fields)}, ${JSON.stringify(name)}); if (!element) return false; element.focus();
        const prototype = element.localName === 'textarea' ? window.HTMLTextAreaElement.prototype : window.HTMLInputElement.prototype;
        Object.getOwnPropertyDescriptor(prototype, 'value').set.call(element, ${JSON.stringify(value)});
        element.dispatchEvent(new window.Event('input', { bubbles: true })); return true;`,
        `A field named “${name}”`,
      ),
    async valueOf(name) {
      const isThere = `${finding} return find(${JSON.stringify(fields)}, ${JSON.stringify(name)}) !== undefined`;
      await insist(isThere, `A field named “${name}”`);
      return (await run(`${finding} return find(${JSON.stringify(fields)}, ${JSON.stringify(name)})?.value ?? ''`)) as string;
    },
    chooseFiles: (name, files) =>
      insist(
        `${finding} const element = find('input[type=file]', ${JSON.stringify(name)}); if (!element) return false;
        ${transferOf(files)} element.files = transfer.files;
        element.dispatchEvent(new window.Event('change', { bubbles: true })); return true;`,
        `A file field named “${name}”`,
      ),
    press,
    read: async <T>(body: string) => (await run(body)) as T,
    screenshot: picture,
    async screenshots(pathOf) {
      for (const scheme of ['dark', 'light'] as const) {
        await wear(scheme);
        // What fades behind a dialog is never drawn and never ends by itself.
        await insist(
          `const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
          for (const each of fading) each.finish(); return window.matchMedia('(prefers-color-scheme: ${scheme})').matches;`,
          `A page in ${scheme}`,
        );
        await picture(pathOf(scheme));
      }
    },
  };
}
