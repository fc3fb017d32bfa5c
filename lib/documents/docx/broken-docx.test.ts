import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aDocx, docxFiles, line, row, textBox, white } from '../../../test/builders/a-docx.ts';
import { rawProfile } from '../../core/model/raw-profile.ts';
import type { DocumentRead } from '../document-read.ts';
import { readDocx } from './read-docx.ts';

const good = {
  body: `${line('Mara Roe')}${row(line('2020 – 2022'), line('Acme'))}<w:p>${textBox(line('Boxed'))}</w:p>${line('unseen', white)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
  headers: { 'header1.xml': line('A header') },
  settings: '<w:rsids><w:rsidRoot w:val="00A1B2C3"/></w:rsids>',
  styles: '<w:docDefaults/>',
  core: '<dc:creator>Jo Doe</dc:creator>',
  app: '<Application>Example Writer</Application>',
};
const bytes = aDocx(good);
const { text } = readDocx('cv.docx', bytes);

/** Readable or refused for a reason, and of the right shape; never an exception. */
function check(read: DocumentRead): void {
  expect(rawProfile.safeParse(read.raw).error).toBeUndefined();
  expect(read.raw.readable ? read.raw.reason : typeof read.raw.reason).toBe(read.raw.readable ? undefined : 'string');
}

const at = fc.nat({ max: bytes.length - 1 });
const change = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, value: fc.nat({ max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at, value: fc.nat({ max: 400 }) }),
  fc.record({ kind: fc.constant('copy' as const), at, value: fc.nat({ max: 400 }) }),
  fc.record({ kind: fc.constant('end' as const), at, value: fc.constant(0) }),
);

test('an archive with broken bytes is read as if it were whole, or refused as a whole', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      let broken = bytes;
      for (const { kind, at, value } of changes) {
        if (kind === 'flip') {
          broken = broken.slice();
          broken[at % broken.length] = value;
        } else if (kind === 'cut') broken = Uint8Array.from([...broken.subarray(0, at), ...broken.subarray(at + value)]);
        else if (kind === 'copy') broken = Uint8Array.from([...broken.subarray(0, at), ...broken.subarray(Math.max(0, at - value))]);
        else broken = broken.slice(0, at);
        if (broken.length === 0) break;
      }
      const read = readDocx('cv.docx', broken);
      check(read);
      if (read.raw.readable) expect(read.text).toBe(text);
    }),
    { numRuns: 800, seed: 11 },
  );
});

const part = fc.constantFrom(
  'word/document.xml',
  'word/header1.xml',
  'word/styles.xml',
  'word/settings.xml',
  'docProps/core.xml',
  'docProps/app.xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
);
const piece = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '</w:tr>',
  '<w:tc>',
  '<w:vanish/>',
  '&amp;',
  '&x;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?x?>',
  '"',
  '\u0000',
  '<mc:Fallback>',
  '</mc:Choice>',
  '__proto__',
  'w:val="-1"',
  'r:id="rStyles"',
  '../',
  '\ud800',
);

test('a document of broken XML is read or refused, and nothing in between', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ part, where: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 60 }), piece }), {
        minLength: 1,
        maxLength: 4,
      }),
      (edits) => {
        const files = docxFiles(good);
        for (const edit of edits) {
          const xml = new TextDecoder().decode(files[edit.part]);
          const at = Math.floor(edit.where * xml.length);
          files[edit.part] = strToU8(xml.slice(0, at) + edit.piece + xml.slice(at + edit.remove));
        }
        check(readDocx('cv.docx', zipSync(files, { level: 0 })));
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      },
    ),
    { numRuns: 600, seed: 12 },
  );
});
