import { Menu as Base } from '@base-ui/react/menu';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { classNames } from './class-names.ts';

const popup = 'min-w-44 max-w-80 rounded-lg border border-rule bg-sheet py-1 shadow-lift outline-none';
const row =
  'flex min-h-8 cursor-default items-center gap-2 px-3 py-1 text-base outline-none select-none data-highlighted:bg-hover data-disabled:text-ink-soft';

/** A button that opens a list of things to do. `trigger` is the button; `children` are {@link MenuItem}s. */
export function Menu({ trigger, children }: { trigger: ReactElement; children: ReactNode }) {
  // Drawn beside its button, so that it stands within the same landmark of the page.
  const place = useRef<HTMLSpanElement>(null);
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <span ref={place} />
      <Base.Portal container={place}>
        <Base.Positioner sideOffset={4} align="end" positionMethod="fixed" className="z-30 outline-none">
          <Base.Popup className={popup}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type MenuItemProps = {
  children: ReactNode;
  onSelect: () => void;
  /** The key that does the same, shown at the end of the row. */
  shortcut?: string;
  disabled?: boolean;
  danger?: boolean;
};

/** One thing to do. */
export function MenuItem({ children, onSelect, shortcut, disabled = false, danger = false }: MenuItemProps) {
  return (
    <Base.Item className={classNames(row, danger && 'text-red')} disabled={disabled} onClick={onSelect}>
      <span className="grow">{children}</span>
      {shortcut !== undefined && <kbd className="font-sans text-sm text-ink-soft">{shortcut}</kbd>}
    </Base.Item>
  );
}

/** Something to go to, opened beside this page. */
export function MenuLink({ children, href, shortcut }: { children: ReactNode; href: string; shortcut?: string }) {
  return (
    <Base.LinkItem className={row} href={href} target="_blank" rel="noopener" closeOnClick>
      <span className="grow">{children}</span>
      {shortcut !== undefined && <kbd className="font-sans text-sm text-ink-soft">{shortcut}</kbd>}
    </Base.LinkItem>
  );
}

/** A line between groups of things to do. */
export function MenuRule() {
  return <Base.Separator className="my-1 border-t border-rule" />;
}
