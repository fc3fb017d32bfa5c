import { rosterStix } from '../../core/report/stix-roster.ts';
import { linkSentence } from '../../core/report/words-of-links.ts';
import { dprkItWorkerPack } from '../../packs/dprk-it-worker/pack.gen.ts';
import { manyCandidates } from '../arguments.ts';
import { type Roster, readRoster } from '../candidates.ts';
import { type RosterLink, rosterLinks } from '../roster-links.ts';
import { jsonText, oneLine, wrapped } from '../terminal-text.ts';

/** `links FOLDER|FILE…`: every file and every folder is a candidate; what any two of them share, with both quotes. */
export async function links(args: readonly string[]): Promise<string> {
  const { files, at, json, stix, all } = manyCandidates(args);
  const roster = await readRoster(files, at);
  const found = rosterLinks(roster.candidates, dprkItWorkerPack);
  const asked = found.filter(({ link }) => link.ordinary === undefined);
  if (stix) return jsonText(rosterStix(asked, at));
  return json ? jsonText(asJson(roster, all ? found : asked, found.length)) : asText(roster, found, all);
}

function asJson({ candidates, unread }: Roster, shown: readonly RosterLink[], found: number) {
  return {
    version: 1,
    candidates: candidates.map(({ id, title, fileOf }) => ({ id, title, files: [...fileOf.values()] })),
    unread,
    ordinaryLeftOut: found - shown.length,
    links: shown.map(({ from, to, link: { by, names, likeness, longestRun, shownBy, ordinary, quote, source, locator, other } }) => ({
      ...{ by, names, likeness, shownBy },
      ...(longestRun === undefined ? {} : { longestRun }),
      ...(ordinary === undefined ? {} : { ordinary }),
      one: { candidate: from.id, file: from.fileOf.get(source) ?? source, quote, locator },
      other: { candidate: to.id, file: to.fileOf.get(other.source) ?? other.source, quote: other.quote, locator: other.locator },
    })),
  };
}

function asText({ candidates, unread }: Roster, found: readonly RosterLink[], isAll: boolean): string {
  const asked = found.filter(({ link }) => link.ordinary === undefined);
  const ordinary = found.length - asked.length;
  const shown = isAll ? found : asked;
  return `${[
    `${candidates.length} candidates were compared. Two that share something can be two people; what is ordinary is for you to judge.`,
    '',
    `Shared: ${asked.length}`,
    ...shown.flatMap(linkLines),
    ...(ordinary > 0 && !isAll ? ['', `With an ordinary reason: ${ordinary}. --all prints them.`] : []),
    ...(unread.length === 0
      ? []
      : ['', `Not read: ${unread.length}`, ...unread.map(({ file, why }) => `  ${wrapped(`${oneLine(file)}: ${why}`, 4)}`)]),
  ].join('\n')}\n`;
}

function linkLines({ from, to, link }: RosterLink): string[] {
  const side = (title: string, quote: string, file: string, locator: string) => [
    `    ${oneLine(title)}`,
    `      ${wrapped(`“${quote}” in ${file}${locator === '' ? '' : `, ${locator}`}`, 8)}`,
  ];
  return [
    '',
    `  ${wrapped(linkSentence(link), 2)}`,
    ...side(from.title, link.quote, from.fileOf.get(link.source) ?? link.source, link.locator),
    ...side(to.title, link.other.quote, to.fileOf.get(link.other.source) ?? link.other.source, link.other.locator),
  ];
}
