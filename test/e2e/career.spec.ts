import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { downloaded, downloadedByFirefox } from './downloaded.ts';
import { startFirefox } from './firefox-rig.ts';
import { choose, tabTo, type, waitForFocus } from './keys.ts';
import { startLooks } from './looks.ts';
import type { Rig, Serve, Surface } from './rig.ts';
import { candidatePages, serveSamples } from './samples.ts';

// One candidate over time: work and education of two sources on one axis, what changed since the last visit, and a day to look again.

const [upwork, linkedin] = candidatePages;

/** The two pages; the second one seen again says something else. */
function serveTwoVisits(): { serve: Serve; change: () => void } {
  const serve = serveSamples();
  let isChanged = false;
  return {
    serve: (url) => (isChanged ? serve(url)?.replaceAll('Full-Stack', 'Principal Full-Stack') : serve(url)),
    change: () => {
      isChanged = true;
    },
  };
}

type Walk = {
  rig: Rig;
  /** Before the second visit. */
  change: () => void;
  /** Name and content of the file that a press brings. */
  saved: (page: Surface, press: () => Promise<void>) => Promise<{ name: string; bytes: Buffer }>;
  pathOf: (name: string) => string;
};

/** Two sources of one candidate, the first visited again, and everything about time by keys alone; gives back the page of the case. */
async function walk({ rig, change, saved, pathOf }: Walk): Promise<void> {
  const pictures = (surface: Surface, name: string) => surface.screenshots((scheme) => pathOf(`${name}-${scheme}.png`));
  await rig.open(upwork.url);
  await rig.pressToolbarButton();
  await (await rig.panel()).waitForText(`${upwork.site} · read`);
  await rig.open(linkedin.url);
  await rig.pressToolbarButton();
  const asking = await rig.panel();
  await asking.waitForText('Is this the same candidate as');
  await tabTo(asking, { role: 'button', name: 'Add to that case' });
  await asking.press('Enter');
  await asking.waitForText('2 sources');

  change();
  await rig.open(upwork.url);
  await rig.pressToolbarButton();
  const panel = await rig.panel();
  await panel.waitForText('shows something else than on the visit before');
  await pictures(panel, 'panel-changes');
  await tabTo(panel, { role: 'button', name: 'More' });
  await panel.press('Enter');
  await choose(panel, 'Work and education on one axis…');
  await panel.waitForText('Worth a look');
  await pictures(panel, 'panel-career');
  await tabTo(panel, { role: 'summary', name: 'The same as a table' });
  await panel.press('Enter');
  await panel.waitForText('Until');
  await panel.press('Escape');
  await waitForFocus(panel, { role: 'button', name: 'More' });

  const page = await rig.extensionPage('dashboard.html');
  await page.waitForText(upwork.person);
  await tabTo(page, { role: 'link', name: upwork.person });
  await page.press('Enter');
  await page.waitForText('Worth a look');
  for (const kind of ['SVG', 'PNG'] as const) {
    await tabTo(page, { role: 'button', name: `Save as ${kind}` });
    const { name, bytes } = await saved(page, () => page.press('Enter'));
    expect(name).toContain(`timeline.${kind.toLowerCase()}`);
    expect(bytes.length).toBeGreaterThan(2_000);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'SVG' ? '<svg' : '\u0089PNG');
    writeFileSync(pathOf(name), bytes);
    await waitForFocus(page, { role: 'button', name: `Save as ${kind}` });
  }
  await tabTo(page, { role: 'summary', name: 'The same as a table' });
  await page.press('Enter');
  await page.waitForText('Until');

  await tabTo(page, { role: 'button', name: 'Look again on…' });
  await page.press('Enter');
  await waitForFocus(page, { role: 'date', name: 'Day' });
  await type(page, '02032020');
  await pictures(page, 'day');
  await tabTo(page, { role: 'button', name: 'Save' });
  await page.press('Enter');
  await page.waitForText('To be looked at again since 3 Feb 2020.');
  await pictures(page, 'case-career');
}

test('chromium: two sources on one axis, saved as pictures; a second visit tells what changed; a day to look again comes back', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const { serve, change } = serveTwoVisits();
  const rig = await startChromium({ serve });
  const pathOf = (name: string) => info.outputPath(name);
  try {
    await walk({ rig, change, pathOf, saved: (_page, press) => downloaded(rig, caseOf(rig), press) });
    const page = caseOf(rig);
    const looks = startLooks({ pathOf, height: 900, isWhole: true });
    await looks.at(page, 'case', [1280, 420, 360]);
    expect(looks.problems).toEqual([]);

    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`chrome-extension://${rig.extensionId()}/dashboard.html`);
    await page.getByRole('button', { name: '1 to look at again' }).click();
    await page.getByText('Due since 3 Feb 2020').waitFor();
    await page.screenshot({ path: info.outputPath('list-due.png') });
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('firefox: two sources on one axis, saved as pictures; a second visit tells what changed; a day to look again comes back', async ({
  browserName: _,
}, info) => {
  test.setTimeout(240_000);
  const { serve, change } = serveTwoVisits();
  const rig = await startFirefox({ serve });
  try {
    const saved: Walk['saved'] = async (page, press) => {
      const file = await downloadedByFirefox(rig, press);
      // Its own list of downloads comes up with the focus in it, and is left as any of its lists.
      await rig.ownListOpened();
      await page.press('Escape');
      return file;
    };
    await walk({ rig, change, saved, pathOf: (name) => info.outputPath(name) });
    expect(rig.strayRequests()).toEqual([]);
  } finally {
    await rig.close();
  }
});

/** The page of the case that the walk opened last. */
function caseOf(rig: ChromiumRig): Page {
  const page = rig
    .context()
    .pages()
    .findLast((each) => each.url().includes('/dashboard.html'));
  if (page === undefined) throw new Error('No page of a case is open.');
  return page;
}
