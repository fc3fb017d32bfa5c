// Written by `npm run gen` from the folders of lib/adapters. Do not edit.
import type { Adapter } from './adapter.ts';
import fiverr from './fiverr/adapter.ts';
import freelancer from './freelancer/adapter.ts';
import github from './github/adapter.ts';
import gitlab from './gitlab/adapter.ts';
import linkedin from './linkedin/adapter.ts';
import peopleperhour from './peopleperhour/adapter.ts';
import truelancer from './truelancer/adapter.ts';
import upwork from './upwork/adapter.ts';

export const adapters: readonly Adapter[] = [fiverr, freelancer, github, gitlab, linkedin, peopleperhour, truelancer, upwork];
