import { i18n } from '#i18n';
import type { LinkMapState } from '../data/use-link-map.ts';
import { Button } from '../ui/button.tsx';

type MapProgressProps = {
  map: LinkMapState;
  /** Ordinary links are shown too. */
  withOrdinary: boolean;
  onStop: () => void;
  onGoOn: () => void;
};

/** How far the comparison of all cases has come, with a way to stop it and to go on. Silent once it is whole and of today. */
export function MapProgress({ map, withOrdinary, onStop, onGoOn }: MapProgressProps) {
  if (map.state === 'failed') return null;
  if (map.state === 'elsewhere') return <p className="px-4 pb-3 md:px-6">{i18n.t('map.elsewhere')}</p>;
  if (map.state === 'ready') {
    return (
      <>
        {map.isCut && <p className="px-4 pb-3 md:px-6">{i18n.t('map.cut', [String(map.links.length)])}</p>}
        {withOrdinary && map.isOrdinaryCut && <p className="px-4 pb-3 md:px-6">{i18n.t('map.cutOrdinary')}</p>}
        {map.isBehind === true && (
          <Line words={i18n.t('map.behind')}>
            <Button size="small" onClick={onGoOn}>
              {i18n.t('map.catchUp')}
            </Button>
          </Line>
        )}
      </>
    );
  }
  const words = i18n.t(wordsOf[map.state], [map.done.toLocaleString(), map.of.toLocaleString()]);
  return (
    <Line words={words}>
      {map.state !== 'stopped' && map.of > 0 && (
        <progress value={map.done} max={map.of} aria-label={words} className="h-1.5 w-40 accent-accent" />
      )}
      {(map.state === 'finding' || map.state === 'comparing') && (
        <Button size="small" onClick={onStop}>
          {i18n.t('map.stop')}
        </Button>
      )}
      {map.state === 'stopped' && (
        <Button size="small" onClick={onGoOn}>
          {i18n.t('map.goOn')}
        </Button>
      )}
    </Line>
  );
}

function Line({ words, children }: { words: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pb-3 md:px-6">
      <p>{words}</p>
      {children}
    </div>
  );
}

const wordsOf = { preparing: 'map.preparing', finding: 'map.finding', comparing: 'map.comparing', stopped: 'map.stopped' } as const;
