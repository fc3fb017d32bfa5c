import { i18n } from '#i18n';
import { type CaseFile, type HistoryEvent, statuses } from '../../lib/core/model/case.ts';
import { joinedBy } from '../../lib/core/model/joined-case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { pairWords, topicOfPair } from '../pair/pair-words.ts';
import { camelCase } from '../ui/camel-case.ts';

/** An event in our words, and what the reviewer or the candidate wrote, which is shown as theirs. */
export type EventSentence = { words: string; quoted?: string };

/** What the reviewer did, in plain words. What is no longer there (a removed note) is said without its text. */
export function eventSentence(event: HistoryEvent, file: CaseFile, pack: Pack): EventSentence {
  const detail = event.detail ?? '';
  switch (event.what) {
    case 'status-set': {
      const status = statuses.find((each) => each === detail);
      return status === undefined ? plain(event) : { words: i18n.t('cases.event.statusSetTo', [i18n.t(`case.status.${status}`)]) };
    }
    case 'tags-set':
      return detail === '' ? { words: i18n.t('cases.event.tagsCleared') } : quoted(event, detail);
    case 'title-set':
      return quoted(event, detail);
    case 'note-added':
    case 'note-changed':
      return quoted(event, file.notes.find((note) => note.id === event.subject)?.text ?? '');
    case 'opinion-given': {
      const given = file.opinions.find((opinion) => opinion.id === event.subject);
      const topic = given && topicOfPair(given.indicator);
      if (given !== undefined && topic !== undefined) {
        const words = i18n.t(`pair.event.${camelCase(given.stance)}`, [pairWords(topic).title.replace(/\.$/, '')]);
        return { words, ...(given.reason ? { quoted: given.reason } : {}) };
      }
      const indicator = pack.indicators.find((each) => each.id === given?.indicator);
      if (given === undefined || indicator === undefined) return quoted(event, detail);
      return {
        words: i18n.t(`cases.event.stance.${camelCase(given.stance)}`, [indicator.name]),
        ...(given.reason ? { quoted: given.reason } : {}),
      };
    }
    case 'question-answered': {
      const answer = file.answers.find((each) => each.id === event.subject);
      const question = pack.questions.find((each) => each.id === answer?.question);
      if (answer === undefined || question === undefined) return quoted(event, detail);
      return { words: i18n.t(`cases.event.reply.${camelCase(answer.reply)}`, [question.text]) };
    }
    case 'step-recorded': {
      const record = file.steps.find((each) => each.id === event.subject);
      const step = pack.steps.find((each) => each.id === record?.step);
      if (record === undefined) return plain(event);
      return { words: i18n.t('cases.event.stepSet', [i18n.t(`kit.state.${camelCase(record.state)}`), step?.text ?? record.step]) };
    }
    case 'link-judged': {
      const given = file.linkOpinions.find((each) => each.id === event.subject);
      if (given === undefined) return plain(event);
      return { words: i18n.t(`cases.event.link.${camelCase(given.stance)}`), ...(detail === '' ? {} : { quoted: detail }) };
    }
    case 'reminder-set': {
      const set = file.reminders.find((each) => each.id === event.subject);
      if (set === undefined) return plain(event);
      const words = set.due === undefined ? i18n.t('cases.event.reminderCleared') : i18n.t('cases.event.reminderFor', [set.due]);
      return { words, ...(set.reason === '' ? {} : { quoted: set.reason }) };
    }
    case 'value-corrected': {
      const correction = file.corrections.find((each) => each.id === event.subject);
      if (correction === undefined) return { words: i18n.t('cases.event.correctionWithdrawn') };
      return { words: i18n.t('cases.event.corrected', [i18n.t(`profile.kind.${camelCase(correction.kind)}`)]) };
    }
    case 'value-pointed': {
      const pointed = file.corrections.find((each) => each.id === event.subject);
      if (pointed === undefined) return { words: i18n.t('cases.event.pointedOnce') };
      const words = i18n.t('cases.event.pointed', [i18n.t(`profile.kind.${camelCase(pointed.kind)}`)]);
      return { words, ...(pointed.pointed === undefined ? {} : { quoted: pointed.pointed.quote }) };
    }
    case 'undone': {
      const what = file.history.find((each) => each.what === detail)?.what;
      return what === undefined ? plain(event) : { words: i18n.t('cases.event.undoneOf', [i18n.t(`cases.event.${camelCase(what)}`)]) };
    }
    case 'cases-joined':
      return joinedSentence(event);
    case 'cases-parted':
      // Only the case that something was taken out of can take it back.
      return event.before === undefined ? { words: i18n.t('cases.event.partedFrom') } : plain(event);
    case 'case-opened':
    case 'profile-read':
    case 'source-added':
    case 'note-removed':
      return plain(event);
    default:
      return event.what satisfies never;
  }
}

/** The other case by its name and, where it had one of its own, its status; once taken apart it is told in its own history. */
function joinedSentence(event: HistoryEvent): EventSentence {
  const other = joinedBy(event)?.case;
  if (other === undefined) return { words: i18n.t('cases.event.joinedOnce') };
  const words = i18n.t('cases.event.casesJoined');
  if (other.status === 'open') return { words, quoted: other.title };
  const status = i18n.t(`case.status.${other.status}`);
  const said = other.statusReason === '' ? status : `${status}: ${other.statusReason}`;
  return { words: i18n.t('cases.event.joinedStatus', [said]), quoted: other.title };
}

const plain = (event: HistoryEvent): EventSentence => ({ words: i18n.t(`cases.event.${camelCase(event.what)}`) });

const quoted = (event: HistoryEvent, text: string): EventSentence => (text === '' ? plain(event) : { ...plain(event), quoted: text });
