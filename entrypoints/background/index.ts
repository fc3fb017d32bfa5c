import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { markKnownTabs } from '../../lib/platform/badge.ts';
import { offerSelectedText } from '../../lib/platform/context-menu.ts';
import { openPanelOnPress } from '../../lib/platform/panel.ts';
import { isKnownAddress } from '../../lib/store/known-address.ts';

/** Opens the panel at a press, brings selected text, and marks the button where a candidate is known. Keeps nothing, so that it may be stopped at any time. */
export default defineBackground(() => {
  openPanelOnPress();
  offerSelectedText({ field: i18n.t('pointing.menu.field'), message: i18n.t('pointing.menu.message'), note: i18n.t('pointing.menu.note') });
  markKnownTabs((address) => isKnownAddress(address), { plain: i18n.t('extension.action'), known: i18n.t('extension.actionKnown') });
});
