import { i18n } from '#i18n';
import type { Assessment } from '../../lib/core/model/assessment.ts';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';
import { LevelShape } from './level-shape.tsx';

/** The three answers that a check can have; each count in the banner opens its list. */
export type AnswerList = 'found' | 'not-found' | 'not-checked';

type LevelBannerProps = {
  assessment: Assessment;
  /** The list that is open below, if it is one of the three. */
  shown?: AnswerList | undefined;
  /** Left out where there is no list to open, on paper for one. */
  onShow?: (list: AnswerList) => void;
};

/** What the findings come to: shape, word, meaning; then found, not found and not checked with the same weight. */
export function LevelBanner({ assessment, shown, onShow }: LevelBannerProps) {
  const isAmber = assessment.level === 'verify-first';
  const level = camelCase(assessment.level);
  const counts: [AnswerList, string][] = [
    ['found', i18n.t('levels.found', [assessment.found])],
    ['not-found', i18n.t('levels.notFound', [assessment.notFound])],
    ['not-checked', i18n.t('levels.notChecked', [assessment.notChecked])],
  ];
  return (
    <section
      aria-label={i18n.t('levels.label')}
      className={classNames('flex gap-3 border-y px-4 py-3', isAmber ? 'border-amber-edge bg-amber-well' : 'border-rule bg-well')}
    >
      <LevelShape level={assessment.level} className="mt-0.5 size-5" />
      <div className="min-w-0">
        <h2 className={classNames('text-lg leading-6 font-semibold', isAmber && 'text-amber')}>{i18n.t(`levels.${level}.word`)}</h2>
        <p>{i18n.t(`levels.${level}.meaning`)}</p>
        <p className="mt-1 -ml-1 flex flex-wrap items-center">
          {counts.map(([list, words], index) => (
            <span key={list} className="flex items-center">
              <Count words={words} isShown={shown === list} onShow={onShow && (() => onShow(list))} />
              {index < counts.length - 1 && (
                <span aria-hidden="true" className="text-ink-soft">
                  ·
                </span>
              )}
            </span>
          ))}
        </p>
        {assessment.explained > 0 && <p className="text-sm text-ink-soft">{i18n.t('levels.explained', assessment.explained)}</p>}
      </div>
    </section>
  );
}

function Count({ words, isShown, onShow }: { words: string; isShown: boolean; onShow: (() => void) | undefined }) {
  if (onShow === undefined) return <span className="px-1">{words}</span>;
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={onShow}
      className="min-h-6 rounded-sm px-1 underline decoration-edge decoration-1 underline-offset-3 hover:decoration-ink aria-pressed:font-semibold aria-pressed:decoration-2"
    >
      {words}
    </button>
  );
}
