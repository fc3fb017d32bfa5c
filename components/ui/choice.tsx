import { useId } from 'react';
import { classNames } from './class-names.ts';

type ChoiceProps<Value extends string> = {
  legend: string;
  /** Keeps the legend for listeners and hides it from view, where the place says what is chosen. */
  legendHidden?: boolean;
  /** One below the other, for answers that are more than a word. */
  isColumn?: boolean;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
};

/** A few answers of which exactly one holds; arrow keys move within it. */
export function Choice<Value extends string>({ legend, legendHidden, isColumn, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? 'sr-only' : 'mb-1.5'}>{legend}</legend>
      <div
        className={classNames(
          'max-w-full overflow-hidden rounded-md border border-edge bg-sheet',
          isColumn ? 'flex flex-col divide-y divide-rule' : 'inline-flex flex-wrap divide-x divide-rule',
        )}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-7 items-center gap-1.5 px-2.5 py-1 hover:bg-hover has-checked:bg-accent-well has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-3.5 accent-accent outline-none"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
