/** Another case under a name that is like the one at hand, and how many cases here have such a name. Never a finding. */
export type Namesake = {
  otherCase: string;
  otherTitle: string;
  /** When a source of it was read last, UTC. */
  otherReadAt: string;
  /** How alike the two names are, 0–1. */
  likeness: number;
};
