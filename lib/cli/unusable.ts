/** Input or arguments that cannot be used. The message is one plain sentence, or two: what happened, and what to do. */
export class Unusable extends Error {}
