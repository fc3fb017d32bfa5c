import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../adapters/read-page.ts';
import { admit } from '../core/intake/admit.ts';
import type { Profile } from '../core/model/profile.ts';
import type { RawProfile } from '../core/model/raw-profile.ts';
import { readJson } from '../documents/read-json.ts';
import { readText } from '../documents/read-text.ts';
import { fileText } from './file-text.ts';
import { pageAddress } from './page-address.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

/** A file of the command line and the profile that was read from it. */
export type SourceRead = { file: string; profile: Profile };

const pageEndings = ['.html', '.htm', '.xhtml'];

/** Whether a file is a saved page, by the ending of its name. */
export const isPage = (file: string): boolean => pageEndings.includes(extname(file).toLowerCase());

/**
 * Reads a file as one source of a candidate, as the panel would read the page it came from.
 *
 * @throws Unusable when the file is none that can be read; a page that is no profile is a source that is not readable
 */
export function readSource(file: string, stamp: { id: string; readAt: string; url?: string | undefined }): SourceRead {
  const admitted = admit(rawProfile(file, stamp.url), { id: stamp.id, readAt: stamp.readAt });
  if (!admitted.ok) throw new Unusable(`“${oneLine(file)}”: ${admitted.message}`);
  return { file, profile: admitted.profile };
}

function rawProfile(file: string, url: string | undefined): RawProfile {
  const ending = extname(file).toLowerCase();
  if (isPage(file)) return pageProfile(file, fileText(file), url);
  if (ending === '.txt' || ending === '.md') return usableDocument(file, readText(basename(file), fileText(file)).raw);
  if (ending === '.json') return jsonProfile(file, fileText(file));
  throw new Unusable(`“${oneLine(file)}” is of no kind that can be read. Save it as .html, .txt, .md or .json.`);
}

function pageProfile(file: string, html: string, url: string | undefined): RawProfile {
  if (html.trim() === '') throw new Unusable(`“${oneLine(file)}” is empty. Save the page again after it has shown.`);
  const document = parsed(file, html);
  return readPage({ url: url ?? pageAddress(html, document) ?? unknownAddress(file), document });
}

function parsed(file: string, html: string): Document {
  try {
    // A fragment would become a document without a head or a body, which no browser ever shows a reader.
    const whole = /<html[\s>]/i.test(html.slice(0, 100_000)) ? html : `<html><body>${html}</body></html>`;
    return parseHTML(whole).document as unknown as Document;
  } catch {
    throw new Unusable(`“${oneLine(file)}” could not be taken apart as a page. Save it again, or copy its text into a .txt file.`);
  }
}

/** A page that does not say where it comes from is known by its file's name. */
const unknownAddress = (file: string): string => new URL(encodeURIComponent(basename(file)), 'file:///').href;

function jsonProfile(file: string, text: string): RawProfile {
  try {
    JSON.parse(text);
  } catch {
    throw new Unusable(`“${oneLine(file)}” is not JSON. Export it again, or save its text as .txt.`);
  }
  const read = readJson(basename(file), text);
  if (read.reason !== 'wrong-format') return usableDocument(file, read);
  throw new Unusable(`“${oneLine(file)}” is JSON, and neither a profile nor a JSON Resume. Save its text as .txt to have that read.`);
}

/** A wall that was read once and saved as a profile is a source; a file without content is none. */
function usableDocument(file: string, read: RawProfile): RawProfile {
  if (read.readable || read.reason === 'wall' || read.reason === 'not-found' || read.reason === 'not-a-profile') return read;
  const state = read.reason === 'empty' ? 'is empty' : read.reason === 'too-large' ? 'is too large' : 'is not text';
  throw new Unusable(`“${oneLine(file)}” ${state}. Save it again, or copy the part that matters into a .txt file.`);
}
