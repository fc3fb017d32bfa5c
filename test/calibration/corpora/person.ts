import type { RawProfile } from '../../../lib/core/model/raw-profile.ts';
import type { CorpusCounts } from './corpus.ts';

/** A real person's page or file as read, where it belongs in the report, and the day on which it was taken. Never written anywhere. */
export type Person = Pick<CorpusCounts, 'source' | 'region' | 'people'> & { readAt: string; raw: RawProfile };
