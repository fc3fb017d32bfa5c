import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import { noSource } from '../arguments.ts';
import { catalogueCounts } from '../catalogue-counts.ts';
import { catalogueText } from '../catalogue-text.ts';
import { jsonText } from '../terminal-text.ts';

/** `indicators`: the catalogue with its sources, and how much there is of what. As JSON the whole pack without the lists' values, which are long. */
export function indicators(args: readonly string[]): string {
  const { json } = noSource(args);
  if (!json) return catalogueText(dprkItWorkerPack);
  const lists = dprkItWorkerPack.lists.map(({ values, ...list }) => ({ ...list, count: values.length }));
  return jsonText({ counts: catalogueCounts(dprkItWorkerPack), ...dprkItWorkerPack, lists });
}
