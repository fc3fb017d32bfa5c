import { prepareReaders } from './read-documents.ts';

/**
 * Makes the readers ready as soon as files are about to come: while they are held over the page, or when the file dialog opens.
 * The code for PDF is fetched only where the browser says that a PDF is among them.
 */
export function prepareOnHold(page: Document): void {
  page.addEventListener('dragenter', ({ dataTransfer }) => {
    if (dataTransfer?.types.includes('Files') !== true) return;
    prepareReaders([...dataTransfer.items].some(({ type }) => type === 'application/pdf'));
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'file') prepareReaders(false);
  });
}
