import { i18n } from '#i18n';

/** A file that is not taken, and the sentence that says why. */
export type RefusedFile = { name: string; message: string };
export type SortedFiles = { files: File[]; refused: RefusedFile[] };

const endings = ['pdf', 'docx', 'txt', 'text', 'md', 'markdown', 'json', 'eml', 'vcf', 'vcard', 'jpg', 'jpeg', 'png', 'webp'];
/** Files taken at once; more than a reviewer means to give. */
const most = 50;

/** What the file dialog offers. */
export const acceptedEndings = endings.map((ending) => `.${ending}`).join(',');

/** The files that can be read, and the others with the reason. What a file without an ending is, its bytes will say. */
export function sortedFiles(given: readonly File[]): SortedFiles {
  const isKnown = ({ name }: File): boolean => {
    const ending = /\.([^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase();
    return ending === undefined || endings.includes(ending);
  };
  const known = given.filter(isKnown);
  const refused = given
    .filter((file) => !isKnown(file))
    .slice(0, most)
    .map(({ name }) => ({ name, message: i18n.t('documents.wrongKind', [name]) }));
  if (known.length > most) refused.push({ name: known[most]?.name ?? '', message: i18n.t('documents.tooMany', [most]) });
  return { files: known.slice(0, most), refused };
}

/** What was dropped: its files, without the folders among them. */
export function droppedFiles(data: DataTransfer): SortedFiles {
  const items = [...data.items].filter(({ kind }) => kind === 'file');
  const folders = items.flatMap((item) => {
    const entry = item.webkitGetAsEntry?.();
    return entry?.isDirectory ? [{ name: entry.name, message: i18n.t('documents.folder', [entry.name]) }] : [];
  });
  const files = items.flatMap((item) => (item.webkitGetAsEntry?.()?.isDirectory ? [] : (item.getAsFile() ?? [])));
  const { files: known, refused } = sortedFiles(files);
  return { files: known, refused: [...folders, ...refused] };
}
