import type { HandOverItem } from '../../core/model/hand-over.ts';

/** What only IT can see, after the start. The same for everybody who starts. */
export const handOver: HandOverItem[] = [];
