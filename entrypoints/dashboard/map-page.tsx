import { useKnobs } from '../../components/data/use-knobs.ts';
import { useLinkMap } from '../../components/data/use-link-map.ts';
import { MapView } from '../../components/map/map-view.tsx';
import { mapApart } from '../casebook/index-jobs.ts';
import { pack } from './loaded-pack.ts';

/** The map of all cases that share something. */
export default function MapPage() {
  const { knobs } = useKnobs();
  const { map, stop, goOn, again } = useLinkMap(pack, knobs, mapApart);
  return <MapView map={map} onStop={stop} onGoOn={goOn} onAgain={again} />;
}
