import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressLine } from './progress-line.tsx';

/** How the index is: what a page knows of its casebook. */
export type IndexFacts = { is: 'ready'; cases: number } | { is: 'preparing'; done: number; of: number } | { is: 'failed'; message: string };

/** What a check has made again. */
export type IndexMended = { missing: number; leftOver: number; outdated: number; damaged: number; packed: number };

/** What came of a check; `busy` when another window is working on the index. */
export type IndexCheckResult =
  | { ok: true; isComplete: boolean; compared: number; mended: IndexMended }
  | { ok: false; message: string }
  | 'busy';

type IndexCheckProps = {
  facts: IndexFacts;
  onCheck: (on: { onProgress: (progress: { done: number; of: number }) => void; signal: AbortSignal }) => Promise<IndexCheckResult>;
};

type Step = { is: 'idle' } | { is: 'running'; done: number; of: number } | { is: 'over'; result: IndexCheckResult };

/** How the index for comparison is, and a check that says what it made again. It can be stopped, and goes on where it was. */
export function IndexCheck({ facts, onCheck }: IndexCheckProps) {
  const [step, setStep] = useState<Step>({ is: 'idle' });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const check = async (): Promise<void> => {
    const controller = new AbortController();
    stopping.current = controller;
    setStep({ is: 'running', done: 0, of: 0 });
    const result = await onCheck({ signal: controller.signal, onProgress: ({ done, of }) => setStep({ is: 'running', done, of }) });
    setStep({ is: 'over', result });
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <FactsLine facts={facts} />
      {step.is !== 'running' && <Button onClick={() => void check()}>{i18n.t('data.index.check')}</Button>}
      <div aria-live="polite" className="w-full max-w-2xl">
        {step.is === 'running' && (
          <ProgressLine
            done={step.done}
            of={step.of}
            text={i18n.t('data.index.checking', [step.done, step.of])}
            stop={{ label: i18n.t('data.index.stop'), do: () => stopping.current?.abort() }}
          />
        )}
        {step.is === 'over' && <ResultLines result={step.result} />}
      </div>
    </div>
  );
}

function FactsLine({ facts }: { facts: IndexFacts }) {
  if (facts.is === 'failed') return <Notice tone="error">{facts.message}</Notice>;
  if (facts.is === 'ready') return <p>{i18n.t('data.index.ready', facts.cases)}</p>;
  if (facts.of === 0) return <p>{i18n.t('data.index.preparing')}</p>;
  return <ProgressLine done={facts.done} of={facts.of} text={i18n.t('data.index.preparingOf', [facts.done, facts.of])} />;
}

function ResultLines({ result }: { result: IndexCheckResult }) {
  if (result === 'busy') return <Notice tone="note">{i18n.t('data.index.busy')}</Notice>;
  if (!result.ok) return <Notice tone="error">{result.message}</Notice>;
  if (!result.isComplete) return <p>{i18n.t('data.index.stopped', result.compared)}</p>;
  const { missing, leftOver, outdated, damaged, packed } = result.mended;
  if (missing + leftOver + outdated + damaged + packed === 0) return <p>{i18n.t('data.index.fine', result.compared)}</p>;
  return (
    <>
      <p>{i18n.t('data.index.mended', result.compared)}</p>
      <ul className="mt-2 list-disc pl-5">
        {missing > 0 && <li>{i18n.t('data.index.missing', missing)}</li>}
        {leftOver > 0 && <li>{i18n.t('data.index.leftOver', leftOver)}</li>}
        {outdated > 0 && <li>{i18n.t('data.index.outdated', outdated)}</li>}
        {damaged > 0 && <li>{i18n.t('data.index.damaged', damaged)}</li>}
        {packed > 0 && <li>{i18n.t('data.index.packed')}</li>}
      </ul>
    </>
  );
}
