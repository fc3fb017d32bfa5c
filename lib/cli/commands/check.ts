import { loadPack } from '../../core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import { answersFile } from '../answers-file.ts';
import { manySources } from '../arguments.ts';
import { checkCandidate } from '../check-candidate.ts';
import { checkText } from '../check-text.ts';
import { isPage, readSource, type SourceRead } from '../read-source.ts';
import { jsonText } from '../terminal-text.ts';

/** `check FILE…`: all files together are one candidate's sources; what the pack finds in them, and what that comes to. */
export async function check(args: readonly string[]): Promise<string> {
  const { files, url, answers, at, json } = manySources(args);
  const sources: SourceRead[] = [];
  // One after the other: ten PDFs at once would need the memory of ten.
  for (const [nth, file] of files.entries())
    sources.push(await readSource(file, { id: `source-${nth + 1}`, readAt: at, url: isPage(file) ? url : undefined }));
  const replies = answers === undefined ? undefined : { file: answers, replies: answersFile(answers, dprkItWorkerPack.questions, at) };
  const checked = checkCandidate(sources, replies, loadPack(dprkItWorkerPack));
  return json ? jsonText(checked) : checkText(checked, dprkItWorkerPack);
}
