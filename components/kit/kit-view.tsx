import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { CaseReview } from '../../lib/core/model/case.ts';
import type { VerificationKit } from '../../lib/core/model/kit.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { useAct } from '../case/act.tsx';
import type { CaseActions, Outcome } from '../case/actions.ts';
import { usePrinting } from '../cases/use-printing.ts';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { KitCalls } from './kit-calls.tsx';
import { KitHandOver } from './kit-hand-over.tsx';
import { KitLiveness } from './kit-liveness.tsx';
import { KitQuestions } from './kit-questions.tsx';
import { KitSection } from './kit-section.tsx';
import { KitSteps } from './kit-steps.tsx';

export type KitViewProps = {
  title: string;
  kit: VerificationKit;
  review: Pick<CaseReview, 'current'>;
  pack: Pack;
  actions: Pick<CaseActions, 'answerQuestion' | 'recordStep'>;
  singleKeys: boolean;
  caseHref: string;
  settingsHref: string;
  /** Draws the next script of live requests. */
  onDraw: () => void;
  /** Puts the kit on the clipboard. */
  copyKit: () => Promise<Outcome>;
  onSave: () => void;
};

type Part = 'ask' | 'steps' | 'live' | 'calls' | 'it';

/** Everything for verifying one candidate, on the screen part by part, on paper one after the other. */
export function KitView(props: KitViewProps) {
  const { title, pack, singleKeys } = props;
  const { act, undoLast } = useAct();
  const isPrinting = usePrinting();
  const [shown, setShown] = useState<Part>('ask');
  const [error, setError] = useState<string>();
  // Set while one part alone goes to paper.
  const [alone, setAlone] = useState<Part>();
  const copy = async () => setError(await act(props.copyKit(), i18n.t('kit.copied')));
  const print = (part: Part | undefined) => {
    flushSync(() => setAlone(part));
    window.print();
    setAlone(undefined);
  };
  useShortcuts({ c: () => void copy(), u: undoLast }, singleKeys);
  const parts = partsOf(props, isPrinting).map(({ value, content, count }) => ({
    value,
    label: i18n.t(`kit.${value}.title`),
    ...(count === undefined ? {} : { count }),
    content: (
      <KitSection key={value} title={i18n.t(`kit.${value}.title`)} lead={i18n.t(`kit.${value}.lead`)} isPrinting={isPrinting}>
        {content}
      </KitSection>
    ),
  }));
  return (
    <div className="kit-on-paper">
      <PageHeading
        title={i18n.t('kit.title')}
        actions={
          <>
            <Button onClick={() => void copy()} aria-keyshortcuts="c">
              {i18n.t('kit.copy')}
            </Button>
            <Button onClick={props.onSave}>{i18n.t('kit.save')}</Button>
            <Button className="max-sm:hidden" onClick={() => print(shown)}>
              {i18n.t('kit.printPart')}
            </Button>
            <Button className="max-sm:hidden" onClick={() => print(undefined)}>
              {i18n.t('kit.print')}
            </Button>
          </>
        }
      >
        <p className="text-ink [overflow-wrap:anywhere]">
          {i18n.t('kit.ofCase')}:{' '}
          <a href={props.caseHref} className="font-medium text-accent underline underline-offset-2">
            <UntrustedText text={title} />
          </a>
        </p>
        <p className="mt-1 print:hidden">{i18n.t('kit.lead')}</p>
        <p className="hidden print:block">
          {i18n.t('kit.printed', [new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }), pack.version])}
        </p>
      </PageHeading>
      {error !== undefined && <Notice tone="error">{error}</Notice>}
      {isPrinting ? (
        <div>{parts.filter(({ value }) => alone === undefined || value === alone).map(({ content }) => content)}</div>
      ) : (
        <Tabs label={i18n.t('kit.parts')} value={shown} onChange={setShown} tabs={parts} />
      )}
    </div>
  );
}

function partsOf(
  { kit, review, pack, actions, settingsHref, onDraw }: KitViewProps,
  isPrinting: boolean,
): { value: Part; count?: number; content: ReactNode }[] {
  const asked = kit.stages.reduce((sum, { asks, open }) => sum + asks.length + open.length, 0);
  return [
    {
      value: 'ask',
      count: asked,
      content: <KitQuestions kit={kit} profiles={review.current} lists={pack.lists} actions={actions} isPrinting={isPrinting} />,
    },
    { value: 'steps', count: kit.steps.length, content: <KitSteps kit={kit} actions={actions} settingsHref={settingsHref} /> },
    { value: 'live', content: <KitLiveness liveness={kit.liveness} onDraw={onDraw} /> },
    {
      value: 'calls',
      count: kit.calls.sheets.reduce((sum, { lines }) => sum + lines.length, 0),
      content: <KitCalls calls={kit.calls} profiles={review.current} actions={actions} />,
    },
    { value: 'it', count: kit.handOver.length, content: <KitHandOver items={kit.handOver} /> },
  ];
}
