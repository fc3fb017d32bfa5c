// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { RecognisedSite } from './generic/recognised-site.ts';
import contra from './contra/recognised.ts';
import guru from './guru/recognised.ts';
import toptal from './toptal/recognised.ts';

export const recognisedSites: readonly RecognisedSite[] = [contra, guru, toptal];
