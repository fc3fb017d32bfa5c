import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../lib/adapters/generic/read-generic.ts';
import { readOnce } from '../lib/adapters/read-once.ts';

/** What runs, once and at a click, in a page of a site that has no reader of its own. */
export default defineUnlistedScript({ globalName: true, main: () => readOnce(readGeneric) });
