import type { CaseFile, CaseReview } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { CaseActions } from '../case/actions.ts';
import { FindingCard } from '../finding/finding-card.tsx';
import { standingOpinion } from '../finding/standing-opinion.ts';

type PrintedFindingsProps = { file: CaseFile; review: CaseReview; pack: Pack; actions: Pick<CaseActions, 'giveOpinion'> };

/** Every finding with its reason, its ordinary explanations and its sources, as paper cannot be opened by a click. */
export function PrintedFindings({ file, review, pack, actions }: PrintedFindingsProps) {
  return (
    <ul className="divide-y divide-rule">
      {review.findings.map((finding) => {
        const indicator = pack.indicators.find(({ id }) => id === finding.indicator);
        return (
          finding.answer === 'yes' &&
          indicator !== undefined && (
            <FindingCard
              key={finding.indicator}
              finding={finding}
              indicator={indicator}
              lists={pack.lists}
              prevalence={pack.prevalence}
              profiles={review.current}
              opinion={standingOpinion(finding.indicator, file.opinions)}
              isOpen
              onOpenChange={() => {}}
              isExplaining={false}
              onExplainingChange={() => {}}
              actions={actions}
            />
          )
        );
      })}
    </ul>
  );
}
