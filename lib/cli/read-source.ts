import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import { readPage } from '../adapters/read-page.ts';
import { admit } from '../core/intake/admit.ts';
import type { Profile } from '../core/model/profile.ts';
import type { RawProfile, UnreadableReason } from '../core/model/raw-profile.ts';
import { type DocumentRead, withoutSpeakers } from '../documents/document-read.ts';
import { nobodysWords } from '../documents/nobodys-words.ts';
import { fileText } from './file-text.ts';
import { pageAddress } from './page-address.ts';
import { readDocument } from './read-document.ts';
import { oneLine } from './terminal-text.ts';
import { Unusable } from './unusable.ts';

/** A file of the command line and the profile that was read from it. */
export type SourceRead = {
  file: string;
  profile: Profile;
  /** Absent where nobody converses, and once it is settled whose words count. */
  conversation?: Conversation;
  /** The writers of a conversation of which nobody has said who is the candidate: nothing of it is in the profile. */
  writersNotTold?: readonly string[];
};

/** A file in which somebody writes, as it was read, and the profile of it with one writer's words only; with nobody's for null. */
export type Conversation = { read: DocumentRead; as: (writer: string | null) => Promise<Profile> };

const pageEndings = ['.html', '.htm', '.xhtml'];

/** Whether a file is a saved page, by the ending of its name. */
export const isPage = (file: string): boolean => pageEndings.includes(extname(file).toLowerCase());

/**
 * Reads a file as one source of a candidate, as the panel would read the page it came from. Everybody who writes in it is taken for
 * the candidate here; `ownWords` settles who is.
 *
 * @throws Unusable when the file is none that can be read; a page that is no profile is a source that is not readable
 */
export async function readSource(file: string, stamp: { id: string; readAt: string; url?: string | undefined }): Promise<SourceRead> {
  const profileOf = ({ raw }: Pick<DocumentRead, 'raw'>): Profile => {
    const admitted = admit(raw, { id: stamp.id, readAt: stamp.readAt });
    if (!admitted.ok) throw new Unusable(`“${oneLine(file)}”: ${admitted.message}`);
    return admitted.profile;
  };
  const read = await readAs(file, stamp.url);
  const as = async (writer: string | null): Promise<Profile> =>
    profileOf(writer === null ? nobodysWords(read, 'writer-not-told') : await readAs(file, stamp.url, writer));
  return { file, profile: profileOf(read), ...(read.raw.readable && read.speakers.length > 0 && { conversation: { read, as } }) };
}

async function readAs(file: string, url: string | undefined, candidate?: string): Promise<DocumentRead> {
  if (isPage(file)) return withoutSpeakers(pageProfile(file, fileText(file), url), '');
  if (!documentEndings.includes(extname(file).toLowerCase()))
    throw new Unusable(`“${oneLine(file)}” is of no kind that can be read. ${kindsThatAre}`);
  return usableDocument(file, await readDocument(file, { candidate }));
}

const documentEndings = '.txt .md .json .pdf .docx .eml .vcf .jpg .jpeg .png .webp .gif .tif .tiff .heic .heif .avif'.split(' ');
const kindsThatAre = 'Save it as .html, .txt, .md, .json, .pdf, .docx, .eml, .vcf or a picture.';

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

/** A wall that was read once and saved as a profile is a source, and so is a file that says why it keeps its words. */
function usableDocument(file: string, read: DocumentRead): DocumentRead {
  const { readable, reason } = read.raw;
  const state = readable || reason === undefined ? undefined : unusable[reason];
  if (state === undefined) return read;
  throw new Unusable(`“${oneLine(file)}” ${state}`);
}

const unusable: Partial<Record<UnreadableReason, string>> = {
  empty: 'is empty. Save it again, or copy the part that matters into a .txt file.',
  'too-large': 'is too large. Copy the part that matters into a .txt file.',
  'wrong-format':
    'is not what its name says: neither text, a profile, a JSON Resume nor another document that can be read. Copy its text into a .txt file.',
  damaged: 'is damaged and cannot be read to its end. Save it again, or copy its text into a .txt file.',
  'expands-too-far': 'would unpack to far more than a document holds. Copy its text into a .txt file.',
};
