import { visibleText } from './visible-text.ts';

/**
 * Somebody else's words: one isolated run of text, so that its direction cannot reorder what stands around it, with
 * invisible characters written out. Never markup.
 */
export function UntrustedText({ text, className }: { text: string; className?: string }) {
  return <bdi className={className}>{visibleText(text)}</bdi>;
}
