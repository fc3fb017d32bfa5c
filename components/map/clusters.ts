import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { LinkKind } from '../../lib/core/model/link.ts';
import type { MapLink } from '../../lib/core/model/map-link.ts';

/** A case on the map. */
export type MapCase = { id: string; title: string };
/** A link, and when its source in the case that it is told from was read. */
export type DrawnLink = CaseLink & { readAt: string };
/** Two cases and everything that they share; the links are told from the first one. */
export type MapEdge = { key: string; one: MapCase; other: MapCase; links: DrawnLink[] };
/** Cases that hang together, directly or through others. */
export type Cluster = { key: string; cases: MapCase[]; edges: MapEdge[] };

/** Which links are on the map; no kinds chosen means all of them. */
export type MapFilter = { kinds: readonly LinkKind[]; ordinary: boolean };

/** The groups of cases that hang together by the links that the filter lets through, the largest first. */
export function clustersOf(links: readonly MapLink[], { kinds, ordinary }: MapFilter): Cluster[] {
  const shown = links.filter(({ link }) => (kinds.length === 0 || kinds.includes(link.by)) && (ordinary || link.ordinary === undefined));
  const edges = edgesOf(shown);
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = roots.get(root); up !== undefined && up !== root; up = roots.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const up = roots.get(at) ?? root;
      roots.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { one, other } of edges) roots.set(rootOf(one.id), rootOf(other.id));
  const clusters = new Map<string, Cluster & { known: Set<string> }>();
  for (const edge of edges) {
    const key = rootOf(edge.one.id);
    const cluster = clusters.get(key) ?? { key, cases: [], edges: [], known: new Set<string>() };
    cluster.edges.push(edge);
    for (const each of [edge.one, edge.other]) {
      if (!cluster.known.has(each.id)) cluster.cases.push(each);
      cluster.known.add(each.id);
    }
    clusters.set(key, cluster);
  }
  return [...clusters.values()]
    .map(({ key, cases, edges: own }) => ({ key, cases, edges: own.toSorted((a, b) => b.links.length - a.links.length) }))
    .sort((a, b) => b.cases.length - a.cases.length || b.edges.length - a.edges.length);
}

function edgesOf(links: readonly MapLink[]): MapEdge[] {
  const edges = new Map<string, MapEdge>();
  for (const { from, readAt, link } of links) {
    const other = { id: link.otherCase, title: link.otherTitle };
    const key = from.id < other.id ? `${from.id} ${other.id}` : `${other.id} ${from.id}`;
    const edge = edges.get(key) ?? { key, one: from, other, links: [] };
    // Told from the other side, it is turned around.
    edge.links.push(edge.one.id === from.id ? { ...link, readAt } : turned(link, from, readAt));
    edges.set(key, edge);
  }
  return [...edges.values()];
}

function turned(link: CaseLink, from: MapCase, readAt: string): DrawnLink {
  const { observation, kind, quote, source, locator } = link;
  const there = { observation, kind, quote, source, locator };
  return {
    ...link,
    ...link.other,
    other: there,
    otherCase: from.id,
    otherTitle: from.title,
    otherReadAt: readAt,
    readAt: link.otherReadAt,
  };
}
