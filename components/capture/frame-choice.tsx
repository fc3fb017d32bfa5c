import { useId } from 'react';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { type Frame, isSameFrame, pixelsOf } from './frame.ts';

type FrameChoiceProps = {
  picture: HTMLImageElement;
  frames: readonly Frame[];
  chosen: Frame;
  onChoose: (frame: Frame) => void;
};

/** The pictures that were found on a page, small, of which one is picked. */
export function FrameChoice({ picture, frames, chosen, onChoose }: FrameChoiceProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm">{i18n.t('capture.found')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {frames.map((frame, at) => (
          <label
            key={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
            className="rounded-md border border-edge bg-well p-0.5 has-checked:border-accent has-checked:bg-accent-well has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              className="sr-only"
              aria-label={i18n.t('capture.foundAt', [at + 1, frames.length])}
              checked={isSameFrame(frame, chosen)}
              onChange={() => onChoose(frame)}
            />
            <Small picture={picture} frame={frame} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Small({ picture, frame }: { picture: HTMLImageElement; frame: Frame }) {
  const draw = (canvas: HTMLCanvasElement | null) => {
    const { x, y, width, height } = pixelsOf(frame, { width: picture.naturalWidth, height: picture.naturalHeight });
    const scale = Math.min(side / width, side / height);
    canvas
      ?.getContext('2d')
      ?.drawImage(picture, x, y, width, height, (side - width * scale) / 2, (side - height * scale) / 2, width * scale, height * scale);
  };
  return <canvas ref={draw} width={side} height={side} className={classNames('size-14', frame.isRound ? 'rounded-full' : 'rounded')} />;
}

/** Pixels that are drawn, for screens that show two in the place of one. */
const side = 112;
