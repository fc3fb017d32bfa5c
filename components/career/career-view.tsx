import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Career } from '../../lib/core/model/career.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { CareerMarkList } from './career-mark-list.tsx';
import { CareerPicture } from './career-picture.tsx';
import { CareerTable } from './career-table.tsx';
import { pngFile, svgFile } from './drawn-file.ts';

/** Keeps a file: its name, type and content. */
export type SavePicture = (name: string, mime: string, content: string | Blob) => void;

type CareerViewProps = { career: Career | undefined; onSave: SavePicture };

/** Work and education of all sources: the picture, what is worth a look, and the same as a table. */
export function CareerView({ career, onSave }: CareerViewProps) {
  if (career === undefined) return <p className="text-ink-soft">{i18n.t('career.empty')}</p>;
  return (
    <>
      <Drawn career={career} onSave={onSave} />
      <h3 className="mt-3 text-sm font-semibold">{i18n.t('career.marks')}</h3>
      <CareerMarkList career={career} />
      <details className="mt-3">
        <summary className="inline-block min-h-6 cursor-pointer text-sm text-accent">{i18n.t('career.table')}</summary>
        <CareerTable career={career} />
      </details>
    </>
  );
}

function Drawn({ career, onSave }: { career: Career; onSave: SavePicture }) {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  const width = useWidth(frame);
  const save = async (as: 'svg' | 'png'): Promise<void> => {
    if (drawn.current === null) return;
    const svg = svgFile(drawn.current);
    const { width: across, height } = drawn.current.viewBox.baseVal;
    const content = as === 'svg' ? svg : await pngFile(svg, across, height);
    if (content !== undefined) onSave(`timeline.${as}`, as === 'svg' ? 'image/svg+xml' : 'image/png', content);
    setSaid(i18n.t(content === undefined ? 'career.notDrawn' : 'career.saved'));
  };
  return (
    <>
      <div ref={frame}>
        <CareerPicture ref={drawn} career={career} width={width} />
      </div>
      <p className="mt-1 text-xs text-ink-soft">{i18n.t('career.legend')}</p>
      <p className="mt-1 flex flex-wrap gap-2 print:hidden">
        <Button size="small" onClick={() => void save('svg')}>
          {i18n.t('career.saveSvg')}
        </Button>
        <Button size="small" onClick={() => void save('png')}>
          {i18n.t('career.savePng')}
        </Button>
      </p>
      <LiveRegion message={said} />
      {said === i18n.t('career.notDrawn') && <p className="text-sm text-ink-soft">{said}</p>}
    </>
  );
}

/** Pixels across the frame, also after it was made wider or narrower. */
function useWidth(frame: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(640);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => element.clientWidth > 0 && setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, [frame]);
  return width;
}
