import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type TagDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  count: number;
  /** The tags in use. */
  tags: readonly string[];
  onTag: (tag: string, on: boolean) => void;
};

/** Puts a tag on several cases, or takes it off them. */
export function TagDialog({ open, onOpenChange, count, tags, onTag }: TagDialogProps) {
  const [tag, setTag] = useState('');
  const known = useId();
  const finish = (on: boolean) => {
    if (tag.trim() === '') return;
    onTag(tag.trim(), on);
    setTag('');
  };
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={i18n.t('cases.tagTitle', count)} closeLabel={i18n.t('common.close')}>
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          finish(true);
        }}
      >
        <TextField
          label={i18n.t('cases.tagField')}
          list={known}
          value={tag}
          maxLength={60}
          onChange={(event) => setTag(event.target.value)}
        />
        <datalist id={known}>
          {tags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <div className="flex flex-wrap justify-end gap-2">
          <Button disabled={!tags.includes(tag.trim())} onClick={() => finish(false)}>
            {i18n.t('cases.tagRemove')}
          </Button>
          <Button type="submit" look="primary" disabled={tag.trim() === ''}>
            {i18n.t('cases.tagAdd')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
