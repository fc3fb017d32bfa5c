import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { Problem } from './problem.tsx';

const box =
  'w-full rounded-md border border-edge bg-sheet px-2 py-1 text-base text-ink transition-colors hover:border-ink-soft aria-invalid:border-red disabled:opacity-55';

type Shared = {
  label: string;
  /** Keeps the label for listeners and hides it from view, where the place says what the field is. */
  labelHidden?: boolean;
  /** One line below the field. */
  hint?: ReactNode;
  /** What is wrong and what to do; read out when it appears. */
  error?: string | undefined;
};

function Labelled({ id, label, labelHidden, hint, error, children }: Shared & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <Problem id={`${id}-error`}>{error}</Problem>
    </div>
  );
}

function described(id: string, { hint, error }: Shared): string | undefined {
  return [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/** One line of text, with its label, hint and error tied to it. */
export function TextField({ label, labelHidden, hint, error, className, ...rest }: Shared & ComponentProps<'input'>) {
  const id = useId();
  const shared = { label, hint, error, ...(labelHidden === undefined ? {} : { labelHidden }) };
  return (
    <Labelled id={id} {...shared}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described(id, shared)}
        className={classNames(box, 'min-h-8', className)}
        {...rest}
      />
    </Labelled>
  );
}

/** Several lines of text; grows with what is typed where the browser can (`field-sizing`). */
export function TextArea({ label, labelHidden, hint, error, className, ...rest }: Shared & ComponentProps<'textarea'>) {
  const id = useId();
  const shared = { label, hint, error, ...(labelHidden === undefined ? {} : { labelHidden }) };
  return (
    <Labelled id={id} {...shared}>
      <textarea
        id={id}
        rows={2}
        autoComplete="off"
        aria-invalid={error !== undefined || undefined}
        aria-describedby={described(id, shared)}
        className={classNames(box, 'field-sizing-content max-h-48 min-h-8 resize-none', className)}
        {...rest}
      />
    </Labelled>
  );
}
