import type { Attachment } from 'postal-mime';
import type { RawObservation } from '../../core/model/raw-profile.ts';
import { pictureFacts } from '../picture/picture-facts.ts';
import { observed } from '../raw-document.ts';

const mostParts = 50;
const mostPictures = 10;

/** What is attached to a mail, by name; nothing of it is opened but what pictures of the candidate's say about themselves. */
export function attachedParts(attachments: readonly Attachment[], isOwn: boolean): RawObservation[] {
  const named = attachments.slice(0, mostParts).flatMap(({ filename, mimeType }, index) => {
    const name = filename ?? mimeType;
    const what = /^image\//i.test(mimeType) ? 'picture' : 'attachment';
    return observed('embedded-part', { what, name }, name, `attachment ${index + 1}`) ?? [];
  });
  if (!isOwn) return named;
  const pictures = attachments.filter(({ mimeType }) => /^image\//i.test(mimeType)).slice(0, mostPictures);
  return [
    ...named,
    ...pictures.flatMap(({ filename, content }) =>
      typeof content === 'string' ? [] : (pictureFacts(new Uint8Array(content), filename ?? 'picture')?.found ?? []),
    ),
  ];
}
