import { i18n } from '#i18n';
import type { Documents } from '../data/use-documents.ts';
import { Icon } from '../ui/icon.tsx';
import { FileChooser } from './file-chooser.tsx';

/** The way to add documents where they can also be dropped, and what is done with them. */
export function AddDocuments({ onFiles }: { onFiles: Documents['add'] }) {
  return (
    <>
      <FileChooser onFiles={onFiles}>
        <Icon name="add" />
        {i18n.t('documents.add')}
      </FileChooser>
      <p className="mt-1.5 text-sm text-ink-soft">
        {i18n.t('documents.dropPage')} {i18n.t('documents.here')}
      </p>
    </>
  );
}
