import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';
import { pageAddress } from './page-address.ts';
import { run } from './run.ts';
import { jsonText, oneLine, wrapped } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

const cases = { numRuns: 20_000, seed: 20_261_122 };

test('whatever is typed after the name, it ends with 0 or with 2 and one sentence', async () => {
  const word = fc.oneof(
    fc.constantFrom(
      'read',
      'check',
      'indicators',
      '--url',
      '--json',
      '--at',
      '--answers',
      '--',
      '-',
      '-h',
      '__proto__',
      'constructor',
      'x.html',
      'x.txt',
      'x.json',
      '/',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (args) => {
      const { out, problem, code } = await run(args);
      if (code === 2) expect(problem).toMatch(/^[^\p{Cc}]{10,}$/u);
      else expect(typeof out).toBe('string');
    }),
    cases,
  );
});

test('any bytes are text or are refused with a sentence', () => {
  const start = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0x25, 0x50, 0x44, 0x46, 0x2d], [0x50, 0x4b, 3, 4], [0xef, 0xbb, 0xbf]);
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), (first, rest) => {
      try {
        expect(typeof decoded(new Uint8Array([...first, ...rest]), 'cv.txt')).toBe('string');
      } catch (cause) {
        expect(cause).toBeInstanceOf(Unusable);
      }
    }),
    cases,
  );
});

test('text made for a terminal holds nothing that one obeys, and JSON stays the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(wrapped(text, 4)).not.toMatch(/[^\P{Cc}\n]/u);
      expect(jsonText(text)).not.toMatch(/[^\P{Cc}\n]/u);
      expect(JSON.parse(jsonText(text))).toBe(text);
    }),
    cases,
  );
});

test('a page can only name an address of the web as its own', () => {
  const address = fc.oneof(
    fc.webUrl(),
    fc.constantFrom(
      'javascript:alert(1)',
      'data:text/html,x',
      '/me',
      '//evil.example',
      'file:///etc/passwd',
      'https://',
      ' https://a.example ',
    ),
    fc.string({ maxLength: 20 }),
  );
  const part = fc.record({ address, as: fc.constantFrom('canonical', 'og', 'saved') });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
      const html = `${parts.map(markup).join('')}<p>Mara</p>`;
      const found = pageAddress(html, parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document);
      if (found !== undefined) expect(new URL(found).protocol).toMatch(/^https?:$/);
    }),
    { ...cases, numRuns: 5_000 },
  );
});

function markup({ address, as }: { address: string; as: string }): string {
  if (as === 'saved') return `<!-- saved from url=(0001)${address} -->`;
  return as === 'og' ? `<meta property="og:url" content="${address}">` : `<link rel="canonical" href="${address}">`;
}
