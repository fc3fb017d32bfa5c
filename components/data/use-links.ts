import { useEffect, useMemo, useState } from 'react';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { CaseFile } from '../../lib/core/model/case.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { linksOfCase } from '../../lib/review/links-of-case.ts';
import { namesakesAmong } from '../../lib/review/namesakes-among.ts';
import { useStore } from './app-store.ts';
import type { LinksState } from './links-state.ts';
import { useLive } from './live.ts';
import { useCasebook } from './use-casebook.ts';

type Found = { caseId: string; links: LinksState };

const waiting: LinksState = { state: 'waiting' };

/**
 * What a case shares with the others, asked again when the case or the casebook changes. What was found stands until something else
 * is: nothing goes away and comes back while the reviewer reads.
 */
export function useLinks(file: CaseFile | undefined, pack: Pick<Pack, 'lists' | 'linkRates'>, knobs: Knobs): LinksState {
  const store = useStore();
  const book = useCasebook();
  const [found, setFound] = useState<Found>();
  const caseId = file?.case.id;
  const words = useLive(`words-on:${caseId ?? ''}`, async (database) =>
    caseId === undefined ? [] : database.linkOpinions.where('otherCase').equals(caseId).primaryKeys(),
  );
  // What was said of the two in the other case counts here, too.
  const said = words.state === 'ready' ? words.value.join() : '';
  // A draft that is saved makes another file of the same case; only what is compared counts.
  const compared = file === undefined ? '' : comparedPart(file, said);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file as it was when what is compared in it changed
  const asked = useMemo(() => file && { file }, [compared]);

  useEffect(() => {
    if (asked === undefined || book.state !== 'ready') return;
    let isGone = false;
    compare(store, book.casebook, asked.file, pack, knobs).then(
      (links) => isGone || setFound((earlier) => kept(earlier, { caseId: asked.file.case.id, links })),
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [store, book, asked, pack, knobs]);

  if (found !== undefined && found.caseId === caseId) return found.links;
  return book.state === 'ready' ? waiting : book;
}

async function compare(...[store, casebook, file, pack, knobs]: Parameters<typeof linksOfCase>): Promise<LinksState> {
  const shared = await linksOfCase(store, casebook, file, pack, knobs);
  if (!shared.ok) return { state: 'failed', message: shared.message };
  const { links, neighbours, ...around } = shared.value;
  const named = await namesakesAmong(store, neighbours, knobs);
  if (!named.ok) return { state: 'failed', message: named.message };
  const others = new Set(links.map(({ otherCase }) => otherCase));
  return { state: 'ready', links, ...around, namesakes: named.value.filter(({ otherCase }) => !others.has(otherCase)) };
}

/** The earlier finding where the new one says the same, so that nothing below is worked out again. */
const kept = (earlier: Found | undefined, next: Found): Found =>
  JSON.stringify(earlier) === JSON.stringify(next) && earlier ? earlier : next;

const comparedPart = ({ case: { id, title }, profiles, corrections, linkOpinions }: CaseFile, said: string): string =>
  JSON.stringify([id, title, said, ...[...profiles, ...corrections, ...linkOpinions].map((row) => row.id)]);
