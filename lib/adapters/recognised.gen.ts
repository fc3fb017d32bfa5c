// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { RecognisedSite } from './generic/recognised-site.ts';

export const recognisedSites: readonly RecognisedSite[] = [];
