import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { packSiblings } from 'd3-hierarchy';
import type { Cluster, MapCase, MapEdge } from './clusters.ts';

/** A case with its place on the picture, in units of the picture. */
export type PlacedCase = MapCase & { x: number; y: number };
export type PlacedEdge = { edge: MapEdge; from: PlacedCase; to: PlacedCase };
export type Layout = { cases: PlacedCase[]; edges: PlacedEdge[]; box: Box };
export type Box = { x: number; y: number; width: number; height: number };

type Node = SimulationNodeDatum & MapCase;

/** Units between two cases that share something, and around a group. */
const linkLength = 120;
const margin = 70;

/** Places every group on its own and the groups beside each other. The same groups always come to the same places. */
export function layOut(clusters: readonly Cluster[]): Layout {
  const groups = packSiblings(
    clusters.map((cluster) => {
      const nodes = placed(cluster);
      return { cluster, nodes, r: margin + Math.max(...nodes.map(({ x = 0, y = 0 }) => Math.hypot(x, y))) };
    }),
  );
  const cases = new Map<string, PlacedCase>();
  for (const { nodes, x: left, y: top } of groups)
    for (const { id, title, x = 0, y = 0 } of nodes) cases.set(id, { id, title, x: left + x, y: top + y });
  const edges = clusters.flatMap((cluster) =>
    cluster.edges.flatMap((edge) => {
      const [from, to] = [cases.get(edge.one.id), cases.get(edge.other.id)];
      return from === undefined || to === undefined ? [] : [{ edge, from, to }];
    }),
  );
  return { cases: [...cases.values()], edges, box: boxOf([...cases.values()]) };
}

function placed(cluster: Cluster): Node[] {
  const nodes: Node[] = cluster.cases.map(({ id, title }) => ({ id, title }));
  const links = cluster.edges.map(({ one, other }) => ({ source: one.id, target: other.id }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(linkLength),
    )
    .force('apart', forceManyBody().strength(-350))
    .force('room', forceCollide(48))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.06))
    .stop()
    // A large group is a ball of wool however long it is worked on.
    .tick(nodes.length > 100 ? 80 : 200);
  return nodes;
}

function boxOf(cases: readonly PlacedCase[]): Box {
  const [xs, ys] = [cases.map(({ x }) => x), cases.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}
