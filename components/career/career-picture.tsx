import { type Ref, useId } from 'react';
import { i18n } from '#i18n';
import type { Career } from '../../lib/core/model/career.ts';
import { visibleText } from '../ui/visible-text.ts';
import { type CareerLayout, careerLayout, type DrawnLane, type DrawnSpan, sizes } from './career-layout.ts';
import { durationWords, endWords, monthWords, nameOfSpan } from './career-words.ts';

type CareerPictureProps = { career: Career /** In pixels. */; width: number; ref?: Ref<SVGSVGElement> };

/** The axis with a lane per source. What it shows is told by the table beside it, so to a screen reader it is one picture. */
export function CareerPicture({ career, width, ref }: CareerPictureProps) {
  const layout = careerLayout(career, width);
  // An id in an address of the style sheet must hold letters and digits only.
  const id = useId().replace(/\W/g, '');
  return (
    <svg
      ref={ref}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      className="block max-w-full font-sans"
    >
      <title id={`${id}-title`}>{i18n.t('career.picture')}</title>
      <desc id={`${id}-desc`}>
        {i18n.t('career.pictureDescription', [career.lanes.length, monthWords(career.from), monthWords(career.to)])}
      </desc>
      <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className="stroke-sheet" strokeWidth="3" />
      </pattern>
      <Axis layout={layout} />
      {layout.lanes.map((lane) => (
        <Lane key={lane.lane.source} drawn={lane} hatch={`url(#${id}-hatch)`} width={layout.width} />
      ))}
    </svg>
  );
}

const Axis = ({ layout: { ticks, height } }: { layout: CareerLayout }) =>
  ticks.map(({ x, words }) => (
    <g key={x}>
      <line x1={x} x2={x} y1={sizes.axis - 6} y2={height} className="stroke-rule" />
      <text x={x + 3} y={sizes.axis - 9} fontSize="11" className="fill-ink-soft">
        {words}
      </text>
    </g>
  ));

function Lane({ drawn: { lane, y, spans }, hatch, width }: { drawn: DrawnLane; hatch: string; width: number }) {
  return (
    <g>
      <line x1="0" x2={width} y1={y} y2={y} className="stroke-rule" />
      <text x={sizes.margin} y={y + 17} fontSize="12" fontWeight="600" className="fill-ink">
        {visibleText(`${lane.site} · ${lane.source}`).slice(0, Math.floor(width / letterWidth))}
      </text>
      {spans.map((span) => (
        <Bar key={span.span.id} drawn={span} hatch={hatch} width={width} />
      ))}
    </g>
  );
}

function Bar({ drawn, hatch, width }: { drawn: DrawnSpan; hatch: string; width: number }) {
  const { span, y, sure, possible, labelX, anchor, overlapped, gap, disagreeing } = drawn;
  const barY = y + 17;
  const fill = span.what === 'work' ? 'fill-accent' : 'fill-ink-soft';
  const room = anchor === 'start' ? width - labelX : labelX;
  const words = visibleText([nameOfSpan(span), span.label === '' ? undefined : span.detail].filter(Boolean).join(', '));
  const letters = Math.max(8, Math.floor(room / letterWidth));
  return (
    <g>
      <title>{`${words}: ${endWords(span.start)} – ${endWords(span.end)}`}</title>
      <text x={labelX} y={y + 12} textAnchor={anchor} fontSize="12" className="fill-ink">
        {words.length > letters ? `${words.slice(0, letters - 1)}…` : words}
      </text>
      {possible !== undefined && <rect {...possible} y={barY} height={sizes.bar} className={fill} fillOpacity="0.3" />}
      {sure !== undefined && <rect {...sure} y={barY} height={sizes.bar} className={fill} />}
      {overlapped.map((each) => (
        <rect key={`${each.x} ${each.width}`} {...each} y={barY} height={sizes.bar} fill={hatch} />
      ))}
      {gap !== undefined && (
        <>
          <rect x={gap.x} width={gap.width} y={barY} height={sizes.bar} fill="none" strokeDasharray="3 3" className="stroke-ink-soft" />
          {gap.width > 70 && (
            <text x={gap.x + gap.width / 2} y={barY + 9} textAnchor="middle" fontSize="10" className="fill-ink-soft">
              {durationWords(gap.days)}
            </text>
          )}
        </>
      )}
      {disagreeing.map((x) => (
        <text
          key={x}
          x={Math.min(Math.max(x, 8), width - 8)}
          y={barY + 11}
          textAnchor="middle"
          fontSize="15"
          fontWeight="700"
          paintOrder="stroke"
          strokeWidth="3"
          className="fill-ink stroke-sheet"
        >
          ≠
        </text>
      ))}
    </g>
  );
}

/** Pixels of an average letter at 12 px, with something to spare. */
const letterWidth = 6.6;
