/**
 * Ids of indicators and questions that once shipped and no longer do, with the version that took them out and the reason.
 * An id is never used again: old exports refer to it, and it must keep its one meaning. Empty until the first one goes.
 */
export const retired: { id: string; version: string; reason: string }[] = [];
