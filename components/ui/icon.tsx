// Drawn on a 16 px grid with 1.5 px strokes, in the colour of the text beside them.
const paths = {
  again: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M4 6l4 4 4-4',
  forward: 'M6 4l4 4-4 4',
  outward: 'M6.5 3.5H3.5v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  check: 'M3.5 8.5l3 3 6-7',
  add: 'M8 3.5v9M3.5 8h9',
  less: 'M3.5 8h9',
  pen: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3 3 13Z',
  undo: 'M6 3 3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H7',
  alert: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3h.01',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  page: 'M4 2.5h5l3 3v8H4v-11ZM9 2.5v3h3',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words that say the same; hidden from those who listen. */
export function Icon({ name, className = 'size-4' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
