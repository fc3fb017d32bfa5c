import { Menu as Base } from '@base-ui/react/menu';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

type FilterMenuProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** A button that opens a list of things to tick; it says what is ticked, and nothing ticked means everything. */
export function FilterMenu<Value extends string>({ label, options, chosen, onChange }: FilterMenuProps<Value>) {
  const names = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  return (
    <Base.Root>
      <Base.Trigger
        render={
          <Button className="max-w-64">
            <span className="truncate">
              {label}
              {names.length > 0 && <span className="text-accent">: {names.join(', ')}</span>}
            </span>
            <Icon name="open" className="size-3.5" />
          </Button>
        }
      />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-30 outline-none">
          <Base.Popup className="max-h-80 max-w-80 min-w-44 overflow-y-auto rounded-lg border border-rule bg-sheet py-1 shadow-lift outline-none">
            {options.map((option) => (
              <Base.CheckboxItem
                key={option.value}
                checked={chosen.includes(option.value)}
                onCheckedChange={(isOn) => onChange(isOn ? [...chosen, option.value] : chosen.filter((value) => value !== option.value))}
                className="flex min-h-8 cursor-default items-center gap-2 px-3 py-1 outline-none select-none data-highlighted:bg-hover"
              >
                <span className="size-4 shrink-0">
                  <Base.CheckboxItemIndicator>
                    <Icon name="check" />
                  </Base.CheckboxItemIndicator>
                </span>
                <bdi className="min-w-0 break-words">{option.label}</bdi>
              </Base.CheckboxItem>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
