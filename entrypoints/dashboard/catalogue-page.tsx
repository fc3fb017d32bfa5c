import { Catalogue } from '../../components/catalogue/catalogue.tsx';
import { refused } from '../../lib/packs/dprk-it-worker/refused.ts';
import { pack } from './loaded-pack.ts';

/** Everything that the pack asks, what it was built from, and what was left out of it. */
export default function CataloguePage({ linked, singleKeys }: { linked: string | undefined; singleKeys: boolean }) {
  return <Catalogue pack={pack} refused={refused} linked={linked} singleKeys={singleKeys} />;
}
