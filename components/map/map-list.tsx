import { useState } from 'react';
import { i18n } from '#i18n';
import { CaseAnchor } from '../link/case-anchor.tsx';
import { kindNoun } from '../link/shared-words.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Cluster, MapEdge } from './clusters.ts';
import { EdgeDetail } from './edge-detail.tsx';

type MapListProps = {
  clusters: readonly Cluster[];
  /** Key of the pair that is opened. */
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
};

/** Groups and links drawn at a time. */
const groupsAtATime = 20;
const linksAtATime = 30;

/** The map in words: each group under a heading, with its cases and, pair by pair, what they share. */
export function MapList({ clusters, chosen, onChoose }: MapListProps) {
  const [most, setMost] = useState(groupsAtATime);
  const rest = clusters.length - most;
  return (
    <>
      {clusters.slice(0, most).map((cluster, index) => (
        <Group key={cluster.key} cluster={cluster} number={index + 1} chosen={chosen} onChoose={onChoose} />
      ))}
      {rest > 0 && (
        <div className="px-4 py-3 md:px-6">
          <Button onClick={() => setMost(most + groupsAtATime)}>{i18n.t('map.moreGroups', Math.min(rest, groupsAtATime))}</Button>
        </div>
      )}
    </>
  );
}

type GroupProps = Omit<MapListProps, 'clusters'> & { cluster: Cluster; number: number };

function Group({ cluster, number, chosen, onChoose }: GroupProps) {
  const [most, setMost] = useState(linksAtATime);
  const heading = `group-${number}`;
  const rest = cluster.edges.length - most;
  return (
    <section aria-labelledby={heading} className="border-t border-rule px-4 py-3 md:px-6">
      <h2 id={heading} className="font-semibold">
        {i18n.t('map.group', cluster.edges.length, [String(number), String(cluster.cases.length), String(cluster.edges.length)])}
      </h2>
      <ul className="mt-1 divide-y divide-rule">
        {cluster.edges.slice(0, most).map((edge) => (
          <Pair key={edge.key} edge={edge} isOpen={edge.key === chosen} onOpen={(isOpen) => onChoose(isOpen ? edge.key : undefined)} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" onClick={() => setMost(most + linksAtATime)}>
          {i18n.t('map.moreLinks', Math.min(rest, linksAtATime))}
        </Button>
      )}
    </section>
  );
}

function Pair({ edge, isOpen, onOpen }: { edge: MapEdge; isOpen: boolean; onOpen: (isOpen: boolean) => void }) {
  const kinds = [...new Set(edge.links.map(({ by }) => kindNoun(by)))].join(', ');
  return (
    <li className="py-1.5">
      <p className="[overflow-wrap:anywhere]">
        <CaseAnchor id={edge.one.id} title={edge.one.title} /> {i18n.t('map.between')}{' '}
        <CaseAnchor id={edge.other.id} title={edge.other.title} />
      </p>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
        className="-ml-1 mt-1 flex min-h-6 items-start gap-1 rounded-sm pr-1 text-left text-sm hover:bg-hover"
      >
        <Icon name={isOpen ? 'open' : 'forward'} className="mt-0.5 size-4 text-ink-soft" />
        {kinds}
      </button>
      {isOpen && <EdgeDetail edge={edge} />}
    </li>
  );
}
