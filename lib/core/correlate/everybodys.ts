import type { List, Pack } from '../model/pack.ts';
import { hostOf } from '../text/domain.ts';
import { foldText } from '../text/fold-text.ts';

/** What belongs to nobody in particular, by the benign lists of a pack. */
export type Everybodys = {
  /** Whether a mailbox is at a provider or a school where strangers have theirs. `domain` of the mailbox. */
  isMailHost(domain: string): boolean;
  /** Whether a name in a file's properties is a program's or a template shop's. */
  isMaker(name: string): boolean;
  /** Whether an address is a shared office's. */
  isOffice(address: string): boolean;
};

/** @param lists of the pack; one without benign lists knows nothing of the kind */
export function everybodysOf({ lists }: Pick<Pack, 'lists'>): Everybodys {
  const benign = (match: List['match'], kind: List['kinds'][number]) =>
    lists.filter((list) => list.purpose === 'benign' && list.match === match && list.kinds.includes(kind));
  const hosts = once(() => new Set(benign('domain', 'email').flatMap(({ values }) => values.flatMap(({ value }) => hostOf(value) ?? []))));
  const makers = once(() => termsOf(benign('term', 'document-author')));
  const offices = once(() => termsOf(benign('term', 'postal-address')));
  return {
    isMailHost: (domain) => {
      const labels = domain.split('.');
      return labels.slice(0, -1).some((_, at) => hosts().has(labels.slice(at).join('.')));
    },
    isMaker: (name) => makers().some((term) => term.test(foldText(name))),
    isOffice: (address) => offices().some((term) => term.test(foldText(address))),
  };
}

// Ten thousand hosts that a case without a shared mailbox never asks for.
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The terms of lists as whole words. */
const termsOf = (lists: readonly List[]): RegExp[] =>
  lists.flatMap(({ values }) =>
    values.map(
      ({ value }) => new RegExp(`(?<![\\p{L}\\p{N}])${foldText(value).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
    ),
  );
