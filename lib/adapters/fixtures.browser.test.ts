import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

// The same pairs as in fixtures.test.ts, in a real browser: what the panel reads and what the terminal reads is one thing.
const pages = import.meta.glob<string>('./*/fixtures/*.html', { query: '?raw', import: 'default', eager: true });
const expected = import.meta.glob<unknown>('./*/fixtures/*.expected.json', { import: 'default', eager: true });

describe('every fixture page is read in Chromium as its expected half says', () => {
  test.each(Object.entries(pages))('%s', (name, html) => {
    const url = /^<!-- (?<url>\S+) -->/.exec(html)?.groups?.['url'] ?? '';
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(readPage({ url, document })).toEqual(expected[name.replace('.html', '.expected.json')]);
  });
});
