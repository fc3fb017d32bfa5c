import type { Step } from '../../core/model/step.ts';

/** The verification steps that every candidate for a role gets, in the order in which they are due. */
export const steps: Step[] = [];
