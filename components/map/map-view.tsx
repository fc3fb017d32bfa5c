import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { LinkKind } from '../../lib/core/model/link.ts';
import { FilterMenu } from '../cases/filter-menu.tsx';
import { PageHeading } from '../dashboard/page-heading.tsx';
import type { LinkMapState } from '../data/use-link-map.ts';
import { kindNoun } from '../link/shared-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Cluster, clustersOf } from './clusters.ts';
import { EdgeDetail } from './edge-detail.tsx';
import { MapList } from './map-list.tsx';
import { MapProgress } from './map-progress.tsx';

// With the library that places the cases; who reads the list never loads it.
const MapPicture = lazy(() => import('./map-picture.tsx'));

type MapViewProps = { map: LinkMapState; onStop: () => void; onGoOn: () => void; onAgain: () => void };

/** All cases that share something, in words and as a picture. */
export function MapView({ map, onStop, onGoOn, onAgain }: MapViewProps) {
  const [view, setView] = useState<'list' | 'picture'>('list');
  const [kinds, setKinds] = useState<LinkKind[]>([]);
  const [ordinary, setOrdinary] = useState(false);
  const [chosen, setChosen] = useState<string>();
  // While links come in, what is typed and pressed goes first.
  const links = useDeferredValue('links' in map ? map.links : noLinks);
  const clusters = useMemo(() => clustersOf(links, { kinds, ordinary }), [links, kinds, ordinary]);
  const present = useMemo(() => [...new Set(links.map(({ link }) => link.by))], [links]);
  const edge = clusters.flatMap(({ edges }) => edges).find(({ key }) => key === chosen);
  return (
    <>
      <PageHeading
        title={i18n.t('map.title')}
        actions={(map.state === 'ready' || map.state === 'stopped') && <Button onClick={onAgain}>{i18n.t('map.again')}</Button>}
      >
        {i18n.t('map.lead')}
      </PageHeading>
      <MapProgress map={map} withOrdinary={ordinary} onStop={onStop} onGoOn={onGoOn} />
      {map.state === 'failed' && (
        <Notice tone="error" title={i18n.t('map.failed')} action={<Button onClick={onAgain}>{i18n.t('map.again')}</Button>}>
          {map.message}
        </Notice>
      )}
      {links.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 pb-3 md:px-6 print:hidden">
          <Choice
            legend={i18n.t('map.view')}
            legendHidden
            value={view}
            options={[
              { value: 'list', label: i18n.t('map.list') },
              { value: 'picture', label: i18n.t('map.picture') },
            ]}
            onChange={setView}
          />
          <FilterMenu
            label={i18n.t('map.kinds')}
            options={present.map((by) => ({ value: by, label: kindNoun(by) }))}
            chosen={kinds}
            onChange={setKinds}
          />
          <label className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              className="size-3.5 accent-accent"
              checked={ordinary}
              onChange={(event) => setOrdinary(event.target.checked)}
            />
            {i18n.t('map.ordinary')}
          </label>
          <p role="status" className="text-sm text-ink-soft">
            {counts(clusters)}
          </p>
        </div>
      )}
      {map.state === 'ready' && links.length === 0 && <EmptyState title={i18n.t('map.empty')}>{i18n.t('map.emptyText')}</EmptyState>}
      {links.length > 0 && clusters.length === 0 && <EmptyState title={i18n.t('map.emptyKind')}>{i18n.t('map.emptyKindText')}</EmptyState>}
      {clusters.length > 0 && view === 'list' && <MapList clusters={clusters} chosen={chosen} onChoose={setChosen} />}
      {clusters.length > 0 && view === 'picture' && (
        <div className="flex flex-col gap-3 px-4 pb-6 md:px-6">
          <Suspense fallback={<p role="status">{i18n.t('dashboard.loading')}</p>}>
            <MapPicture clusters={clusters} chosen={chosen} onChoose={setChosen} />
          </Suspense>
          <section aria-labelledby="chosen-link" aria-live="polite">
            <h2 id="chosen-link" className="font-semibold">
              {i18n.t('map.selected')}
            </h2>
            {edge === undefined ? <p className="text-ink-soft">{i18n.t('map.chooseOne')}</p> : <EdgeDetail edge={edge} />}
          </section>
        </div>
      )}
    </>
  );
}

const noLinks: Extract<LinkMapState, { links: unknown }>['links'] = [];

function counts(clusters: readonly Cluster[]): string {
  const sum = (of: (cluster: Cluster) => number) => String(clusters.reduce((total, each) => total + of(each), 0));
  return i18n.t('map.counts', [sum(({ cases }) => cases.length), String(clusters.length), sum(({ edges }) => edges.length)]);
}
