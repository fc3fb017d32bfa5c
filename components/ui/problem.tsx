import { classNames } from './class-names.ts';
import { visibleText } from './visible-text.ts';

type ProblemProps = {
  /** Why something was refused or did not work, and what to do; nothing is drawn while there is none. */
  children: string | undefined;
  /** For a field that is described by it. */
  id?: string;
  className?: string;
};

/** One line beside what was asked for, read out when it appears. What concerns the whole page is a `Notice`. */
export function Problem({ children, id, className }: ProblemProps) {
  if (children === undefined) return null;
  return (
    <p id={id} role="alert" className={classNames('text-sm text-red', className)}>
      {visibleText(children)}
    </p>
  );
}
