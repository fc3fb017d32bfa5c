import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from '../../assets/locales/en.json' with { type: 'json' };
import { wording } from '../../lib/cli/commands/wording.ts';
import { displayTexts, promise } from '../../lib/cli/display-texts.ts';
import { caseJson } from '../../lib/core/report/json.ts';
import { caseMarkdown } from '../../lib/core/report/markdown.ts';
import { caseStix } from '../../lib/core/report/stix.ts';
import { wordingIn } from '../../lib/core/text/wording.ts';
import { aReport } from '../builders/a-report.ts';

test('no text of the interface, the catalogue or the reports decides for its reader', () => {
  const { lines, code } = wording([]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^\d{4,} texts looked at \(interface \d{4,}, catalogue \d{4,}, report \d+\)\. No word decides for the reader\.$/,
  );
  expect(code).toBe(0);
});

test('only the promise that names what is never asked is left out, and it does name it', () => {
  expect(displayTexts().map(({ place }) => place)).not.toContain(promise);
  expect(wordingIn(english.settings.about.fair, 'display')).not.toEqual([]);
});

const written = aReport();
const said = (text: string) => wordingIn(text, 'display').map(({ word }) => word);

test('no report that is written says it either, when nobody in it does', () => {
  expect(said(caseMarkdown(written))).toEqual([]);
  expect(said(caseJson(written))).toEqual([]);
  expect(textsOf(caseStix(written)).flatMap(said)).toEqual([]);
});

test('a word that a text of ours held would be found there', () => {
  expect(said(caseMarkdown(aReport((what) => (what === 'title' ? 'a fraud' : what))))).toEqual(['fraud']);
});

test('lines of a file are looked at as notes, each with its place and what to write instead', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'wording-')), 'notes.txt');
  writeFileSync(file, 'Two dates for one job.\nThis is a scam.\n');
  const { lines, code } = wording([file]);
  expect(code).toBe(1);
  expect(lines[0]).toContain(`${file}:2:11  “scam” decides for the reader. Write what was said or done, and where.`);
  expect(lines.at(-1)).toBe('3 texts looked at. 1 to look at.');
});

/** The texts of a bundle; the words of its own vocabulary are those of the standard. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['name', 'description', 'content', 'abstract', 'explanation'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, Array.isArray(value) ? key : name));
}
