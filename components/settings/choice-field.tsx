import { useId } from 'react';

type ChoiceFieldProps<Value extends string> = {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string; hint?: string }[];
  onChange: (value: Value) => void;
};

/** Options of which one holds, all in view. */
export function ChoiceField<Value extends string>({ label, hint, value, options, onChange }: ChoiceFieldProps<Value>) {
  const group = useId();
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      {hint !== undefined && <p className="text-sm text-ink-soft">{hint}</p>}
      <div className="mt-1 flex flex-col">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-7 items-start gap-2 py-0.5">
            <input
              type="radio"
              name={group}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span className="text-sm text-ink-soft"> {option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
