/**
 * Where a saved page came from, by what it says itself: its canonical link, `og:url`, or the comment that browsers put at
 * the top when they save (`saved from url=(0023)https://…`). `undefined` when it says nothing usable.
 */
export function pageAddress(html: string, document: Document): string | undefined {
  return canonical(document) ?? openGraph(document) ?? savedFrom(html);
}

function canonical(document: Document): string | undefined {
  return firstAddress(document, 'link[rel]', (element) =>
    /(^|\s)canonical(\s|$)/i.test(element.getAttribute('rel') ?? '') ? element.getAttribute('href') : null,
  );
}

function openGraph(document: Document): string | undefined {
  return firstAddress(document, 'meta[property="og:url"], meta[name="og:url"]', (element) => element.getAttribute('content'));
}

function savedFrom(html: string): string | undefined {
  const found = /<!--\s{0,5}(?:saved from url=\(\d{1,6}\))?(https?:\/\/[^\s<>"]{1,2000}?)\s{0,5}-->/.exec(html.slice(0, 20_000));
  return usable(found?.[1]);
}

function firstAddress(document: Document, selector: string, read: (element: Element) => string | null): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const address = usable(read(element)?.trim());
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The address in its normal form when it is a whole one of the web; `undefined` otherwise. */
export function usable(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2_000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
