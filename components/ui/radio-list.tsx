import { type ReactNode, useEffect, useId, useRef } from 'react';

type RadioListProps<Value extends string> = {
  legend: ReactNode;
  options: readonly { value: Value; label: string }[];
  /** Undefined until one is picked. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** For a form that opens on the reviewer's own key or click, so that the focus may follow. */
  takesFocus?: boolean;
};

/** Sentences of which one is picked, none at first; arrow keys move within it. */
export function RadioList<Value extends string>({ legend, options, value, onChange, takesFocus = false }: RadioListProps<Value>) {
  const name = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('input')?.focus();
  }, [takesFocus]);
  return (
    <fieldset ref={list} className="flex flex-col gap-1">
      <legend className="mb-1">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-6 items-start gap-2">
          <input
            type="radio"
            name={name}
            className="mt-1 size-3.5 shrink-0 accent-accent"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
