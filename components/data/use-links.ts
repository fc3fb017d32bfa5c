import type { CaseFile } from '../../lib/core/model/case.ts';
import type { LinksState } from './links-state.ts';

const waiting: LinksState = { state: 'waiting' };

/** What a case shares with the others. */
export function useLinks(_file: CaseFile | undefined): LinksState {
  return waiting;
}
