import type { IndexChecked } from './check-index.ts';
import type { MapEnd } from './link-map.ts';
import type { MapAsked, MapStep } from './map-run.ts';
import type { IndexProgress, IndexUpdated } from './update-index.ts';

/** What the casebook's worker is asked: one job at a time, or to stop the one that it is at. */
export type IndexAsked = { job: 'update' } | { job: 'check' } | { job: 'map'; asked: MapAsked } | { job: 'stop' };

/** What it answers: how far it is, and in the end what came of it. */
export type IndexAnswered =
  | { progress: IndexProgress }
  | { updated: IndexUpdated }
  | { checked: IndexChecked }
  | { mapStep: MapStep }
  | { mapped: MapEnd };
