import { type Browser, expect, test } from '@playwright/test';
import { browsers } from './browsers.ts';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { hostilePage, hostileUrl } from './hostile-page.ts';
import type { Rig, Surface } from './rig.ts';
import { candidatePages } from './samples.ts';
import { serveStates, statePages } from './state-pages.ts';

// What a page can do when it is read, other than be a profile: every outcome has its sentence, and nothing half-read is
// kept. The words are those a reviewer sees.

const [upwork, linkedin] = candidatePages;

async function read(rig: Rig, url?: string): Promise<Surface> {
  if (url !== undefined) await rig.open(url);
  await rig.pressToolbarButton();
  return rig.panel();
}

/** How many cases the dashboard lists. */
async function expectCases(rig: Rig, count: string): Promise<void> {
  const dashboard = await rig.extensionPage('dashboard.html');
  await dashboard.waitForText(count);
}

/** A page that turns to other people, or to other addresses, for as long as it is told to. */
const moving = (markup: string): string =>
  markup.replace(
    '</body>',
    `<script>
      window.turning = undefined;
      let count = 0;
      setInterval(() => {
        count += 1;
        if (window.turning === 'people') document.querySelector('h2').textContent = 'Somebody Else ' + count;
        // Browsers refuse more than some two hundred of these in ten seconds.
        if (window.turning === 'addresses' && count % 2 === 0) history.pushState({}, '', '?step=' + count);
      }, 20);
    </script></body>`,
  );

for (const { name, start } of browsers) {
  test(`${name}: pages that are no profile get their sentence, and nothing of them is kept`, async () => {
    test.setTimeout(150_000);
    const rig = await start({ serve: serveStates() });
    try {
      for (const [url, sentence] of [
        [statePages.wall, 'asks to sign in'],
        [statePages.article, 'not about one person'],
        [statePages.absent, 'does not exist'],
      ] as const)
        await (await read(rig, url)).waitForText(sentence);
      await expectCases(rig, 'Nothing here yet.');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });

  test(`${name}: a second read adds a visit and leaves what the reviewer wrote`, async () => {
    test.setTimeout(150_000);
    const rig = await start({ serve: serveStates() });
    try {
      const panel = await read(rig, upwork.url);
      await panel.waitForText(`${upwork.site} · read`);
      await panel.fill('Note', 'Asked about the clock.');
      await panel.click('Add note');
      await panel.waitForText('1 note');
      await panel.click(' fields');
      await panel.click('Correct name');
      await panel.fill('name', 'Corin Sollander-Reed');
      await panel.click('Save');
      await panel.waitForText('yours');
      await panel.click('ask to move the conversation');
      await panel.click('Not explained');
      await panel.waitForText('Marked as not explained.');

      await rig.pressToolbarButton();
      const again = await rig.panel();
      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.waitForText('1 case');
      await dashboard.click(upwork.person);
      await dashboard.waitForText('read 2 times');
      for (const text of ['Asked about the clock.', 'Corin Sollander-Reed', 'as on the last visit']) await dashboard.waitForText(text);
      for (const text of ['1 note', 'yours', 'Not explained', 'Corin Sollander-Reed']) await again.waitForText(text);
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });

  test(`${name}: a page that fights back is read as text, and nothing of it runs`, async () => {
    test.setTimeout(150_000);
    const rig = await start({ serve: serveStates({ [hostileUrl]: hostilePage() }) });
    try {
      const panel = await read(rig, hostileUrl);
      await panel.waitForText('<img src=x onerror=');
      await panel.waitForText('GitHub · read');
      expect(await panel.text()).not.toContain('\u202e');
      expect(rig.consoleLines().filter((line) => line.includes('ran'))).toEqual([]);
      await expectCases(rig, '1 case');
      expect(rig.strayRequests()).toEqual([]);
    } finally {
      await rig.close();
    }
  });

  test(`${name}: a page that becomes another person's while it is read is discarded`, async () => {
    test.setTimeout(150_000);
    const samples = serveStates();
    const rig = await start({ serve: (url) => (url.href === linkedin.url ? moving(samples(url) ?? '') : samples(url)) });
    try {
      await rig.open(linkedin.url);
      await rig.inPage('void (window.turning = "people")');
      const panel = await read(rig);
      await panel.waitForText('What was read is discarded.');
      await expectCases(rig, 'Nothing here yet.');

      await rig.open(linkedin.url);
      const again = await read(rig);
      await again.waitForText('LinkedIn · read');
      await rig.inPage('void (window.turning = "addresses")');
      await again.click('Read again');
      await again.waitForText('What was read earlier still stands below.');
      await rig.inPage('void (window.turning = undefined)');
      const dashboard = await rig.extensionPage('dashboard.html');
      await dashboard.click(linkedin.person);
      await dashboard.waitForText('read once');
    } finally {
      await rig.close();
    }
  });
}

/** Headless Chromium shows its question about a grant to nobody; where the browser has allowed the site before, it asks nothing. */
async function allowGrants(rig: ChromiumRig): Promise<void> {
  const page = await rig.context().newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(rig.extensionId())}, 'https://www.upwork.com/*')`);
  await page.close();
}

test('chromium: a press reads also after the browser has stopped the service worker', async () => {
  const rig = await startChromium({ serve: serveStates() });
  try {
    const panel = await read(rig, upwork.url);
    await panel.waitForText(`${upwork.site} · read`);
    const session = await (rig.context().browser() as Browser).newBrowserCDPSession();
    const workers = async () => (await session.send('Target.getTargets')).targetInfos.filter(({ type }) => type === 'service_worker');
    for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
    await expect.poll(async () => (await workers()).length).toBe(0);
    await rig.open(linkedin.url);
    await rig.pressToolbarButton();
    await panel.waitForText(`${linkedin.site} · read`);
  } finally {
    await rig.close();
  }
});

// A grant needs a true click on the button, which only this driver can make in a page of ours.
test('chromium: on a site that was granted, the panel reads by its own button', async () => {
  test.setTimeout(150_000);
  const rig = await startChromium({ serve: serveStates() });
  try {
    const panel = await read(rig, statePages.article);
    await panel.waitForText('not about one person');
    await rig.open(upwork.url);
    await panel.click('Read again');
    await panel.waitForText('has not been opened to Second Look');
    const settings = await rig.extensionPage('dashboard.html#/settings');
    await allowGrants(rig);
    await settings.click('Grant Upwork…');
    await settings.waitForText('Granted: “Read” in the panel works here.');
    await rig.open(upwork.url);
    await panel.click('Read again');
    await panel.waitForText(`${upwork.site} · read`);
    await settings.click('Take back the grant for Upwork');
    await settings.waitForText('Not granted: press the toolbar button');
    await rig.open(upwork.url);
    await panel.click('Read again');
    await panel.waitForText('What was read earlier still stands below.');
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});
