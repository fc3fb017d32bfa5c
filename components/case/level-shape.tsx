import type { Level } from '../../lib/core/model/assessment.ts';

/** The level's shape: ◌ ○ · ◇ ◆. Drawn, since fonts disagree about these signs; the word always stands beside it. */
export function LevelShape({ level, className = 'size-5' }: { level: Level; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`shrink-0 ${level === 'verify-first' ? 'text-amber' : 'text-accent'} ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinejoin="round"
    >
      {shapes[level]}
    </svg>
  );
}

const diamond = 'M10 2.5 17.5 10 10 17.5 2.5 10Z';

const shapes: Record<Level, React.ReactNode> = {
  'too-little-seen': <circle cx="10" cy="10" r="6.5" strokeDasharray="2.2 2.9" />,
  'nothing-found': <circle cx="10" cy="10" r="6.5" />,
  background: <circle cx="10" cy="10" r="2.5" fill="currentColor" stroke="none" />,
  'worth-a-question': <path d={diamond} />,
  'verify-first': <path d={diamond} fill="currentColor" />,
};
