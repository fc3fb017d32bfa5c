import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPictures } from '../lib/adapters/pictures/read-pictures.ts';
import { drawn } from '../lib/adapters/shown.ts';

/** What runs, once and at a press, in a page of which the reviewer takes a picture. Gives numbers alone. */
export default defineUnlistedScript({
  globalName: true,
  main: () =>
    readPictures(document, {
      width: innerWidth,
      height: innerHeight,
      isDrawn: drawn(),
      styleOf: (element) => getComputedStyle(element),
    }),
});
