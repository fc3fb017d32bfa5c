import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Knobs } from '../../lib/core/knobs.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { changedKnobs, type KnobBounds, knobBounds } from './knob-bounds.ts';

type KnobListProps = { knobs: Knobs; onChange: (knobs: Knobs) => void };

/** Every number that can be set, with what it is for, its bounds and its standard. */
export function KnobList({ knobs, onChange }: KnobListProps) {
  return (
    <ul className="max-w-2xl">
      {knobBounds.map((bounds) => (
        <li key={bounds.name} className="border-t border-rule py-3">
          <Knob bounds={bounds} value={knobs[bounds.name]} knobs={knobs} onChange={onChange} />
        </li>
      ))}
    </ul>
  );
}

// A share reads better in per cent, and is typed so.
const shown = ({ isShare }: KnobBounds, value: number): string => String(isShare ? Math.round(value * 100) : value);
const typedValue = ({ isShare }: KnobBounds, text: string): number =>
  text.trim() === '' ? Number.NaN : isShare ? Number(text) / 100 : Number(text);

function Knob({ bounds, value, knobs, onChange }: { bounds: KnobBounds; value: number } & KnobListProps) {
  const [text, setText] = useState(shown(bounds, value));
  useEffect(() => setText(shown(bounds, value)), [bounds, value]);
  const { name, min, max, standard } = bounds;
  const next = changedKnobs(knobs, name, typedValue(bounds, text));
  const range = i18n.t('settings.knobs.range', [shown(bounds, min), shown(bounds, max), shown(bounds, standard)]);
  return (
    <div className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 grow basis-80">
        <TextField
          label={i18n.t(`settings.knobs.${name}.name`)}
          inputMode="decimal"
          className="max-w-28"
          value={text}
          hint={
            <>
              {i18n.t(`settings.knobs.${name}.reason`)} {range}
            </>
          }
          error={next === undefined ? i18n.t('settings.knobs.outside', [shown(bounds, min), shown(bounds, max)]) : undefined}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => next !== undefined && next[name] !== value && onChange(next)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && next !== undefined) onChange(next);
            if (event.key === 'Escape') setText(shown(bounds, value));
          }}
        />
      </div>
      {value !== standard && (
        <Button
          look="quiet"
          onClick={() => {
            const reset = changedKnobs(knobs, name, standard);
            if (reset !== undefined) onChange(reset);
          }}
        >
          {i18n.t('settings.knobs.reset', [shown(bounds, standard)])}
        </Button>
      )}
    </div>
  );
}
