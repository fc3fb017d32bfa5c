const widths: Record<string, string> = {
  title: '',
  sites: 'hidden w-[16%] md:table-cell',
  status: 'w-28 md:w-36',
  tags: 'hidden w-[16%] lg:table-cell',
  lastSeen: 'hidden w-32 sm:table-cell',
  nextStep: 'hidden w-[18%] pr-6 md:table-cell',
};

/** Classes for the width of a column, and from which width of the window on it is shown; the name takes the rest. */
export const columnWidth = (column: string): string => widths[column] ?? '';
