import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { levels } from '../../lib/core/model/assessment.ts';
import type { CaseFile, HistoryEvent } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import type { Visit } from '../../lib/core/model/visit.ts';
import { useAct } from '../case/act.tsx';
import type { Outcome } from '../case/actions.ts';
import { Button } from '../ui/button.tsx';
import { camelCase } from '../ui/camel-case.ts';
import { Problem } from '../ui/problem.tsx';
import { UntrustedText } from '../ui/untrusted-text.tsx';
import { VisitLines } from '../visit/visit-lines.tsx';
import { eventSentence } from './event-sentence.ts';
import { excerpt } from './excerpt.ts';
import { type TimelineEntry, timeline } from './timeline.ts';

type CaseHistoryProps = {
  file: CaseFile;
  pack: Pack;
  visits: readonly Visit[];
  /** Puts back how things stood before an event; the undo becomes an event itself. */
  undoEvent: (eventId: string) => Promise<Outcome>;
};

/** What was seen and done when, newest first; every step that can be taken back has a button for it. */
export function CaseHistory({ file, pack, visits, undoEvent }: CaseHistoryProps) {
  const { act } = useAct();
  const [error, setError] = useState<string>();
  const days = useMemo(() => timeline(file, visits), [file, visits]);
  const takeBack = async (event: HistoryEvent) => setError(await act(undoEvent(event.id), i18n.t('common.undone')));
  return (
    <>
      <Problem className="mb-2">{error}</Problem>
      {days.map(({ day, entries }) => (
        <section key={day} className="not-first:mt-4">
          <h3 className="text-sm font-semibold text-ink-soft">{day}</h3>
          <ol className="mt-1 border-l border-rule">
            {entries.map((entry) => (
              <li key={entry.id} className="py-1.5 pl-3">
                <Entry entry={entry} file={file} pack={pack} onTakeBack={takeBack} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type EntryProps = { entry: TimelineEntry; file: CaseFile; pack: Pack; onTakeBack: (event: HistoryEvent) => Promise<void> };

function Entry({ entry: { at, event, visit }, file, pack, onTakeBack }: EntryProps) {
  const sentence = event === undefined ? { words: i18n.t('cases.event.profileRead') } : eventSentence(event, file, pack);
  const level = levels.find((each) => each === event?.level);
  return (
    <>
      <div className="flex items-start gap-2">
        <time dateTime={at} className="w-11 shrink-0 whitespace-nowrap text-ink-soft">
          {new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
        </time>
        <p className="min-w-0 grow break-words">
          {sentence.words}
          {visit !== undefined && (
            <>
              {' '}
              <UntrustedText text={visit.profile.site} />
            </>
          )}
          {sentence.quoted !== undefined && (
            <>
              {': '}
              <q className="text-ink-soft">
                <UntrustedText text={excerpt(sentence.quoted, '')} />
              </q>
            </>
          )}
          {level !== undefined && (
            <span className="text-sm text-ink-soft"> · {i18n.t('cases.event.levelThen', [i18n.t(`levels.${camelCase(level)}.word`)])}</span>
          )}
        </p>
        {event !== undefined && canTakeBack(event, file) && (
          <Button look="quiet" size="small" className="print:hidden" onClick={() => void onTakeBack(event)}>
            {takeBackWords(event.what)}
            <span className="sr-only">: {sentence.words}</span>
          </Button>
        )}
      </div>
      {visit !== undefined && (
        <div className="pl-14">
          <VisitLines visit={visit} />
        </div>
      )}
    </>
  );
}

/** Whether a step can be taken back; two cases that were joined again since cannot be joined once more. */
function canTakeBack({ what, before, subject, at }: HistoryEvent, { history }: CaseFile): boolean {
  if (before === undefined) return false;
  return what !== 'cases-parted' || !history.some((each) => each.what === 'cases-joined' && each.subject === subject && each.at >= at);
}

function takeBackWords(what: HistoryEvent['what']): string {
  if (what === 'cases-joined') return i18n.t('cases.event.takeApart');
  return i18n.t(what === 'cases-parted' ? 'cases.event.joinAgain' : 'cases.event.takeBack');
}
