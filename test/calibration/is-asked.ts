import type { Level } from '../../lib/core/model/assessment.ts';

/** Whether anybody would do something at this word: the two that ask for a question or for verification. */
export const isAsked = (level: Level): boolean => level === 'worth-a-question' || level === 'verify-first';
