import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Pack } from '../../lib/core/model/pack.ts';
import { searchIndicators } from '../catalogue/search-indicators.ts';
import { TextField } from '../ui/text-field.tsx';

/** Indicators shown at a time; the next word makes them fewer. */
const most = 12;

/** Finds an indicator by its words. */
export function IndicatorChoice({ pack, onChoose }: { pack: Pack; onChoose: (indicator: string) => void }) {
  const [text, setText] = useState('');
  const words = useDeferredValue(text);
  const found = useMemo(() => searchIndicators(pack.indicators, words), [pack, words]);
  return (
    <>
      <TextField
        label={i18n.t('why.choose')}
        type="search"
        placeholder={i18n.t('why.chooseHint')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className="sr-only">
        {found.length === 0 ? i18n.t('why.none') : i18n.t('catalogue.shown', [found.length, pack.indicators.length])}
      </p>
      {found.length === 0 && <p className="mt-2 text-ink-soft">{i18n.t('why.none')}</p>}
      <ul className="mt-2 divide-y divide-rule">
        {found.slice(0, most).map(({ id, name }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)} className="w-full rounded-md px-2 py-1.5 text-left hover:bg-hover">
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className="mt-1 text-sm text-ink-soft">{i18n.t('why.more', found.length - most)}</p>}
    </>
  );
}
