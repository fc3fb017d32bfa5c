import type { Counts } from '../calibration/counts.ts';
import type { LevelCounts } from '../calibration/tally.ts';

type RegionSketch = { asked?: number; background?: number; verify?: number; yes?: Record<string, number>; candidates?: number };

/** Counts as a calibration gives them, one region for each sketch; indicators that are not named were answered no by everybody. */
export function someCounts(regions: readonly RegionSketch[], ids: readonly string[] = []): Counts {
  return {
    measured: '2026-11-22',
    seed: 1,
    versions: { pack: '2026.11.22', engine: 2, node: '24' },
    regions: regions.map(({ asked = 0, verify = 0, background = 0, yes = {}, candidates = 5_000 }, position) => {
      const counted: LevelCounts = {
        'too-little-seen': 0,
        'nothing-found': candidates - asked - verify - background,
        background,
        'worth-a-question': asked,
        'verify-first': verify,
      };
      const every = [...new Set([...ids, ...Object.keys(yes)])];
      return {
        ...{ id: `region-${position}`, name: `Region ${position}`, candidates, levels: counted, bySources: counted },
        answers: Object.fromEntries(every.map((id) => [id, [yes[id] ?? 0, candidates - (yes[id] ?? 0), 0]])),
      };
    }),
    total: { situations: {}, shown: {}, without: {}, reasons: {} },
    published: [],
  };
}
