import { useCallback, useEffect, useRef, useState } from 'react';
import { ReactCrop } from 'react-image-crop';
import { i18n } from '#i18n';
import type { Captured, Pointing } from '../data/use-page-pointing.ts';
import { lookProblem } from '../pointing/look-problem.ts';
import { Button } from '../ui/button.tsx';
import { Problem } from '../ui/problem.tsx';
import { cutOut } from './cut-out.ts';
import { type Frame, framesOf, middleFrame } from './frame.ts';
import { FrameChoice } from './frame-choice.tsx';
import 'react-image-crop/dist/ReactCrop.css';

type CapturePictureProps = {
  pointing: Pick<Pointing, 'capture'>;
  /** The part that was framed. */
  onPicture: (picture: File) => void;
  onBack: () => void;
};

/** Takes a picture of what the page in front shows, in which the reviewer frames the candidate's portrait. */
export function CapturePicture({ pointing, onPicture, onBack }: CapturePictureProps) {
  const [captured, setCaptured] = useState<Captured>();
  const take = useCallback(() => {
    setCaptured(undefined);
    void pointing.capture().then(setCaptured);
  }, [pointing]);
  // The press that opened this is the first capture.
  useEffect(take, [take]);

  if (captured?.is === 'captured') return <FramePicture key={captured.picture} captured={captured} onPicture={onPicture} onAgain={take} />;
  return (
    <div className="flex flex-col gap-3">
      <p role="status">{captured === undefined ? i18n.t('capture.taking') : lookProblem(captured)}</p>
      <div className="flex flex-wrap gap-2">
        {captured !== undefined && (
          <Button look="primary" onClick={take}>
            {i18n.t('capture.again')}
          </Button>
        )}
        <Button look="quiet" onClick={onBack}>
          {i18n.t('capture.back')}
        </Button>
      </div>
    </div>
  );
}

type FramePictureProps = { captured: Extract<Captured, { is: 'captured' }>; onPicture: (picture: File) => void; onAgain: () => void };

function FramePicture({ captured: { picture, site, found }, onPicture, onAgain }: FramePictureProps) {
  const [drawn, setDrawn] = useState<HTMLImageElement>();
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const [chosen, setChosen] = useState<Frame>();
  const [problem, setProblem] = useState<string>();
  const body = useRef<HTMLDivElement>(null);
  const choose = (frame: Frame) => {
    setProblem(undefined);
    setChosen(frame);
  };
  const begin = (image: HTMLImageElement) => {
    const seen = framesOf(found, { width: image.naturalWidth, height: image.naturalHeight });
    setFrames(seen);
    setChosen(seen[0] ?? middleFrame);
    setDrawn(image);
  };
  // What was pressed to get here is gone; the keys go on where the first thing is to be decided.
  useEffect(() => {
    if (drawn !== undefined) body.current?.querySelector<HTMLElement>('input:checked, .ReactCrop__crop-selection')?.focus();
  }, [drawn]);

  const add = async () => {
    if (drawn === undefined || chosen === undefined) return;
    try {
      const file = await cutOut(drawn, chosen, i18n.t('capture.fileName', [site]));
      if (file === 'too-small') setProblem(i18n.t('capture.tooSmall'));
      else onPicture(file);
    } catch {
      setProblem(i18n.t('capture.notCut'));
    }
  };

  return (
    <div ref={body} className="flex flex-col gap-3">
      {drawn !== undefined && chosen !== undefined && frames.length > 0 && (
        <FrameChoice picture={drawn} frames={frames} chosen={chosen} onChoose={choose} />
      )}
      {drawn !== undefined && frames.length === 0 && <p className="text-sm">{i18n.t('capture.noneFound')}</p>}
      <Problem>{problem}</Problem>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void add()}>
          {i18n.t('capture.add')}
        </Button>
        <Button onClick={onAgain}>{i18n.t('capture.again')}</Button>
      </div>
      <div>
        <ReactCrop
          {...(chosen && { crop: chosen })}
          onChange={(_, percent) => choose({ ...percent, isRound: chosen?.isRound === true })}
          circularCrop={chosen?.isRound === true}
          keepSelection
          minWidth={4}
          minHeight={4}
          ariaLabels={{
            cropArea: i18n.t('capture.frame'),
            nwDragHandle: i18n.t('capture.edge.upperLeft'),
            nDragHandle: i18n.t('capture.edge.upper'),
            neDragHandle: i18n.t('capture.edge.upperRight'),
            eDragHandle: i18n.t('capture.edge.right'),
            seDragHandle: i18n.t('capture.edge.lowerRight'),
            sDragHandle: i18n.t('capture.edge.lower'),
            swDragHandle: i18n.t('capture.edge.lowerLeft'),
            wDragHandle: i18n.t('capture.edge.left'),
          }}
        >
          <img
            src={picture}
            alt={i18n.t('capture.page')}
            onLoad={({ currentTarget }) => begin(currentTarget)}
            onError={() => setProblem(i18n.t('capture.notCut'))}
          />
        </ReactCrop>
        <p className="mt-1 text-sm text-ink-soft">{i18n.t('capture.keys')}</p>
      </div>
      {chosen !== undefined && (
        <label className="flex min-h-6 items-start gap-2">
          <input
            type="checkbox"
            className="mt-1 size-3.5 shrink-0 accent-accent"
            checked={chosen.isRound}
            onChange={({ currentTarget }) => choose({ ...chosen, isRound: currentTarget.checked })}
          />
          <span>{i18n.t('capture.round')}</span>
        </label>
      )}
    </div>
  );
}
