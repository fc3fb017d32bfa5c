import { defineBackground } from 'wxt/utils/define-background';
import { openPanelOnPress } from '../../lib/platform/panel.ts';

/** Opens the panel at a press of the button. Keeps nothing, so that it may be stopped at any time. */
export default defineBackground(() => openPanelOnPress());
