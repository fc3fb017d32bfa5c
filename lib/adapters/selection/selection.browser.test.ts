import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { pageSelection } from '../../core/model/page-selection.ts';
import { drawn } from '../shown.ts';
import { readPlaces } from './read-places.ts';
import { readSelection } from './read-selection.ts';

const url = 'https://people.example.com/mara';
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page in a frame of its own, as a browser draws it. */
async function draw(body: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.srcdoc = `<!doctype html><title>Mara Roe</title><body>${body}</body>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument as Document;
}

/** Selects from the first letter of one text to the last of another, as a hand would. */
function select(page: Document, first: string, last = first): Selection {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (range.collapsed && text.includes(first)) {
      range.setStart(node, text.indexOf(first));
      range.setEnd(node, text.length);
    }
    if (text.includes(last)) range.setEnd(node, text.indexOf(last) + last.length);
  }
  const selection = page.getSelection() as Selection;
  selection.removeAllRanges();
  selection.addRange(range);
  return selection;
}

const read = (page: Document) => readSelection({ url, document: page, isShown: drawn() });

describe('what is selected', () => {
  test('comes with its lines, what stands around it, and where', async () => {
    const page = await draw('<h1>Mara Roe</h1><h2>About</h2><p>Based in Lyon, France since 2019</p>');
    select(page, 'Lyon, France');
    const selection = read(page);
    expect(selection).toMatchObject({ url, title: 'Mara Roe', text: 'Lyon, France', before: 'Based in ', after: ' since 2019' });
    expect(selection?.locator).toContain('About › ');
    expect(pageSelection.safeParse(selection).success).toBe(true);
  });

  test('stands among the words of its line, also where these are in other elements', async () => {
    const page = await draw('<p>Joined <span>May 2019</span> in Lyon</p><p>May 2019</p>');
    select(page, 'May 2019', 'in Lyon').setBaseAndExtent(page.querySelector('span') as Node, 0, page.querySelector('span') as Node, 1);
    expect(read(page)).toMatchObject({ text: 'May 2019', before: 'Joined ', after: ' in Lyon' });
  });

  test('keeps line breaks, which the browser’s own menu loses', async () => {
    const page = await draw('<div><p>Hi, I saw your post.</p><p>Can we talk on Telegram?</p></div>');
    select(page, 'Hi, I', 'on Telegram?');
    expect(read(page)?.text.split(/\n+/)).toEqual(['Hi, I saw your post.', 'Can we talk on Telegram?']);
  });

  test('nothing selected is nothing, and not an error', async () => {
    const page = await draw('<p>Text</p>');
    expect(read(page)).toBeUndefined();
    select(page, 'Text').collapseToStart();
    expect(read(page)).toBeUndefined();
  });

  test('names the address of a link, and only of the web, of a mailbox or of a phone', async () => {
    const page = await draw('<a href="/work">my work</a> <a href="javascript:alert(1)">click me</a>');
    select(page, 'my work');
    expect(read(page)?.link).toBe('https://people.example.com/work');
    select(page, 'click me');
    expect(read(page)?.link).toBeUndefined();
  });

  test('says so when the page shows less than what is selected', async () => {
    const page = await draw('<p>Lives in <span style="font-size:1px">no</span>Lyon</p>');
    select(page, 'Lives in', 'Lyon');
    expect(read(page)?.isPartlyHidden).toBe(true);
    const plain = await draw('<p style="text-transform:uppercase">Lives in Lyon</p>');
    select(plain, 'Lives in', 'Lyon');
    expect(read(plain)?.isPartlyHidden).toBeUndefined();
  });

  test('is left as it is, and so is the page', async () => {
    const page = await draw('<h2>About</h2><dl><dt>Place</dt><dd id="place">Lyon</dd></dl>');
    const selection = select(page, 'Lyon');
    const changes: unknown[] = [];
    const events: string[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(page, { subtree: true, childList: true, attributes: true });
    for (const type of ['selectionchange', 'focus', 'blur']) page.addEventListener(type, () => events.push(type), true);
    await new Promise((done) => setTimeout(done, 50));
    events.length = 0;
    const before = selection.getRangeAt(0).cloneRange();
    expect(read(page)?.place).toBeDefined();
    await new Promise((done) => setTimeout(done, 50));
    const after = selection.getRangeAt(0);
    expect([changes, events]).toEqual([[], []]);
    expect([after.startContainer, after.startOffset, after.endOffset]).toEqual([
      before.startContainer,
      before.startOffset,
      before.endOffset,
    ]);
  });

  test('a page that puts its own things in the way of the tree is read all the same', async () => {
    const page = await draw(
      '<form><input name="textContent"><input name="parentNode"><input name="closest"><p id="getSelection">Lyon, <b>France</b></p></form>',
    );
    select(page, 'Lyon', 'France');
    expect(read(page)).toMatchObject({ text: 'Lyon, France' });
  });
});

/** Learns the place of a value on one page, and gives what is then read there on another. */
async function learned(here: string, value: string, there: string) {
  const page = await draw(here);
  select(page, value);
  const place = read(page)?.place;
  if (place === undefined) return 'not learned';
  return readThere(place, await draw(there));
}
const readThere = (place: NonNullable<ReturnType<typeof readSelection>>['place'] & object, page: Document) =>
  readPlaces({ url, document: page, isShown: drawn() }, { places: [{ id: 'a', place }], name: '' }).found[0]?.value;

describe('a learned place', () => {
  const rows = (pairs: Record<string, string>) =>
    `<h1>Somebody</h1><h2>Details</h2><dl>${Object.entries(pairs)
      .map(([label, value]) => `<dt>${label}</dt><dd class="x${value.length}">${value}</dd>`)
      .join('')}</dl>`;

  test.each([
    [
      'a name of the site’s own',
      '<p><span itemprop="homeLocation">Lyon</span></p>',
      'Lyon',
      '<div itemprop="homeLocation">Porto</div>',
      'Porto',
    ],
    ['a label', rows({ Place: 'Lyon', Joined: 'May 2019' }), 'Lyon', rows({ Team: 'A', Joined: 'June 2020', Place: 'Porto' }), 'Porto'],
    ['words on its line', '<p>Joined May 2019</p>', 'May 2019', '<ul><li>Joined June 2020</li></ul>', 'June 2020'],
    ['words behind it', '<p>74 followers</p>', '74', '<p>1,204 followers</p>', '1,204'],
    ['a name with words in it', '<p id="since">Since May 2019.</p>', 'May 2019', '<p id="since">Since June 2020.</p>', 'June 2020'],
  ])('is found again by %s', async (_, here, value, there, expected) => {
    expect(await learned(here, value, there)).toBe(expected);
  });

  const place = '<h2>About</h2><p id="place">Lyon</p>';
  test.each([
    ['the place is gone', place, 'Lyon', '<h2>About</h2><p>Porto</p>'],
    ['it is there twice', place, 'Lyon', '<h2>About</h2><p id="place">Porto</p><p id="place">Faro</p>'],
    ['it stands under another heading', place, 'Lyon', '<h2>Employer</h2><p id="place">Porto</p>'],
    ['the page does not show it', place, 'Lyon', '<h2>About</h2><p id="place" style="opacity:0">Porto</p>'],
    ['it holds nothing', place, 'Lyon', '<h2>About</h2><p id="place"> </p>'],
    ['the label has no value beside it', rows({ Place: 'Lyon' }), 'Lyon', '<h2>Details</h2><dl><dt>Place</dt><dt>Team</dt><dd>A</dd></dl>'],
    ['the label is there twice', rows({ Place: 'Lyon' }), 'Lyon', `${rows({ Place: 'Porto' })}<dl><dt>Place</dt><dd>Faro</dd></dl>`],
    ['the line is there twice', '<p>Joined May 2019</p>', 'May 2019', '<p>Joined June 2020</p><p>Joined the guild</p>'],
    ['the words have changed', '<p>Joined May 2019</p>', 'May 2019', '<p>Beigetreten Juni 2020</p>'],
  ])('is missing, and not wrong, when %s', async (_, here, value, there) => {
    expect(await learned(here, value, there)).toBeUndefined();
  });

  test.each([
    ['a class', '<p class="location">Lyon</p>', 'Lyon'],
    ['an id that a program drew', '<p id="css-1x2y3z">Lyon</p>', 'Lyon'],
    ['an id that is counted up', '<p id="ember123">Lyon</p>', 'Lyon'],
    ['its place in a flat list', '<div><div>Place</div><div>Lyon</div><div>Joined</div><div>2019</div></div>', 'Lyon'],
    ['a sentence', `<p>${'In all these years and in every one of them '.repeat(2)}Lyon was home</p>`, 'Lyon'],
    ['a name that two elements share', '<p itemprop="homeLocation">Lyon</p><p itemprop="homeLocation">Porto</p>', 'Lyon'],
  ])('cannot be learned from %s', async (_, here, value) => {
    expect(await learned(here, value, here)).toBe('not learned');
  });

  test('on pages with any rows in any order the value is that of the label, or missing', async () => {
    const page = await draw(rows({ Place: 'Lyon', Joined: 'May 2019' }));
    select(page, 'Lyon');
    const learnedHere = read(page)?.place;
    if (learnedHere === undefined) throw new Error('not learned');
    const row = fc.record({
      label: fc.constantFrom('Place', 'Places', 'Joined', 'Team', 'Place of birth', ''),
      value: fc.string({ maxLength: 8 }),
    });
    const parser = new DOMParser();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.boolean(), (given, isFlat) => {
        const there = parser.parseFromString(`<h1>Other</h1><h2>Details</h2><dl></dl>`, 'text/html');
        for (const { label, value } of given) {
          const [name, text] = [there.createElement('dt'), there.createElement(isFlat ? 'dt' : 'dd')];
          name.textContent = label;
          text.textContent = value;
          there.querySelector('dl')?.append(name, ...(value === '' ? [] : [text]));
        }
        const found = readPlaces({ url, document: there }, { places: [{ id: 'a', place: learnedHere }], name: '' }).found[0]?.value;
        const true_ = given.filter(({ label }) => label === 'Place').map(({ value }) => value.replaceAll(/\s+/g, ' ').trim());
        expect(found === undefined || (true_.length === 1 && true_[0] === found)).toBe(true);
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });

  test('a page that shows somebody else by now says so', async () => {
    const page = await draw('<h1>Ottilie Marchetti</h1><p id="place">Porto</p>');
    const asked = { places: [], name: 'Corin Sollander' };
    expect(readPlaces({ url, document: page }, asked).isSame).toBe(false);
    expect(readPlaces({ url, document: page }, { ...asked, name: 'Ottilie Marchetti' }).isSame).toBe(true);
  });
});
