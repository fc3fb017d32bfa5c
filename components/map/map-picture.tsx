import { use, useId, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { CaseHrefContext } from '../link/case-anchor.tsx';
import { kindNoun } from '../link/shared-words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { visibleText } from '../ui/visible-text.ts';
import type { Cluster, MapEdge } from './clusters.ts';
import { layOut } from './map-layout.ts';
import { useViewBox } from './use-view-box.ts';

type MapPictureProps = {
  clusters: readonly Cluster[];
  /** Key of the pair that is chosen. */
  chosen: string | undefined;
  onChoose: (key: string | undefined) => void;
};

/** Cases drawn; of more nothing can be told apart, and placing them takes seconds. */
const casesMost = 250;

/** The groups as a picture: cases as circles, what they share as lines. All cases look alike: the map says nothing about anybody. */
export default function MapPicture({ clusters, chosen, onChoose }: MapPictureProps) {
  const keysId = useId();
  const svg = useRef<SVGSVGElement>(null);
  const drawn = useMemo(() => largest(clusters), [clusters]);
  const layout = useMemo(() => layOut(drawn), [drawn]);
  const { box, zoom, showAll, show, on } = useViewBox(layout.box, svg);
  const { hrefOf, isNewWindow } = use(CaseHrefContext);
  const count = (of: readonly Cluster[]) => of.reduce((sum, { cases }) => sum + cases.length, 0);
  return (
    <div className="flex min-h-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        <IconButton label={i18n.t('map.zoomIn')} onClick={() => zoom(1.25)}>
          <Icon name="add" />
        </IconButton>
        <IconButton label={i18n.t('map.zoomOut')} onClick={() => zoom(1 / 1.25)}>
          <Icon name="less" />
        </IconButton>
        <Button size="small" look="quiet" onClick={showAll}>
          {i18n.t('map.fit')}
        </Button>
        <p id={keysId} className="min-w-0 grow text-sm text-ink-soft">
          {i18n.t('map.keys')}
        </p>
      </div>
      {drawn.length < clusters.length && (
        <p className="text-sm text-ink-soft">
          {i18n.t('map.drawn', [String(drawn.length), String(count(drawn)), String(count(clusters))])}
        </p>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a picture cannot be a fieldset */}
      <svg
        ref={svg}
        role="group"
        aria-label={i18n.t('map.pictureLabel')}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture itself is moved and zoomed by keys
        tabIndex={0}
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        className="h-[60vh] w-full touch-none rounded-md border border-edge bg-sheet select-none"
        {...on}
      >
        {layout.edges.map(({ edge, from, to }) => (
          <Line
            key={edge.key}
            edge={edge}
            at={[from.x, from.y, to.x, to.y]}
            isChosen={edge.key === chosen}
            onChoose={() => onChoose(edge.key === chosen ? undefined : edge.key)}
            onFocus={() => show((from.x + to.x) / 2, (from.y + to.y) / 2)}
          />
        ))}
        {layout.cases.map(({ id, title, x, y }) => (
          <a
            key={id}
            href={hrefOf(id)}
            {...(isNewWindow ? { target: '_blank', rel: 'noopener' } : {})}
            aria-label={visibleText(title)}
            className="group outline-none"
            onFocus={() => show(x, y)}
          >
            <circle
              cx={x}
              cy={y}
              r={12}
              className="fill-sheet stroke-ink stroke-2 group-hover:fill-hover group-focus-visible:stroke-accent group-focus-visible:stroke-[5]"
            />
            <text x={x} y={y + 28} textAnchor="middle" className="fill-ink text-[13px] group-hover:underline">
              {short(title)}
            </text>
          </a>
        ))}
      </svg>
    </div>
  );
}

type LineProps = {
  edge: MapEdge;
  at: readonly [number, number, number, number];
  isChosen: boolean;
  onChoose: () => void;
  onFocus: () => void;
};

function Line({ edge, at: [x1, y1, x2, y2], isChosen, onChoose, onFocus }: LineProps) {
  const kinds = [...new Set(edge.links.map(({ by }) => kindNoun(by)))].join(', ');
  const isOrdinary = edge.links.every(({ ordinary }) => ordinary !== undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line of a picture cannot be a button of HTML
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={i18n.t('map.edge', [visibleText(edge.one.title), visibleText(edge.other.title), kinds])}
      className="group cursor-pointer outline-none"
      onClick={onChoose}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <line x1={x1} y1={y1} x2={x2} y2={y2} className="stroke-transparent stroke-[24]" />
      <line
        x1={x1}
        y1={y1}
        x2={x2}
        y2={y2}
        strokeDasharray={isOrdinary ? '6 5' : undefined}
        className={classNames(
          'group-hover:stroke-accent group-focus-visible:stroke-accent group-focus-visible:stroke-[6]',
          isChosen ? 'stroke-accent stroke-4' : 'stroke-edge stroke-2',
        )}
      />
    </g>
  );
}

/** As many of the largest groups as can be drawn; of a group that is larger than that, its first cases. */
function largest(clusters: readonly Cluster[]): Cluster[] {
  const drawn: Cluster[] = [];
  let room = casesMost;
  for (const cluster of clusters) {
    if (cluster.cases.length > room && drawn.length > 0) continue;
    const cases = cluster.cases.slice(0, room);
    const ids = new Set(cases.map(({ id }) => id));
    drawn.push({ ...cluster, cases, edges: cluster.edges.filter(({ one, other }) => ids.has(one.id) && ids.has(other.id)) });
    room -= cases.length;
  }
  return drawn;
}

/** Enough of a name to know it by; all of it is on the link. */
const short = (title: string): string => {
  const letters = [...visibleText(title)];
  return letters.length > 22 ? `${letters.slice(0, 21).join('')}…` : letters.join('');
};
