import type { UnreadableReason } from '../../core/model/raw-profile.ts';

/** Thrown where a file is given up: the whole of it then comes back unreadable for this reason, and nothing half-read. */
export class Refusal extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason);
    this.reason = reason;
  }
}
