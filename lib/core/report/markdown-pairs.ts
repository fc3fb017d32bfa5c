import { newestBy } from '../model/newest-by.ts';
import type { Pair, PairSide } from '../model/pair.ts';
import type { CaseReport } from './case-report.ts';
import { inline, quoteBlock, type Row } from './quote-block.ts';
import { kindWords } from './words.ts';
import { pairAdvice, topicWords } from './words-of-pairs.ts';

/**
 * What two sources say differently: each with its two quotes, what may honestly be behind it, what to ask and, where the reviewer put
 * it aside, why; empty when nothing does.
 */
export function pairPart(report: CaseReport): string {
  const { pairs = [], file } = report;
  if (pairs.length === 0) return '';
  const opinions = newestBy(file.opinions, ({ indicator }) => indicator);
  const lead =
    'Two sources say different things about the same thing. Most such pairs have an ordinary reason; ask before reading anything into one.';
  const parts = pairs.map((pair) => {
    const opinion = opinions.get(pair.id);
    const reason =
      opinion?.stance === 'explained'
        ? ['The reviewer put it aside as explained:', quoteBlock([['Reason', opinion.reason || '(none given)']])]
        : [];
    const { reasons, ask } = pairAdvice[pair.topic];
    return [
      `### ${topicWords[pair.topic]}`,
      ...sides(pair).map((side) => quoteBlock(rows(side, report))),
      `Ordinary reasons:\n${reasons.map((one) => `- ${inline(one)}`).join('\n')}`,
      `To ask:\n- ${inline(ask)}`,
      ...reason,
    ].join('\n\n');
  });
  return ['## Where two sources differ', lead, ...parts].join('\n\n');
}

const sides = ({ one, other, differs }: Pair): (PairSide & { form: string })[] => [
  { ...one, form: differs.one },
  { ...other, form: differs.other },
];

function rows({ quote, form, source, locator, kind, readAt }: PairSide & { form: string }, { review }: CaseReport): Row[] {
  const site = review.current.find(({ account }) => account === source)?.site;
  return [
    ['Seen', quote],
    ['Compared', `${form} (${kindWords[kind]})`],
    ['Source', `${site === undefined ? source : `${site}, ${source}`}; read ${readAt.slice(0, 10)} ${readAt.slice(11, 16)} UTC`],
    ...(locator === '' ? [] : [['Where', locator] as const]),
  ];
}
