import { first } from './001-first.ts';
import { address } from './002-address.ts';
import { steps } from './003-steps.ts';
import { links } from './004-links.ts';
import { derived } from './005-derived.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in the order in which they run. */
export const migrations: readonly Migration[] = [first, address, steps, links, derived];
