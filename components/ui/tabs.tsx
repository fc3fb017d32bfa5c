import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type TabsProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  tabs: readonly { value: Value; label: string; count?: number; content: ReactNode }[];
};

/** Lists side by side of which one shows; arrow keys move between them. */
export function Tabs<Value extends string>({ label, value, onChange, tabs }: TabsProps<Value>) {
  return (
    <Base.Root value={value} onValueChange={(next) => onChange(next as Value)} className="flex flex-col">
      <Base.List
        aria-label={label}
        className={classNames(
          tabs.length > 4 ? 'gap-1.5 sm:gap-4' : 'gap-4',
          'sticky top-0 z-10 flex overflow-x-auto border-b border-rule bg-paper px-4 [scrollbar-width:none]',
        )}
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="min-h-9 shrink-0 border-y-2 border-transparent text-sm font-medium whitespace-nowrap text-ink-soft hover:text-ink -outline-offset-2 data-active:border-b-accent data-active:text-ink"
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
