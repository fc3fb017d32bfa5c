import { expect, type Page, test } from '@playwright/test';
import { axeProblems, colourRules } from './axe-check.ts';
import { type ChromiumRig, startChromium } from './chromium-rig.ts';
import { type Looks, startLooks } from './looks.ts';
import { candidatePages } from './samples.ts';
import { serveStates, statePages } from './state-pages.ts';

// Every screen of the built extension, as a reviewer comes to it, held against axe. Pictures of all of them are kept
// beside the results.

test.describe.configure({ mode: 'parallel' });

/** How many screens the walk comes to, so that none is left out unseen. */
const screens = 37;

test('nothing to object to on any screen of the panel and the dashboard, in light and dark', async ({ browserName: _ }, info) => {
  test.setTimeout(300_000);
  const rig = await startChromium({ serve: serveStates() });
  const looks = startLooks({ pathOf: (name) => info.outputPath(name), height: 800 });
  try {
    await emptyScreens(rig, looks);
    await panelScreens(rig, looks);
    await dashboardScreens(rig, looks);
    expect(looks.problems).toEqual([]);
    expect(looks.seen).toHaveLength(screens);
  } finally {
    await rig.close();
  }
});

test('axe notices what is wrong on a page of ours', async () => {
  const rig = await startChromium({ serve: serveStates() });
  try {
    const page = await tab(rig, 'dashboard.html');
    await page.getByRole('heading', { name: 'Nothing here yet.' }).waitFor();
    await page.evaluate(() => {
      const pair = [document.createElement('button'), document.createElement('button')];
      for (const button of pair) Object.assign(button.style, { width: '8px', height: '8px', padding: '0' });
      const pale = document.createElement('p');
      pale.style.color = '#ccc';
      pale.append('Words that hardly anyone can read.');
      document.querySelector('main')?.append(document.createElement('img'), pale, ...pair);
    });
    const found = (await axeProblems(page)).map((line) => line.split(':')[0]);
    expect(found).toEqual(expect.arrayContaining(['image-alt', 'button-name', 'target-size', 'color-contrast']));
    const again = (await axeProblems(page, 'what depends on width')).map((line) => line.split(':')[0]);
    expect(again).toEqual(expect.arrayContaining(['target-size', 'color-contrast']));
    const inTheDark = (await axeProblems(page, 'what depends on colours')).map((line) => line.split(':')[0]);
    expect(inTheDark).toContain('color-contrast');
    const { asked, known } = await colourRules(page);
    expect(asked).toEqual(known);
  } finally {
    await rig.close();
  }
});

const beside = [360, 420];
const inTab = [1280];

async function tab(rig: ChromiumRig, path: string): Promise<Page> {
  const page = await rig.context().newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`chrome-extension://${rig.extensionId()}/${path}`);
  return page;
}

async function emptyScreens(rig: ChromiumRig, looks: Looks): Promise<void> {
  const panel = await tab(rig, 'sidepanel.html');
  await panel.getByRole('heading', { name: 'Nothing here yet' }).waitFor();
  await looks.at(panel, 'panel-nothing', beside);
  await panel.close();
  const dashboard = await tab(rig, 'dashboard.html');
  await dashboard.getByRole('heading', { name: 'Nothing here yet.' }).waitFor();
  await looks.at(dashboard, 'cases-empty', inTab);
  await dashboard.close();
}

async function panelScreens(rig: ChromiumRig, looks: Looks): Promise<void> {
  await rig.open(statePages.wall);
  await rig.pressToolbarButton();
  const panel = await rig.panelPage();
  panel.setDefaultTimeout(30_000);
  const look = (name: string) => looks.at(panel, name, beside);
  const says = (text: string) => panel.getByText(text).first().waitFor();
  const press = (name: string | RegExp) => panel.getByRole('button', { name }).first().click();
  const choose = async (item: string) => {
    await press('More');
    await panel.getByRole('menuitem', { name: item }).click();
    await panel.getByRole('dialog').or(panel.getByRole('alertdialog')).first().waitFor();
  };
  const close = () => panel.keyboard.press('Escape');
  // Seen twice on a busy machine: the first press after a long look reached nobody. This walk is about what the screens
  // hold, so it presses once more and says so; that a press is read is what read-states.spec.ts is about.
  const pressUntil = async (text: string) => {
    await rig.pressToolbarButton();
    const isThere = await panel
      .getByText(text)
      .first()
      .waitFor({ timeout: 8_000 })
      .then(
        () => true,
        () => false,
      );
    if (isThere) return;
    console.log(`“${text}” did not come at the first press. The panel held: ${(await panel.locator('body').innerText()).slice(0, 300)}`);
    await rig.pressToolbarButton();
    await says(text);
  };

  await says('asks to sign in');
  await look('panel-wall');
  await rig.open(statePages.article);
  await press('Read again');
  await says('has not been opened to Second Look');
  await look('panel-no-access');
  await pressUntil('not about one person');
  await look('panel-not-a-profile');
  await rig.open(statePages.absent);
  await pressUntil('does not exist');
  await look('panel-not-found');

  for (const page of candidatePages.slice(0, 2)) {
    await rig.open(page.url);
    await pressUntil(`${page.site} · read`);
  }
  await says('Is this the same candidate as');
  await look('panel-same-candidate-asked');
  await choose('Same candidate as');
  await look('panel-same-candidate-dialog');
  await close();
  await press('Add to that case');
  await says('2 sources');
  await look('panel-case');
  await panel.locator('li[data-finding] h3 button').first().click();
  await look('panel-card-open');
  await press('Explained…');
  await look('panel-explaining');
  await press('Mark as explained');
  await look('panel-reason-needed');
  await press('Cancel');
  await press('More');
  await look('panel-menu');
  await close();
  for (const name of ['Questions', 'Not checked', 'Sources', 'Shared']) {
    await panel.getByRole('tab', { name }).click();
    await look(`panel-tab-${name.toLowerCase().replace(' ', '-')}`);
  }
  await press(/^\d+ not found$/);
  await look('panel-tab-not-found');
  await panel.getByRole('tab', { name: 'Found', exact: true }).click();
  await press(/of \d+ fields/);
  await look('panel-fields');
  await press(/^Correct /);
  await look('panel-correcting');
  await close();
  await press(/of \d+ fields/);
  for (const [item, name] of [
    ['Set status…', 'status'],
    ['Next steps…', 'next-steps'],
    ['Add a source…', 'add-source'],
    ['Rename…', 'rename'],
    ['History…', 'history'],
    ['All keys', 'keys'],
    ['Erase this case…', 'erase'],
  ] as const) {
    await choose(item);
    await look(`panel-dialog-${name}`);
    await close();
  }
  await rig.open(statePages.wall);
  await rig.pressToolbarButton();
  await says('What was read earlier still stands below');
  await look('panel-earlier-stands');
}

async function dashboardScreens(rig: ChromiumRig, looks: Looks): Promise<void> {
  const page = await tab(rig, 'dashboard.html');
  const look = (name: string) => looks.at(page, name, inTab);
  const go = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  };
  await page.getByRole('checkbox').nth(1).check();
  await look('cases');
  await page.getByRole('link', { name: candidatePages[0].person }).first().click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await look('case');
  await page.getByRole('button', { name: 'Export…' }).click();
  await look('case-export');
  await page.keyboard.press('Escape');
  for (const name of ['Map', 'Catalogue', 'Data', 'Settings', 'Limits']) {
    await go(name);
    await look(name.toLowerCase());
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('keys');
}
