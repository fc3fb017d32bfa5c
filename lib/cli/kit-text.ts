import { caseFacts, currentProfiles } from '../core/engine/facts.ts';
import { findAll } from '../core/engine/find.ts';
import type { LoadedPack } from '../core/engine/load-pack.ts';
import { livenessScript } from '../core/kit/liveness.ts';
import { verificationKit } from '../core/kit/verification-kit.ts';
import type { ReviewerAnswer } from '../core/model/case.ts';
import type { Policy } from '../core/model/policy.ts';
import { kitMarkdown } from '../core/report/kit-markdown.ts';
import { quoteBlock } from '../core/report/quote-block.ts';
import { notToldWords } from './own-words.ts';
import type { SourceRead } from './read-source.ts';
import { oneLine } from './terminal-text.ts';

/** The verification kit of one candidate as Markdown, with a script of live requests that is drawn anew at every run. */
export function kitText(
  sources: readonly SourceRead[],
  answers: readonly ReviewerAnswer[],
  loaded: LoadedPack,
  policy: Policy,
  at: string,
): string {
  const current = currentProfiles(sources.map(({ profile }) => profile));
  const findings = findAll(loaded, caseFacts(current, answers), policy);
  const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
  const kit = verificationKit(
    { file: { answers: [...answers], steps: [] }, review: { current, findings, explained: [] }, pack: loaded.pack, policy },
    livenessScript(random),
  );
  const title = oneLine(sources.map(({ file }) => file).join(', '));
  const notTold = sources.flatMap(({ file, writersNotTold }) =>
    writersNotTold === undefined ? [] : [quoteBlock([[oneLine(file), notToldWords(writersNotTold)]])],
  );
  const text = kitMarkdown(kit, { title, packVersion: loaded.pack.version, appVersion: 'in a terminal', writtenAt: at });
  return notTold.length === 0 ? text : `${text}\n## Not checked\n\n${notTold.join('\n\n')}\n`;
}
