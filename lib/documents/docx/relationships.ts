import { walkXml } from './walk-xml.ts';
import type { ZipParts } from './zip-parts.ts';

/** How a part names another one, or something outside the file. */
export type Relationship = {
  id: string /** Last word of its type: `hyperlink`, `header`. */;
  type: string;
  target: string;
  isExternal: boolean;
};

/** The relationships of a part by their ids; none when it has no list of them. Nothing they name is opened. Throws a `Refusal`. */
export function relationshipsOf(parts: ZipParts, part: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>();
  const bytes = parts.read(part.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (!bytes) return found;
  walkXml(bytes, {
    open: ({ name, get }) => {
      if (name !== 'Relationship') return;
      const [id, type, target] = [get('Id') ?? '', get('Type') ?? '', get('Target') ?? ''];
      found.set(id, { id, type: type.replace(/^.*\//s, ''), target, isExternal: get('TargetMode') === 'External' });
    },
  });
  return found;
}

/** The path of a part that another one names; `undefined` for what would lie outside the archive. */
export function partPath(from: string, target: string): string | undefined {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split(/[/\\]/)) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..') steps.push(step);
  }
  return steps.join('/');
}
