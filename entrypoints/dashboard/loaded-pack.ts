import { loadPack } from '../../lib/core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../lib/packs/dprk-it-worker/pack.gen.ts';

/** The pack that ships with this version, indexed once for the life of the page. */
export const loadedPack = loadPack(dprkItWorkerPack);
export const pack = dprkItWorkerPack;
