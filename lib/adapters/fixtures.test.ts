import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rawProfile } from '../core/model/raw-profile.ts';
import { readPage } from './read-page.ts';

// Every pair of every site, as the terminal reads it. `UPDATE=github npx vitest run --project node lib/adapters/fixtures`
// writes the expected halves of one site; read their diff before you commit it. The same pairs run in a real browser beside this file.
const pages = globSync('*/fixtures/*.html', { cwd: import.meta.dirname }).sort();

describe('every fixture page is read as its expected half says, without a browser', () => {
  test.each(pages)('%s', (name) => {
    const html = readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
    const url = /^<!-- (?<url>\S+) -->/.exec(html)?.groups?.['url'];
    expect(url, 'the first line names the address: <!-- https://… -->').toBeDefined();
    const read = readPage({ url: url ?? '', document: parseHTML(html).document as unknown as Document });
    expect(rawProfile.safeParse(read).error, 'the house accepts what was read').toBeUndefined();
    const expected = `${import.meta.dirname}/${name.replace('.html', '.expected.json')}`;
    if (name.split('/')[0] === process.env['UPDATE']) writeFileSync(expected, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(expected), `${expected} is there`).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
