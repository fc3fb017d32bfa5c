import { i18n } from '#i18n';
import type { PatternSentence } from './pattern-sentence.ts';

/** The sentences of a pattern, parts set in below the line that holds them together. */
export function PatternLines({ sentence }: { sentence: PatternSentence }) {
  return (
    <>
      <span>{sentence.text}</span>
      {sentence.exact !== undefined && (
        <details className="text-sm text-ink-soft">
          <summary className="inline-block min-h-6 cursor-pointer">{i18n.t('catalogue.how.exact')}</summary>
          <code className="block rounded-md bg-well p-2 font-mono text-xs break-all text-ink">{sentence.exact}</code>
        </details>
      )}
      {sentence.parts.length > 0 && (
        <ul className="list-disc pl-5">
          {sentence.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a pattern never move
            <li key={index}>
              <PatternLines sentence={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
