import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../adapters/read-page.ts';
import { scrubPage } from './scrub-page.ts';

// "Real" people of these tests are invented as well: what matters is that the tool does not know them.
const saved = `<!doctype html><!-- saved from url=(0040)https://www.linkedin.com/in/renée-harkenberg-83b1204a/ -->
<html lang="en"><head><title>Renée Harkenberg | LinkedIn</title>
<link rel="stylesheet" href="https://static.example.invalid/a.css"><style>.a{}</style>
<script>window.viewer = 'someone.else@mail.invalid';</script>
<script type="application/ld+json">{"@graph":[{"@type":"Person","name":"Renée Harkenberg","sameAs":"https://www.linkedin.com/in/renée-harkenberg-83b1204a","email":"renee.harkenberg@mail.invalid"}]}</script></head>
<body onload="track()"><!-- rendered for member 771204455 -->
<h1>Renée Harkenberg</h1><p>HARKENBERG builds bridges. Ask Renee: r.harkenberg@firm.invalid or +49 30 901820 44, born 1988-04-02, 2016 – 2020.</p>
<a href="https://www.linkedin.com/in/bo-lindenhart?trk=abc"><span>Bo Lindenhart</span></a> says hello to Renée.
<a href="https://t.me/harkenberg_builds">Telegram</a><img src="https://media.invalid/p/5538112233" alt="Photo of Renée Harkenberg">
<div data-member-id="5538112233" onclick="x()" style="display:none">5538112233</div></body></html>`;

describe('a saved page comes out leading to nobody', () => {
  const { html, url, replaced, left } = scrubPage(saved);

  test('names, accounts, addresses, numbers and pictures are invented, everywhere alike', () => {
    expect(left).toEqual([]);
    expect(html).not.toMatch(
      /harkenberg|ren[ée]e|lindenhart|mail\.invalid|firm\.invalid|5538112233|771204455|83b1204a|901820|media\.invalid/i,
    );
    const name = replaced.get('Renée Harkenberg');
    expect(html.split(name ?? '?').length).toBeGreaterThan(3);
  });

  test('code, styles, comments and handlers are gone; structure, dates and what is hidden stay', () => {
    expect(html).not.toMatch(/<script>|<style|stylesheet|onload|onclick|member 7|trk=/);
    expect(html).toContain('1988-04-02');
    expect(html).toContain('2016 – 2020');
    expect(html).toContain('display:none');
  });

  test('the first line names the address, and the readers still know the page', () => {
    expect(html.split('\n')[0]).toBe(`<!-- ${url} -->`);
    expect(url).toMatch(/^https:\/\/www\.linkedin\.com\/in\/[a-z-]+\/?$/);
    const { document } = parseHTML(html);
    expect(readPage({ url: url ?? '', document: document as unknown as Document }).adapter).toMatch(/^linkedin@/);
  });

  test('scrubbing twice changes nothing', () => {
    const again = scrubPage(html);
    expect(again.html).toBe(html);
    expect(again.left).toEqual([]);
  });
});

test.each([
  [
    'a name that stands only in running text is for an eye to find',
    '<h1>Renée Harkenberg</h1><p>With Otto Weidenfels</p>',
    'Otto Weidenfels',
    true,
  ],
  ['a name is found without its accent and in capitals', '<h1>Renée Harkenberg</h1><p>RENEE</p>', 'RENEE', false],
  ['a short name does not reach into longer words', '<h1>Mark Harkenberg</h1><p>market</p>', 'market', true],
])('%s', (_, body, kept, isKept) => {
  const { html } = scrubPage(`<html><body>${body}</body></html>`, { url: 'https://a.example/b' });
  expect(html.includes(kept)).toBe(isKept);
});

test('what an eye found is replaced on request', () => {
  const { html } = scrubPage('<html><body><h1>Renée Harkenberg</h1><p>With Otto Weidenfels at Weidenfels &amp; Co</p></body></html>', {
    url: 'https://a.example/b',
    extra: new Map([
      ['Otto Weidenfels', 'Ada Example'],
      ['Weidenfels', 'Globex'],
    ]),
  });
  expect(html).toContain('With Ada Example at Globex &amp; Co');
});

test('what could not be replaced is listed by kind', () => {
  const { left } = scrubPage('<html><head><title>x</title></head><body><h1>Renée Harkenberg</h1><p>TeamHarkenbergs</p></body></html>', {
    url: 'https://a.example/b',
  });
  expect(left.map(({ what, text }) => `${what}: ${text}`)).toEqual(['name: Harkenberg']);
});

test('a page that does not say where it is from has no address', () => {
  expect(scrubPage('<html><body><h1>Renée Harkenberg</h1></body></html>').url).toBeUndefined();
});
