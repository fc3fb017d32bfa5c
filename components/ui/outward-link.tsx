import { Icon } from './icon.tsx';
import { UntrustedText } from './untrusted-text.tsx';
import { visibleText } from './visible-text.ts';

/** The host that a link leads to, in ASCII (`xn--…` for other scripts), or undefined when it is not a web address. */
export function destination(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : undefined;
}

/**
 * A link out of the house, opened by an explicit click only, with the place it leads to written beside it. What is not
 * a web address is shown as text.
 */
export function OutwardLink({ url, text }: { url: string; text: string }) {
  const host = destination(url);
  if (host === undefined) return <UntrustedText text={text} />;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      referrerPolicy="no-referrer"
      title={visibleText(url)}
      className="group rounded-sm text-accent"
    >
      <UntrustedText text={text} className="underline decoration-1 underline-offset-2 group-hover:decoration-2" />
      {text !== host && (
        <>
          {' '}
          <span className="inline-block max-w-full text-ink-soft">({host})</span>
        </>
      )}
      <Icon name="outward" className="ml-0.5 inline size-3.5 align-[-0.125em]" />
    </a>
  );
}
