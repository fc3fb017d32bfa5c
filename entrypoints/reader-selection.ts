import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSelection } from '../lib/adapters/selection/read-selection.ts';
import { drawn } from '../lib/adapters/shown.ts';

/** What runs, once and at a press, in a page where the reviewer has selected text. Nothing selected is null. */
export default defineUnlistedScript({
  globalName: true,
  main: () => readSelection({ url: location.href, document, isShown: drawn() }) ?? null,
});
