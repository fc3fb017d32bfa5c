import { loadPack } from '../../core/engine/load-pack.ts';
import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import { answersFile } from '../answers-file.ts';
import { manySources } from '../arguments.ts';
import { checkCandidate, explainForCandidate } from '../check-candidate.ts';
import { checkText } from '../check-text.ts';
import { kitText } from '../kit-text.ts';
import { notToldWords, ownWords } from '../own-words.ts';
import { policyOfFile } from '../policy-of-file.ts';
import { isPage, readSource, type SourceRead } from '../read-source.ts';
import { jsonText, oneLine, wrapped } from '../terminal-text.ts';
import { Unusable } from '../unusable.ts';
import { whyText } from '../why-text.ts';

/** `check FILE…`: all files together are one candidate's sources; what the pack finds in them, and what that comes to. */
export async function check(args: readonly string[]): Promise<string> {
  const { files, url, candidate, answers, at, json, policy: policyFile, why, kit } = manySources(args);
  const indicator = why === undefined ? undefined : indicatorNamed(why);
  const policy = policyOfFile(policyFile, dprkItWorkerPack);
  const read: SourceRead[] = [];
  // One after the other: ten PDFs at once would need the memory of ten.
  for (const [nth, file] of files.entries())
    read.push(await readSource(file, { id: `source-${nth + 1}`, readAt: at, url: isPage(file) ? url : undefined }));
  const sources = await ownWords(read, candidate);
  const replies = answers === undefined ? undefined : { file: answers, replies: answersFile(answers, dprkItWorkerPack.questions, at) };
  const loaded = loadPack(dprkItWorkerPack);
  if (kit) return kitText(sources, replies?.replies ?? [], loaded, policy, at);
  if (indicator !== undefined) {
    const { told, fileOf } = explainForCandidate(indicator, sources, replies, loaded, policy);
    const notTold = sources.flatMap(({ file, writersNotTold }) => (writersNotTold === undefined ? [] : [{ file, writersNotTold }]));
    if (json) return jsonText({ version: 1, why: told, ...(notTold.length > 0 && { notTold }) });
    return [
      whyText(told, indicator, fileOf),
      ...notTold.map((one) => `${wrapped(`${one.file}: ${notToldWords(one.writersNotTold)}`, 0)}\n`),
    ].join('\n');
  }
  const checked = checkCandidate(sources, replies, loaded, policy);
  return json ? jsonText(checked) : checkText(checked, dprkItWorkerPack);
}

function indicatorNamed(id: string) {
  const found = dprkItWorkerPack.indicators.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Unusable(`“${oneLine(id).slice(0, 60)}” is no indicator of this pack. “indicators” lists them.`);
}
