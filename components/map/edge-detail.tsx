import { LinkQuotes } from '../link/link-quotes.tsx';
import type { MapEdge } from './clusters.ts';

/** Everything that two cases of the map share, with both quotes. */
export function EdgeDetail({ edge }: { edge: MapEdge }) {
  return (
    <ul className="divide-y divide-rule">
      {edge.links.map((link) => (
        <LinkQuotes
          key={`${link.by} ${link.observation} ${link.other.observation}`}
          link={link}
          profiles={[]}
          readAt={link.readAt}
          sides={[edge.one.title, edge.other.title]}
        />
      ))}
    </ul>
  );
}
