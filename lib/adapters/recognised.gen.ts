// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { RecognisedSite } from './generic/recognised-site.ts';
import ashby from './ashby/recognised.ts';
import bamboohr from './bamboohr/recognised.ts';
import contra from './contra/recognised.ts';
import greenhouse from './greenhouse/recognised.ts';
import guru from './guru/recognised.ts';
import lever from './lever/recognised.ts';
import recruitee from './recruitee/recognised.ts';
import smartrecruiters from './smartrecruiters/recognised.ts';
import teamtailor from './teamtailor/recognised.ts';
import toptal from './toptal/recognised.ts';
import wellfound from './wellfound/recognised.ts';
import workable from './workable/recognised.ts';

export const recognisedSites: readonly RecognisedSite[] = [ashby, bamboohr, contra, greenhouse, guru, lever, recruitee, smartrecruiters, teamtailor, toptal, wellfound, workable];
