import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaseFile } from '../../lib/core/model/case.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { exportContents } from './export-contents.ts';
import { type ExportFormat, exportFormats } from './export-format.ts';

/** A file that is ready to be saved, text in UTF-8. */
export type ExportedFile = { name: string; mime: string; text: string };

export type ExportDialogProps = {
  file: CaseFile;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Writes the case in a format; throws what is a programmer's mistake only. */
  write: (format: ExportFormat) => ExportedFile;
  onSave: (file: ExportedFile) => void;
};

/** Characters of the preview: enough to see what it is, few enough to be drawn at once. */
const previewLength = 4_000;

/** Chooses a format, shows what the file will hold, and saves it. */
export function ExportDialog({ file, open, onOpenChange, write, onSave }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={i18n.t('cases.export.title')}
      description={i18n.t('cases.export.lead')}
      closeLabel={i18n.t('common.close')}
    >
      <fieldset className="flex flex-col gap-1">
        <legend className="text-sm font-medium">{i18n.t('cases.export.format')}</legend>
        {exportFormats.map((each) => (
          <label key={each} className="flex min-h-6 items-start gap-2 rounded-md py-1">
            <input
              type="radio"
              name="format"
              value={each}
              checked={format === each}
              onChange={() => setFormat(each)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="font-medium">{i18n.t(`cases.export.${each}`)}</span>
              <span className="block text-sm text-ink-soft">{i18n.t(`cases.export.${each}About`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {open && <Written file={file} format={format} write={write} onSave={onSave} />}
    </Dialog>
  );
}

function Written({ file, format, write, onSave }: Pick<ExportDialogProps, 'file' | 'write' | 'onSave'> & { format: ExportFormat }) {
  const written = write(format);
  const { length } = written.text;
  return (
    <>
      <h3 className="mt-3 text-sm font-medium">{i18n.t('cases.export.holds')}</h3>
      <ul className="list-disc pl-5 text-sm">
        {exportContents(format, file, written.text).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details className="mt-2">
        <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">{i18n.t('cases.export.preview')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
        <pre className="mt-1 max-h-64 overflow-auto rounded-md bg-well p-2 font-mono text-xs whitespace-pre-wrap" tabIndex={0}>
          <bdi>{visibleText(written.text.slice(0, previewLength))}</bdi>
        </pre>
        {length > previewLength && (
          <p className="text-sm text-ink-soft">
            {i18n.t('cases.export.previewCut', [previewLength.toLocaleString('en'), length.toLocaleString('en')])}
          </p>
        )}
      </details>
      <Button look="primary" className="mt-4 w-full" onClick={() => onSave(written)}>
        {i18n.t('cases.export.save', [written.name])}
      </Button>
    </>
  );
}
