import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const looks = {
  /** The one thing to do next. */
  primary: 'bg-accent text-accent-ink border-accent hover:brightness-110 active:brightness-95',
  plain: 'bg-sheet text-ink border-edge hover:bg-hover active:bg-well',
  /** Among other words: no edge until pointed at. */
  quiet: 'border-transparent text-accent hover:bg-hover active:bg-well',
  /** Destroys data. Nothing else is red. */
  danger: 'bg-red text-red-ink border-red hover:brightness-110 active:brightness-95',
} as const;

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks; size?: 'small' | 'normal' };

/** A button at least 24 px high. `aria-disabled` keeps it reachable while it cannot be used. */
export function Button({ look = 'plain', size = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-[background-color,filter]',
        'disabled:opacity-55 aria-disabled:opacity-55',
        size === 'small' ? 'min-h-6 px-2 text-sm' : 'min-h-8 px-3 text-base',
        looks[look],
        className,
      )}
      {...rest}
    />
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & { label: string; size?: 'small' | 'normal' };

/** A square button that shows a picture; `label` is its name for those who do not see it, and its tooltip. */
export function IconButton({ label, size = 'normal', className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        'inline-flex shrink-0 items-center justify-center rounded-md text-ink-soft transition-colors hover:bg-hover hover:text-ink active:bg-well',
        'disabled:opacity-55 aria-disabled:opacity-55',
        size === 'small' ? 'size-6' : 'size-8',
        className,
      )}
      {...rest}
    />
  );
}
