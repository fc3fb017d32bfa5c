import { ActProvider } from '../../components/case/act.tsx';
import { AnswerTabs, type CaseList } from '../../components/case/answer-tabs.tsx';
import { CaseFoot } from '../../components/case/case-foot.tsx';
import { CaseHeader } from '../../components/case/case-header.tsx';
import { TagLine } from '../../components/case/tag-line.tsx';
import { SeenBefore } from '../../components/link/seen-before.tsx';
import { FieldList } from '../../components/profile/field-list.tsx';
import { ToastArea } from '../../components/ui/toast.tsx';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Profile } from '../../lib/core/model/profile.ts';
import { aLink } from '../builders/a-link.ts';
import { aPair } from '../builders/a-pair.ts';
import { aProfile } from '../builders/a-profile.ts';
import { aReport } from '../builders/a-report.ts';

const done = async () => ({ ok: true as const });
const actions = {
  giveOpinion: done,
  answerQuestion: done,
  recordStep: done,
  judgeLink: done,
  setReminder: done,
  correctValue: done,
  pointValue: done,
  withdrawCorrection: done,
  addNote: done,
  changeNote: done,
  removeNote: done,
  saveDraft: done,
  setStatus: done,
  setTags: done,
  setTitle: done,
  eraseCase: done,
  otherCases: async () => ({ ok: true as const, cases: [] }),
  joinInto: done,
  takeOut: done,
};

/** One text in every place of the panel that shows what somebody wrote. */
export function WholePanel({ text, list }: { text: string; list: CaseList }) {
  const { file, review, pack } = aReport((what) => (what === 'subject' || what === 'place' ? what : text));
  const read: Profile = {
    ...aProfile(
      {
        'display-name': [text],
        headline: [text],
        skill: [text, text],
        work: [{ employer: text, title: text }],
        link: [{ url: 'https://example.com/a' }],
      },
      4,
    ),
    site: text,
    account: text,
    notices: [text.slice(0, 120)],
  };
  const whole: CaseFile = { ...file, case: { ...file.case, tags: [text.slice(0, 60)] }, profiles: [...file.profiles, read] };
  const shared = aLink({
    otherTitle: text,
    quote: text.slice(0, 2_000),
    locator: text,
    other: { ...aLink().other, quote: text, source: text },
  });
  const namesake = { otherCase: 'like', otherTitle: text, otherReadAt: shared.otherReadAt, likeness: 1 };
  const quiet = { ...shared, otherCase: 'quiet', ordinary: 'agency' as const };
  const links = {
    state: 'ready' as const,
    links: [shared, quiet],
    namesakes: [namesake],
    compared: 2,
    left: 0,
    common: [{ by: 'phone' as const, quote: text, shownBy: 300 }],
  };
  return (
    <ToastArea label="m" closeLabel="c">
      <ActProvider undoSeconds={10}>
        <SeenBefore links={links} actions={actions} onLook={() => {}} />
        <CaseHeader file={whole} newest={read} sources={2} isReading={false} onReadAgain={() => {}} menu={null} />
        <TagLine tags={whole.case.tags} actions={actions} />
        <FieldList profiles={[read]} corrections={[]} actions={actions} />
        <AnswerTabs
          file={whole}
          review={{ ...review, current: whole.profiles }}
          pack={pack}
          links={links}
          pairs={[aPair({ one: text, other: text })]}
          onCopyText={async () => true}
          actions={actions}
          keysOn={false}
          shown={list}
          onShow={() => {}}
          addSource={null}
        />
        <CaseFoot file={whole} draftDelayMs={250} actions={actions} onStatus={() => {}} noteRef={null} />
      </ActProvider>
    </ToastArea>
  );
}
