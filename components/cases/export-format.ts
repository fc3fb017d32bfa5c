/** Ways to write a case down. */
export const exportFormats = ['markdown', 'json', 'stix'] as const;
export type ExportFormat = (typeof exportFormats)[number];
