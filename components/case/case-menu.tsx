import { i18n } from '#i18n';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, MenuItem, MenuLink, MenuRule } from '../ui/menu.tsx';
import { useWhy } from '../why/why.ts';
import type { CaseDialog } from './case-dialogs.tsx';

type CaseMenuProps = {
  keysOn: boolean;
  dashboardHref: string;
  kitHref: string;
  onCopySummary: () => void;
  onOpen: (dialog: CaseDialog) => void;
  onTag: () => void;
};

/** Everything that can be done with a case and has no button of its own. */
export function CaseMenu({ keysOn, dashboardHref, kitHref, onCopySummary, onOpen, onTag }: CaseMenuProps) {
  const askWhy = useWhy();
  const key = (letter: string) => (keysOn ? { shortcut: letter } : {});
  return (
    <Menu
      trigger={
        <IconButton label={i18n.t('panel.more')}>
          <Icon name="more" />
        </IconButton>
      }
    >
      <MenuItem onSelect={onCopySummary} {...key('c')}>
        {i18n.t('panel.copySummary')}
      </MenuItem>
      <MenuItem onSelect={() => onOpen('next-steps')}>{i18n.t('panel.nextSteps')}</MenuItem>
      <MenuLink href={kitHref} {...key('v')}>
        {i18n.t('kit.link')}
      </MenuLink>
      <MenuItem onSelect={() => onOpen('add-source')} {...key('d')}>
        {i18n.t('panel.addSource')}
      </MenuItem>
      {askWhy !== undefined && <MenuItem onSelect={() => askWhy()}>{i18n.t('why.menu')}</MenuItem>}
      <MenuRule />
      <MenuItem onSelect={() => onOpen('status')} {...key('s')}>
        {i18n.t('panel.setStatus')}
      </MenuItem>
      <MenuItem onSelect={() => onOpen('reminder')}>{i18n.t('reminder.menu')}</MenuItem>
      <MenuItem onSelect={onTag}>{i18n.t('case.addTag')}</MenuItem>
      <MenuItem onSelect={() => onOpen('rename')}>{i18n.t('panel.rename')}</MenuItem>
      <MenuItem onSelect={() => onOpen('same-candidate')}>{i18n.t('case.join.menu')}</MenuItem>
      <MenuItem onSelect={() => onOpen('career')}>{i18n.t('career.menu')}</MenuItem>
      <MenuItem onSelect={() => onOpen('history')}>{i18n.t('panel.history')}</MenuItem>
      <MenuLink href={dashboardHref}>{i18n.t('panel.dashboardCase')}</MenuLink>
      <MenuItem onSelect={() => onOpen('keys')} {...key('?')}>
        {i18n.t('panel.keys')}
      </MenuItem>
      <MenuRule />
      <MenuItem danger onSelect={() => onOpen('erase')}>
        {i18n.t('panel.erase')}
      </MenuItem>
    </Menu>
  );
}
