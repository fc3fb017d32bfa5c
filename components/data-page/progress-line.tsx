import { Button } from '../ui/button.tsx';

type ProgressLineProps = {
  done: number;
  of: number /** What is being done and how far it is. */;
  text: string;
  stop?: { label: string; do: () => void };
};

/** How far something long has come, in words and as a bar, and the way to stop it. */
export function ProgressLine({ done, of, text, stop }: ProgressLineProps) {
  return (
    <div className="flex max-w-2xl flex-col items-start gap-2">
      <p>{text}</p>
      <progress
        aria-label={text}
        value={done}
        max={Math.max(1, of)}
        className="block h-1.5 w-full appearance-none overflow-hidden rounded-sm border-0 bg-rule accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
      />
      {stop !== undefined && (
        <Button look="quiet" onClick={stop.do}>
          {stop.label}
        </Button>
      )}
    </div>
  );
}
