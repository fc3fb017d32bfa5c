import type { List } from '../../core/model/pack.ts';

/** A long list as it is kept: the values of each of its sources as one text, one a line. */
export type PackedList = Omit<List, 'values' | 'purpose' | 'match' | 'kinds' | 'sources'> & {
  purpose: string;
  match: string;
  kinds: string[];
  sources: object;
  packed: Record<string, string>;
};

/** The list, whose values are taken apart when they are first asked for: ten thousand objects that most visits never need. */
export function unpacked({ packed, ...head }: PackedList): List {
  let values: List['values'] | undefined;
  return {
    ...(head as Omit<List, 'values'>),
    get values() {
      values ??= Object.entries(packed).flatMap(([source, text]) => text.split('\n').map((value) => ({ value, source })));
      return values;
    },
  };
}
