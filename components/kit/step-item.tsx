import { useRef } from 'react';
import { i18n } from '#i18n';
import type { Step } from '../../lib/core/model/step.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { StepForm } from './step-form.tsx';

type StepItemProps = {
  step: Step;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
  /** Resolves with the sentence of a refusal. */
  onChange: (step: Step) => Promise<string | undefined>;
  onRemove: () => void;
  /** Left out at the ends of the stage. */
  onUp: (() => Promise<unknown>) | undefined;
  onDown: (() => Promise<unknown>) | undefined;
};

/** One step of the organisation's list, with what can be done to it. */
export function StepItem({ step, isEditing, onEdit, onChange, onRemove, onUp, onDown }: StepItemProps) {
  const item = useRef<HTMLLIElement>(null);
  // A row that is moved loses the focus in some browsers; the next press of the same key must move it on.
  const move = async (how: (() => Promise<unknown>) | undefined, button: 'up' | 'down') => {
    await how?.();
    item.current?.querySelector<HTMLElement>(`[data-move=${button}]`)?.focus();
  };
  if (isEditing) {
    return (
      <li ref={item} className="py-3">
        <StepForm
          step={step}
          onKeep={async (given) => {
            const { otherwise: _, ...rest } = step;
            const refused = await onChange({ ...rest, ...given });
            if (refused === undefined) onEdit(false);
            return refused;
          }}
          onCancel={() => onEdit(false)}
        />
      </li>
    );
  }
  return (
    <li ref={item} data-step={step.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 grow basis-64">
        <p>
          <UntrustedText text={step.text} />
        </p>
        {step.otherwise !== undefined && (
          <p className="text-sm text-ink-soft">
            {i18n.t('kit.steps.otherwise')}: <UntrustedText text={step.otherwise} />
          </p>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-1">
        <IconButton
          label={i18n.t('kit.list.up', [step.text])}
          data-move="up"
          aria-disabled={onUp === undefined}
          onClick={() => void move(onUp, 'up')}
        >
          <Icon name="open" className="size-4 rotate-180" />
        </IconButton>
        <IconButton
          label={i18n.t('kit.list.down', [step.text])}
          data-move="down"
          aria-disabled={onDown === undefined}
          onClick={() => void move(onDown, 'down')}
        >
          <Icon name="open" />
        </IconButton>
        <Button size="small" aria-label={i18n.t('kit.list.edit', [step.text])} onClick={() => onEdit(true)}>
          {i18n.t('kit.list.editShort')}
        </Button>
        <IconButton label={i18n.t('kit.list.remove', [step.text])} onClick={onRemove}>
          <Icon name="close" />
        </IconButton>
      </div>
    </li>
  );
}
