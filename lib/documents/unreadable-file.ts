import type { UnreadableReason } from '../core/model/raw-profile.ts';
import { type DocumentRead, withoutSpeakers } from './document-read.ts';
import type { FileFormat } from './file-format.ts';
import { type DocumentKind, unreadableDocument } from './raw-document.ts';

/** A file that could not be read, and why. */
export const unreadableFile = (name: string, reason: UnreadableReason, format: FileFormat = 'other'): DocumentRead =>
  withoutSpeakers(unreadableDocument(documentKinds[format], name, '', reason), '');

/** What each form of file is called, and which reader it has. */
export const documentKinds: Record<FileFormat, DocumentKind> = {
  pdf: { origin: 'document', site: 'PDF', adapter: 'pdf@1' },
  docx: { origin: 'document', site: 'Word document', adapter: 'docx@1' },
  picture: { origin: 'document', site: 'Picture', adapter: 'picture@1' },
  mail: { origin: 'document', site: 'E-mail', adapter: 'mail@1' },
  vcard: { origin: 'document', site: 'Contact card', adapter: 'vcard@1' },
  json: { origin: 'document', site: 'JSON Resume', adapter: 'json-resume@1' },
  text: { origin: 'document', site: 'Text file', adapter: 'text@1' },
  other: { origin: 'document', site: 'File', adapter: 'file@1' },
};
