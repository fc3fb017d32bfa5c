import { Tabs as Base } from '@base-ui/react/tabs';
import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names.ts';

type TabsProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly { value: Value; label: string; count?: number; content: ReactNode }[];
  /** A press elsewhere on the page that shows another list leads to it: its tab gets the focus and comes into view. */
  isLedTo?: boolean;
};

/** Lists side by side of which one shows; arrow keys move between them. */
export function Tabs<Value extends string>({ label, value, onChange, tabs, isLedTo = false }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = useRef(value);
  useEffect(() => {
    if (value === chosen.current) return;
    chosen.current = value;
    if (isLedTo && list.current !== null) leadTo(list.current);
  }, [value, isLedTo]);
  const choose = (next: Value): void => {
    chosen.current = next;
    onChange(next);
  };
  return (
    <Base.Root value={value} onValueChange={(next) => choose(next as Value)} className="@container flex flex-col">
      <Base.List
        ref={list}
        aria-label={label}
        className={classNames('sticky top-0 z-10 border-b border-rule bg-paper px-4', rowsOf(tabs.length))}
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mx-1 min-h-8 shrink-0 border-y-2 border-transparent px-1 text-left @min-[25rem]:min-h-9 @min-[40rem]:text-center text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink -outline-offset-2 data-active:border-b-accent data-active:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && <span className="ml-1 font-normal text-ink-soft">{tab.count}</span>}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="min-h-0 -outline-offset-2">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}

/** Gives the focus to the chosen tab; where hardly anything would be seen of what it shows, the tabs go to the top. */
function leadTo(list: HTMLElement): void {
  list.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus({ preventScroll: true });
  const { top } = list.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) list.scrollIntoView({ block: 'start' });
}

/**
 * Where they do not fit in one row they stand in two even ones: what can be pushed out of sight is not looked for. The arrow keys go
 * through both.
 */
function rowsOf(count: number): string {
  if (count <= 4) return 'flex flex-wrap gap-x-4';
  return classNames(
    'grid gap-x-2.5 @min-[40rem]:flex @min-[40rem]:flex-wrap @min-[40rem]:gap-x-4',
    count <= 6 ? 'grid-cols-3' : 'grid-cols-4',
  );
}
