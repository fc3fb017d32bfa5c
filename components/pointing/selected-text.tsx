import { i18n } from '#i18n';
import type { PageSelection } from '../../lib/core/model/page-selection.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';

/** Characters shown of a long selection. */
const shownMost = 280;

/** What is selected, among the words around it, and what to know before keeping it. */
export function SelectedText({ selection, isElsewhere }: { selection: PageSelection; isElsewhere: boolean }) {
  const { text, before, after, locator, url, isPartlyHidden } = selection;
  return (
    <div>
      <p className="text-sm text-ink-soft">{i18n.t('pointing.selected')}</p>
      <blockquote className="max-h-32 overflow-y-auto border-l-2 border-edge pl-2 whitespace-pre-line [overflow-wrap:anywhere]">
        <span className="text-ink-soft">
          <UntrustedText text={before} />
        </span>
        <mark className="bg-accent-well text-ink">
          <UntrustedText text={text.length > shownMost ? `${text.slice(0, shownMost)}…` : text} />
        </mark>
        <span className="text-ink-soft">
          <UntrustedText text={after} />
        </span>
      </blockquote>
      {locator !== '' && (
        <p className="mt-1 text-sm text-ink-soft [overflow-wrap:anywhere]">
          <UntrustedText text={locator} />
        </p>
      )}
      {isElsewhere && url !== '' && (
        <p className="mt-1 text-sm [overflow-wrap:anywhere]">
          <UntrustedText text={i18n.t('pointing.otherPage', [url])} />
        </p>
      )}
      {isPartlyHidden && <p className="mt-1 text-sm">{i18n.t('pointing.partlyHidden')}</p>}
    </div>
  );
}
