import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { addressOf, servePeople } from './people-site.ts';
import type { Serve } from './rig.ts';

// A site that has moved its fields, as the reviewer meets it: profile after profile without a place, until the panel says why.

const people = Array.from({ length: 5 }, (_, n) => ({
  login: `person-${n}-example`,
  name: ['Ottoline Brandt', 'Casimir Dahlquist', 'Philippa Arnault', 'Henrik Vossberg', 'Marisol Teague'][n] as string,
  word: ['amber', 'birch', 'cedar', 'ebony', 'maple'][n] as string,
  place: 'Lyon, France',
}));
const asBefore = servePeople(people);
/** The same pages after a redesign: what marked the card beside a profile is called something else. */
const redesigned: Serve = (url) =>
  asBefore(url)?.replaceAll('vcard-details', 'k3x').replaceAll('homeLocation', 'k4y').replaceAll('worksFor', 'k5z');

for (const { name, start } of browsers) {
  test(`${name}: a site that has moved its fields is said to have changed, with three ways out`, async ({ browserName: _ }, info) => {
    test.setTimeout(180_000);
    const rig = await start({ serve: redesigned });
    try {
      const [first, ...others] = people;
      await rig.open(addressOf(first as (typeof people)[number]));
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText('Ottoline Brandt');
      // One page without a place is a person who names none.
      expect(await panel.text()).not.toContain('has probably changed');
      for (const other of others) {
        await rig.visit(addressOf(other));
        await rig.pressToolbarButton();
        await panel.waitForText(other.name);
      }
      await panel.waitForText('GitHub has probably changed');
      await panel.screenshot(info.outputPath('site-has-changed.png'));
      await panel.click('Point at it on the page');
      // What was read still counts.
      await panel.waitForText('Builds maple boats');
      await panel.waitForText('Select the text on the page');
      await panel.screenshot(info.outputPath('pointing.png'));
    } finally {
      await rig.close();
    }
  });
}
