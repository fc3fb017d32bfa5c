import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PlacesAsked, readPlaces } from '../lib/adapters/selection/read-places.ts';
import { drawn } from '../lib/adapters/shown.ts';

/** What runs, once and after a reading, in a page of a site for which places were learned; the panel leaves them in our own world. */
export default defineUnlistedScript({
  globalName: true,
  main() {
    const ours = globalThis as { secondLookPlaces?: PlacesAsked };
    const asked = ours.secondLookPlaces;
    delete ours.secondLookPlaces;
    return asked === undefined ? null : readPlaces({ url: location.href, document, isShown: drawn() }, asked);
  },
});
