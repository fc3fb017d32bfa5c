// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { Adapter } from './adapter.ts';
import dice from './dice/adapter.ts';
import fiverr from './fiverr/adapter.ts';
import freelancer from './freelancer/adapter.ts';
import github from './github/adapter.ts';
import gitlab from './gitlab/adapter.ts';
import indeed from './indeed/adapter.ts';
import linkedin from './linkedin/adapter.ts';
import npm from './npm/adapter.ts';
import peopleperhour from './peopleperhour/adapter.ts';
import stackoverflow from './stackoverflow/adapter.ts';
import telegram from './telegram/adapter.ts';
import truelancer from './truelancer/adapter.ts';
import upwork from './upwork/adapter.ts';
import x from './x/adapter.ts';

export const adapters: readonly Adapter[] = [dice, fiverr, freelancer, github, gitlab, indeed, linkedin, npm, peopleperhour, stackoverflow, telegram, truelancer, upwork, x];
