import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { limits } from '../core/model/limits.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { readPage } from './read-page.ts';
import { drawn } from './shown.ts';

const complete = (await import('./github/fixtures/complete.html?raw')).default;
const card = (await import('./generic/fixtures/h-card.html?raw')).default;
const pages = [
  { url: 'https://github.com/mara-example?tab=overview', html: complete },
  { url: 'https://odo.example.org', html: card },
];

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('named elements cannot stand in for what the reader asks of the tree', () => {
  const names =
    'textContent getAttribute querySelectorAll parentNode firstChild nextSibling nodeType nodeValue localName closest matches attributes children childNodes checkVisibility constructor __proto__ body title documentElement readyState'.split(
      ' ',
    );
  const trap = fc.record({
    tag: fc.constantFrom('input', 'button', 'select', 'img', 'object', 'output', 'textarea'),
    name: fc.constantFrom(...names),
    as: fc.constantFrom('name', 'id'),
  });

  test('a profile reads the same with 300 different sets of traps', () => {
    const clean = pages.map(({ url, html }) => readPage({ url, document: parse(html.replaceAll(/<\/?form[^>]*>/g, '')) }));
    fc.assert(
      fc.property(fc.array(trap, { minLength: 1, maxLength: 12 }), fc.nat(), fc.constantFrom(0, 1), (traps, where, which) => {
        const { url, html } = pages[which] ?? { url: '', html: '' };
        const document = parse(html.replaceAll(/<\/?form[^>]*>/g, ''));
        // A form takes the place of some element's content, so that everything read inside passes through its own properties.
        const hosts = [...document.querySelectorAll('body, main, .h-card, ul, li, h1, .p-note')];
        const host = hosts[where % hosts.length];
        const form = document.createElement('form');
        form.append(...(host?.childNodes ?? []));
        host?.append(form);
        for (const { tag, name, as } of traps) {
          const element = document.createElement(tag);
          element.setAttribute(as, name);
          form.prepend(element);
          document.body.append(element.cloneNode());
        }
        expect(readPage({ url, document }).observations).toEqual(clean[which]?.observations);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  test('the traps are real: without the door they lie', () => {
    const document = parse('<form itemprop="name"><input name="textContent">Mara</form>');
    expect(typeof document.querySelector('form')?.textContent).toBe('object');
  });
});

describe('pages that are built to be too large end in time, with what was read and a notice', () => {
  const inCard = (inner: string) =>
    complete.replace('<div><a class="user-mention', `${inner}<div><a class="user-mention`).replace('Frontend at', inner);
  const large: [string, string, string[]][] = [
    ['20,000 nested elements', inCard('<b>'.repeat(20_000)), []],
    ['40,000 elements side by side in a value', inCard('<i>a</i>'.repeat(40_000)), ['too-many-nodes', 'text-cut']],
    ['a text of 10 million characters', inCard('ab '.repeat(3_333_333)), ['text-cut']],
    ['60,000 elements around the profile', complete.replace('<main>', `<main>${'<p>x</p>'.repeat(60_000)}`), []],
    [
      '5,000 links in a list that is read whole',
      complete.replace(
        '<li itemprop="social"',
        `${'<li itemprop="social"><a href="https://a.example/">a</a></li>'.repeat(5_000)}<li itemprop="social"`,
      ),
      [],
    ],
  ];

  test.each(large)('%s', (_, html, notices) => {
    const document = parse(html);
    const start = performance.now();
    const read = readPage({ url: pages[0]?.url ?? '', document });
    const took = performance.now() - start;
    expect(read.readable).toBe(true);
    expect(read.subject).toBe('mara-example');
    expect(read.notices.some((notice) => notices.includes(notice)) || notices.length === 0).toBe(true);
    expect(read.observations.length).toBeLessThanOrEqual(limits.perProfile);
    expect(JSON.stringify(read).length).toBeLessThan(400_000);
    // Ordinary pages take 1 to 5 ms; this bound only has to tell "bounded" from "not".
    expect(took).toBeLessThan(1_000);
  });

  test('an unknown page of 20,000 elements and much text', () => {
    const document = parse(card.replace('<body>', `<body>${'<div>Location: <b>nowhere</b></div>'.repeat(10_000)}`));
    const start = performance.now();
    const read = readPage({ url: 'https://odo.example.org', document });
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(read.observations.filter((one) => one.kind === 'display-name')).toHaveLength(1);
  });
});

describe('what a page does not show is marked hidden', () => {
  const frames: HTMLIFrameElement[] = [];
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });
  const show = async (css: string, html: string): Promise<RawProfile> => {
    const frame = document.createElement('iframe');
    frames.push(frame);
    frame.style.cssText = 'width:900px;height:500px';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = `<!doctype html><style>${css}</style>${html}`;
    document.body.append(frame);
    await loaded;
    return readPage({ url: 'https://odo.example.org', document: frame.contentDocument as Document, isShown: drawn() });
  };
  const person = (email: string) => `<div class="h-card"><h1 class="p-name">Odo Brandt-Example</h1>${email}</div>`;
  const address = (read: RawProfile) => read.observations.filter((one) => one.kind === 'email');

  const ways: [string, string][] = [
    ['display', 'display:none'],
    ['visibility', 'visibility:hidden'],
    ['opacity', 'opacity:0'],
    ['size', 'font-size:0'],
    ['tiny', 'font-size:1px'],
    ['colour', 'color:transparent'],
    ['colour with alpha', 'color:rgba(0,0,0,0)'],
    ['place', 'position:absolute;left:-9999px'],
    ['place above', 'position:fixed;top:-5000px'],
    ['indent', 'text-indent:-9999px'],
    ['clip', 'position:absolute;clip:rect(0,0,0,0)'],
    ['clip-path', 'clip-path:inset(100%)'],
  ];
  const shapes = [
    (attributes: string) => `<a ${attributes} class="x u-email" href="mailto:odo@example.org">odo@example.org</a>`,
    (attributes: string) => `<p ${attributes} class="x"><a class="u-email" href="mailto:odo@example.org">odo@example.org</a></p>`,
    (attributes: string) =>
      `<div ${attributes} class="x"><ul><li><b><a class="u-email" href="mailto:odo@example.org">write</a></b></li></ul></div>`,
    (attributes: string) =>
      `<p><a class="u-email" href="mailto:odo@example.org"><span ${attributes} class="x">odo@example.org</span></a></p>`,
  ];
  const pagesOfEach = ways.flatMap(([name, style]) =>
    shapes.flatMap((shape, index) => [
      [`${name} in the markup, shape ${index + 1}`, '', shape(`style="${style}"`)] as const,
      [`${name} in a style sheet, shape ${index + 1}`, `.x{${style}}`, shape('')] as const,
    ]),
  );
  const plain = [
    ['the hidden attribute', '', shapes[0]?.('hidden') ?? ''],
    ['inside a template', '', `<template>${shapes[0]?.('')}</template>`],
    ['inside noscript', '', `<noscript>${shapes[0]?.('')}</noscript>`],
    ['folded details', '', `<details><summary>more</summary>${shapes[0]?.('')}</details>`],
  ] as const;

  test.each(pagesOfEach)('%s', async (_, css, html) => {
    expect(address(await show(css, person(html))).map((one) => one.hidden)).toEqual([true]);
  });

  test.each(plain)('%s', async (_, css, html) => {
    expect(address(await show(css, person(html))).filter((one) => one.hidden === undefined)).toEqual([]);
  });

  test.each([
    ['below the fold', '', `<div style="height:5000px"></div>${shapes[0]?.('')}`],
    ['drawn only when scrolled to', '.x{content-visibility:auto}', `<div style="height:5000px"></div>${shapes[1]?.('')}`],
    ['hidden from screen readers only', '', shapes[1]?.('aria-hidden="true"') ?? ''],
    [
      'letters filled with a gradient',
      '.x{color:transparent;background:linear-gradient(red,blue);background-clip:text}',
      shapes[0]?.('') ?? '',
    ],
    ['lifted, but in view', '.x{position:absolute;left:20px;top:40px}', shapes[0]?.('') ?? ''],
    ['half transparent', '.x{opacity:.5}', shapes[0]?.('') ?? ''],
  ])('what is %s counts as shown', async (_, css, html) => {
    const found = address(await show(css, person(html)));
    expect(found.map((one) => one.hidden)).toEqual([undefined]);
  });

  test('a hidden part is left out of a value that is otherwise shown', async () => {
    const read = await show(
      '.x{display:none}',
      '<div class="h-card"><h1 class="p-name">Odo <span class="x">Somebody</span> Brandt-Example</h1></div>',
    );
    expect(read.observations[0]).toMatchObject({ value: 'Odo Brandt-Example' });
    expect(read.observations[0]?.hidden).toBeUndefined();
  });
});

test('characters that look like nothing stay in the value and in the quote', () => {
  const names = ['Ma\u200bra Quill', 'Mara \u202eelpmaxE', '\u2066Mara\u2069 Quill', 'Mаra Quill', 'M\u00adara Quill', 'Mara\ufeff Quill'];
  for (const name of names) {
    const document = parse(`<div class="h-card"><h1 class="p-name">${name}</h1></div>`);
    const [first] = readPage({ url: 'https://odo.example.org', document }).observations;
    expect(first).toMatchObject({ value: name, quote: name });
  }
});

test('an address that is none, and a tree that throws, are no profile', () => {
  expect(readPage({ url: 'not an address', document })).toMatchObject({ readable: false });
  expect(readPage({ url: 'https://odo.example.org', document: new Proxy(document, { getPrototypeOf: () => null }) })).toMatchObject({
    readable: false,
  });
});
