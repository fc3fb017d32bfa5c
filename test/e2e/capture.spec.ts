import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { choose, tabTo, waitForFocus } from './keys.ts';
import { addressOf, linkedPeople, readPerson, serveLinkedPeople } from './linked-people.ts';
import { portrait } from './picture-files.ts';
import { seenBy, withProbe } from './probe.ts';
import type { Serve } from './rig.ts';

const [, one, other, , third] = linkedPeople;

/** A profile's picture as its page shows it, between a cover, a logo, and one further down than the screen. */
const shownAs = (person: number, side: number, style = ''): string => {
  const { base64 } = portrait('portrait.png', person, 400);
  const picture = (width: number, height: number) =>
    `<img alt="" width="${width}" height="${height}" style="${style}" src="data:image/png;base64,${base64}">`;
  return `<header>${picture(900, 120)}<br>${picture(side, side)} ${picture(40, 40)}</header><div style="height:3000px"></div>${picture(300, 300)}`;
};

const people = serveLinkedPeople();
const pictures = new Map([
  [addressOf(one), shownAs(1, 180)],
  [addressOf(other), shownAs(1, 132, 'border-radius:50%')],
  [addressOf(third), shownAs(2, 200)],
]);
const serve: Serve = (url) => {
  const markup = people(url);
  return markup && withProbe(markup.replace('<main>', `<main>${pictures.get(url.href) ?? ''}`), []);
};

for (const { name, start } of browsers) {
  test(`${name}: a portrait is taken from the page with the keyboard, and recognised on another page, smaller and cut round`, async ({
    browserName: _,
  }, info) => {
    test.setTimeout(300_000);
    const rig = await start({ serve, isSizedByWindow: true });
    try {
      const panel = await readPerson(rig, one);
      const untouched = await seenBy(rig);
      await tabTo(panel, { role: 'button', name: 'More' });
      await panel.press('Enter');
      await choose(panel, 'Add a source');
      await waitForFocus(panel, { role: 'button', name: 'Choose files' });
      await tabTo(panel, { role: 'button', name: 'Picture from the page' });
      await panel.press('Enter');
      await waitForFocus(panel, { role: 'radio', name: 'Picture 1 of 1' });
      await panel.screenshots((scheme) => info.outputPath(`capture-${scheme}.png`));
      await tabTo(panel, { role: 'button', name: 'Add this picture' });
      await panel.press('Enter');
      await panel.waitForText('2 sources', 60_000);
      await panel.waitForText('Picture on github.com.png');
      expect(await seenBy(rig)).toEqual(untouched);

      const take = async (person: (typeof linkedPeople)[number]) => {
        const next = await readPerson(rig, person);
        await next.click('More');
        await next.click('Add a source');
        await next.click('Picture from the page');
        await next.waitForText('Pictures found on the page', 20_000);
        await next.click('Add this picture');
        await next.waitForText('2 sources', 60_000);
        return next;
      };
      expect(await (await take(third)).text()).not.toContain('Seen before');
      const again = await take(other);
      await again.waitForText('Seen before', 30_000);
      await again.click('Look');
      await again.waitForText(one.name);
      expect(await again.text()).not.toContain(third.name);
      expect(rig.strayRequests()).toEqual([]);
      expect(rig.consoleLines().filter((line) => /Content.Security|Refused to/i.test(line))).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}
