import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Observable } from '../../lib/core/model/observation.ts';
import { Dialog } from '../ui/dialog.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { markedName, PointForm } from './point-form.tsx';
import { asWritten, linesOf, locatorOf } from './text-place.ts';

type MarkUpDialogProps = {
  onClose: () => void;
  /** What the document is called. */
  name: string;
  /** The text in reading order, as it was read. */
  text: string;
  /** Keeps what was marked; resolves with why it was not, or undefined. */
  onPoint: (kind: Observable, value: string | Record<string, string>, quote: string, locator: string) => Promise<string | undefined>;
};

/** Characters of a text that are shown; a field of a browser becomes slow beyond. */
const most = 200_000;

/** The text of a document, in which the reviewer selects words and says what they are. Selected with the mouse or the arrow keys. */
export function MarkUpDialog({ onClose, name, text, onPoint }: MarkUpDialogProps) {
  const [shown] = useState(() => visibleText(text.replaceAll('\r\n', '\n').slice(0, most)));
  const [selected, setSelected] = useState<{ start: number; end: number }>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const menu = useRef<HTMLSelectElement>(null);

  // A field that is read-only shows no caret, without which keys select blindly: this one takes no input instead.
  const take = useCallback((area: HTMLTextAreaElement | null) => {
    field.current = area;
    if (area === null) return undefined;
    const refuse = (event: Event) => event.preventDefault();
    const note = () => {
      const { selectionStart: start, selectionEnd: end } = area;
      setSelected(end > start ? { start, end } : undefined);
      if (end > start) setSaid('');
    };
    area.addEventListener('beforeinput', refuse);
    // Whoever selects, with a mouse, keys or a tool of their own.
    const selecting = ['select', 'keyup', 'mouseup'];
    for (const name of selecting) area.addEventListener(name, note);
    return () => {
      area.removeEventListener('beforeinput', refuse);
      for (const name of selecting) area.removeEventListener(name, note);
    };
  }, []);

  const words = selected === undefined ? '' : asWritten(shown.slice(selected.start, selected.end)).trim();
  const lines = selected === undefined ? undefined : linesOf(shown, selected.start, selected.end);
  const point = async (kind: Observable, value: string | Record<string, string>): Promise<string | undefined> => {
    if (lines === undefined) return undefined;
    const refused = await onPoint(kind, value, words, locatorOf(lines));
    if (refused !== undefined) return refused;
    setSaid(i18n.t('documents.mark.said', [markedName(kind)]));
    setSelected(undefined);
    // Nothing stays selected, so that letting the key go does not ask again.
    field.current?.setSelectionRange(selected?.end ?? 0, selected?.end ?? 0);
    field.current?.focus();
    return undefined;
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={i18n.t('documents.mark.title')}
      description={i18n.t('documents.mark.lead')}
      closeLabel={i18n.t('common.close')}
    >
      <div className="flex flex-col gap-2">
        <p className="text-sm font-medium">
          <UntrustedText text={name === '' ? i18n.t('documents.mark.pasted') : name} />
        </p>
        <textarea
          ref={take}
          value={shown}
          onChange={() => {}}
          aria-label={i18n.t('documents.mark.text')}
          aria-readonly="true"
          aria-describedby="mark-up-keys"
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            menu.current?.focus();
          }}
          className="h-[34dvh] min-h-32 w-full resize-none rounded-md border border-edge bg-paper px-2 py-1 text-base whitespace-pre-wrap [unicode-bidi:plaintext]"
        />
        <p id="mark-up-keys" className="text-sm text-ink-soft">
          {text.length > most && `${i18n.t('documents.mark.cut')} `}
          {i18n.t('documents.mark.keys')}
        </p>
        {words === '' || lines === undefined || selected === undefined ? (
          <p role="status" className="min-h-8">
            {said === '' ? i18n.t('documents.mark.nothing') : said}
          </p>
        ) : (
          <>
            <p className="line-clamp-3 [overflow-wrap:anywhere]">
              <span className="text-sm text-ink-soft">{i18n.t('documents.mark.quote', [place(lines)])}</span>{' '}
              <q>
                <UntrustedText text={words} />
              </q>
            </p>
            <PointForm key={`${selected.start} ${selected.end}`} text={words} menuRef={menu} onPoint={point} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const place = ({ first, last }: { first: number; last: number }): string =>
  first === last ? i18n.t('documents.mark.line', [first]) : i18n.t('documents.mark.lines', [first, last]);
