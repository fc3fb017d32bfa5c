import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { grantedBuild } from './granted-build.ts';
import { addressOf, type SitePerson, servePeople } from './people-site.ts';
import type { Rig } from './rig.ts';

const people: SitePerson[] = [
  { login: 'ottoline-example', name: 'Ottoline Brandt', word: 'amber', place: 'Lyon, France' },
  { login: 'casimir-example', name: 'Casimir Dahlquist', word: 'birch', place: 'Lyon, France' },
  { login: 'philippa-example', name: 'Philippa Arnault', word: 'cedar', place: 'Porto, Portugal' },
  { login: 'leopold-example', name: 'Leopold Sandoval', word: 'damson', place: 'Porto, Portugal' },
  { login: 'henrietta-example', name: 'Henrietta Vogel', word: 'elder', place: 'Graz, Austria' },
  { login: 'benedikt-example', name: 'Benedikt Moreau', word: 'fennel', place: 'Graz, Austria' },
];
const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** What is stored, straight from the database: per visit its account and all that was read. */
const stored = (rig: Rig) =>
  rig.inExtension<{ account: string; said: string }[]>(`new Promise((done, fail) => {
    const opening = indexedDB.open('second-look');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('profiles').objectStore('profiles').getAll();
      all.onsuccess = () => {
        opening.result.close();
        done(all.result.map(({ account, observations }) => ({ account, said: JSON.stringify(observations) })));
      };
    };
  })`);

/** The mark and the words of the toolbar button on the tab that shows an address. */
const buttonAt = (rig: Rig, address: string) =>
  rig.inExtension<{ mark: string; title: string }>(`(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const [tab] = (await api.tabs.query({})).filter((each) => each.url === ${JSON.stringify(address)});
    return { mark: await api.action.getBadgeText({ tabId: tab.id }), title: await api.action.getTitle({ tabId: tab.id }) };
  })()`);

for (const { name, start } of browsers) {
  test(`${name}: profiles of a granted site are read by themselves from one to the next, and none is mixed with another`, async () => {
    test.setTimeout(240_000);
    const extension = grantedBuild(builds[name]);
    const rig = await start({ serve: servePeople(people), extension });
    try {
      const [first, ...others] = people as [SitePerson, ...SitePerson[]];
      const last = others.pop() as SitePerson;
      await rig.open(addressOf(first));
      await rig.pressToolbarButton();
      const panel = await rig.panel();
      await panel.waitForText('GitHub · read');
      await rig.inPage(`turnTo('${last.login}')`);
      await panel.waitForText('Another page is in front.');
      expect((await stored(rig)).map(({ account }) => account)).toEqual([`github:${first.login}`]);

      const settings = await rig.extensionPage('dashboard.html#/settings');
      await settings.tick('Read profiles by themselves while the panel is open');
      await rig.open(addressOf(first));
      for (const person of others) {
        await rig.inPage(`turnTo('${person.login}')`);
        await panel.waitForText(person.name, 30_000);
        await panel.waitForText('GitHub · read');
      }
      await rig.inPage(`turnTo('search')`);
      await panel.waitForText('This page is not a profile, so nothing was read by itself.');

      const visits = await stored(rig);
      expect([...new Set(visits.map(({ account }) => account))].sort()).toEqual(
        [first, ...others].map(({ login }) => `github:${login}`).sort(),
      );
      const mixed = visits.filter(({ account, said }) =>
        people.some(({ login, word }) => `github:${login}` !== account && said.includes(word)),
      );
      expect(mixed).toEqual([]);
      for (const { account, said } of visits)
        expect(said).toContain(`My notes on ${people.find(({ login }) => account.endsWith(login))?.word}`);

      // The button marks who is known, here where the browser tells the address, and nobody else.
      await rig.open(addressOf(others[1] as SitePerson));
      await expect.poll(async () => (await buttonAt(rig, addressOf(others[1] as SitePerson))).mark).toBe('•');
      expect((await buttonAt(rig, addressOf(others[1] as SitePerson))).title).toContain('already in your casebook');

      await (await rig.extensionPage('dashboard.html#/settings')).tick('Read profiles by themselves while the panel is open');
      await rig.open(addressOf(last));
      // The panel has noticed the page; reading by itself would take it 1.2 s from here.
      await panel.waitForText('Another page is in front.');
      await new Promise((done) => setTimeout(done, 3_000));
      expect((await stored(rig)).some(({ account }) => account === `github:${last.login}`)).toBe(false);
      expect(await buttonAt(rig, addressOf(last))).toEqual({ mark: '', title: 'Read this profile (Alt+Shift+L)' });
      expect(rig.strayRequests()).toEqual([]);
      expect(rig.consoleLines()).toEqual([]);
    } finally {
      await rig.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
}
