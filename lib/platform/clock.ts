/** The present moment, UTC: `2026-11-22T10:15:00.000Z`. Everything below asks for it as an argument. */
export const now = (): string => new Date().toISOString();
