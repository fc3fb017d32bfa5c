import { limits } from '../core/model/limits.ts';
import { profile } from '../core/model/profile.ts';
import { type RawProfile, rawProfile } from '../core/model/raw-profile.ts';
import { freshResume, readFreshResume } from './fresh-resume.ts';
import { jsonResume, readJsonResume } from './json-resume.ts';
import { readProjectSettings } from './project-settings.ts';
import { type DocumentKind, rawDocument, unreadableDocument } from './raw-document.ts';
import { parseJson } from './safe-json.ts';
import { rawFromProfile } from './stored-profile.ts';

const resumeFile: DocumentKind = { origin: 'document', site: 'JSON Resume', adapter: 'json-resume@1' };
const freshFile: DocumentKind = { origin: 'document', site: 'FRESH', adapter: 'fresh-resume@1' };

/**
 * Reads a JSON file: a profile as we write it, before or after it was understood, a FRESH résumé, a JSON Resume, or the settings
 * of a project. Never throws; anything else is unreadable as `wrong-format`.
 */
export function readJson(name: string, text: string): RawProfile {
  if (text.length > limits.fileText) return unreadableDocument(resumeFile, name, text, 'too-large');
  if (text.trim() === '') return unreadableDocument(resumeFile, name, text, 'empty');
  const plain = text.replace(/^\ufeff/, '');
  const strict = parseJson(plain);
  const parsed = strict.ok ? strict : parseJson(withoutRemarks(plain));
  const value = parsed.ok ? parsed.value : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return unreadableDocument(resumeFile, name, text, 'wrong-format');
  const own = ownProfile(value);
  if (own) return own;
  const fresh = freshResume.safeParse(value);
  const resume = fresh.success ? undefined : jsonResume.safeParse(value);
  const kind = fresh.success ? freshFile : resumeFile;
  const found = fresh.success ? readFreshResume(fresh.data) : resume?.success ? readJsonResume(resume.data) : [];
  if (found.length === 0) return readProjectSettings(name, text, value) ?? unreadableDocument(kind, name, text, 'wrong-format');
  const document = rawDocument(kind, name, text, found, []);
  // What a résumé of this form has a place for and this one leaves out is empty, not missing.
  const places = {
    'display-name': 'empty',
    email: 'empty',
    phone: 'empty',
    'claimed-location': 'empty',
    work: 'empty',
    education: 'empty',
  } as const;
  return { ...document, fields: { ...places, ...document.fields } };
}

/** Text without what editors let stand in their settings: remarks of both kinds, and a comma after the last entry. */
function withoutRemarks(text: string): string {
  const kept: string[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.startsWith('//') || piece.startsWith('/*')) continue;
    const isEnd = piece === '}' || piece === ']';
    if (isEnd && kept.at(-1) === ',') kept.pop();
    if (piece.trim() !== '') kept.push(piece);
  }
  return kept.join('');
}

/** Strings, remarks, signs and words, one after the other: what looks like a remark within a string is none. */
const pieces = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?|[,}\]]|[^",}\]/]+|\//g;

function ownProfile(value: object): RawProfile | undefined {
  const raw = rawProfile.safeParse(value);
  if (raw.success) return raw.data;
  const stored = profile.safeParse(value);
  return stored.success ? rawFromProfile(stored.data) : undefined;
}
