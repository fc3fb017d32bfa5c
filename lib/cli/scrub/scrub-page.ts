import { parseHTML } from 'linkedom';
import { pageAddress, usable } from '../page-address.ts';
import { type Invention, invention } from './invented.ts';
import { fold, type LeftOver, leftOver, literally, phonesIn } from './left-over.ts';

/** A page as a fixture, with what was replaced and what a person must still look at. */
export type Scrubbed = { html: string; url: string | undefined; replaced: ReadonlyMap<string, string>; left: LeftOver[] };

/** Where pages name people: the owner of the profile, and those whom it links to. */
const namePlaces =
  '[itemprop="name"], .p-name, .fn, h1, [data-anonymize="person-name"], a[href*="linkedin.com/in/"], a[href*="/in/"] [aria-hidden="true"], meta[property="profile:first_name"], meta[property="profile:last_name"]';

/** Account names inside addresses of people. */
const handleAddress =
  /(?:linkedin\.com\/in\/|\/in\/|github\.com\/|(?:x|twitter)\.com\/|t\.me\/|gitlab\.com\/|\/freelancers\/|\/users\/|npmjs\.com\/~)([\w%.~-]{2,120})/gi;

const notHandles = new Set([
  'about',
  'features',
  'in',
  'login',
  'orgs',
  'search',
  'settings',
  'home',
  'jobs',
  'company',
  'intent',
  'share',
]);

/** Attributes that run code, load something or count somebody; a fixture needs none of them. */
const dropped = /^(on|nonce$|integrity$|srcset$|ping$|data-hydro|data-ga|data-tracking|data-track|data-impression|jsaction$)/;

/**
 * Takes a saved page apart until it leads to nobody: no scripts, no styles, no images, and every person replaced by an
 * invented one wherever the name, the account, the address or the number stands.
 *
 * @param extra real text and what to write in its place, for what only an eye can find: employers, places, colleagues
 */
export function scrubPage(source: string, options: { url?: string; extra?: ReadonlyMap<string, string> } = {}): Scrubbed {
  const { document } = parseHTML(source) as unknown as { document: Document };
  const address = options.url ?? pageAddress(source, document);
  const made = invention();
  const names = namesOf(document);
  strip(document);
  let html = document.documentElement?.outerHTML ?? '';
  for (const [real, stand] of options.extra ?? []) html = replaceWord(html, real, stand);
  html = replacePeople(html, names, made);
  html = html.replaceAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g, (real) =>
    real.endsWith('example.com') ? real : made.email(real),
  );
  html = html.replaceAll(handleAddress, (whole, handle: string) =>
    notHandles.has(handle.toLowerCase()) ? whole : whole.slice(0, -handle.length) + standIn(handle, made),
  );
  for (const real of phonesIn(html)) html = html.replaceAll(real, made.phone(real));
  html = html.replaceAll(/\d{7,30}/g, (real) => (real.startsWith('20255501') ? real : made.digits(real)));
  const url =
    address === undefined
      ? undefined
      : usable(
          replacePeople(decoded(address), names, made).replaceAll(
            handleAddress,
            (whole, handle: string) => whole.slice(0, -handle.length) + standIn(handle, made),
          ),
        );
  const ours = new Set([...made.pairs.values()]);
  const tokens = names.flatMap((name) => name.split(/\s+/)).filter((token) => fold(token).length >= 3);
  const text = `${url === undefined ? '' : `<!-- ${url} -->\n`}<!doctype html>\n${html}\n`;
  return {
    html: text,
    url,
    replaced: made.pairs,
    left: leftOver(
      text,
      tokens.filter((token) => !isOurs(token, made)),
      ours,
    ),
  };
}

/** Names in the places where pages name people, longest first, so that a whole name is replaced before its parts. */
function namesOf(document: Document): string[] {
  const found = [...document.querySelectorAll(namePlaces)].map((element) => element.getAttribute('content') ?? element.textContent ?? '');
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    found.push(
      ...[...(script.textContent ?? '').matchAll(/"(?:name|givenName|familyName)"\s*:\s*"([^"\\]{2,80})"/g)].map(([, name]) => name ?? ''),
    );
  }
  const clean = found
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,4}$/u.test(name));
  return [...new Set(clean)].sort((a, b) => b.length - a.length).slice(0, 100);
}

function strip(document: Document): void {
  for (const element of document.querySelectorAll(
    'script:not([type="application/ld+json"]), style, link, iframe, noscript, svg > *, source, video, audio, canvas',
  ))
    element.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (dropped.test(name)) element.removeAttribute(name);
    }
    for (const name of ['src', 'poster'])
      if (element.hasAttribute(name)) element.setAttribute(name, 'https://images.example.com/picture.png');
    const href = element.getAttribute('href');
    // Queries carry trackers and session keys; the few that mean something begin with `tab=`.
    if (href !== null && /^(https?:|\/)/.test(href) && !/[?&]tab=/.test(href)) element.setAttribute('href', href.split(/[?#]/)[0] ?? href);
  }
  const comments = [...walk(document)].filter((node) => node.nodeType === 8);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function* walk(node: Node): Generator<Node> {
  for (const child of [...node.childNodes]) {
    yield child;
    yield* walk(child);
  }
}

/** Whole names, then their parts, then account names made of them. */
function replacePeople(text: string, names: readonly string[], made: Invention): string {
  let left = text;
  for (const name of names.filter((one) => one.includes(' '))) left = replaceWord(left, name, made.person(name));
  for (const name of names.filter((one) => one.includes(' '))) {
    const [first = '', last = ''] = [name.split(' ')[0], name.split(' ').at(-1)];
    const [newFirst = '', newLast = ''] = made.person(name).split(' ');
    if (first.length >= 3) left = replaceWord(left, first, newFirst);
    if (last.length >= 3) left = replaceWord(left, last, newLast);
  }
  return left;
}

/** The account name of an invented person where it is made of a name that we replaced; else one of its own. */
function standIn(handle: string, made: Invention): string {
  const bare = fold(decoded(handle));
  if (bare.endsWith('-example')) return handle;
  const people = [...made.pairs.values()].map((value) => fold(value).replaceAll(' ', '-'));
  return people.find((slug) => bare.startsWith(slug)) ?? made.handle(handle);
}

function decoded(handle: string): string {
  try {
    return decodeURIComponent(handle);
  } catch {
    return handle;
  }
}

/** Every place where the word stands by itself, whatever its capitals and accents; joined words stay joined. */
function replaceWord(text: string, real: string, stand: string): string {
  if (real.trim() === '' || fold(real) === fold(stand)) return text;
  const letters = [...fold(real).replaceAll(/\s+/g, ' ')]
    .map((letter) => (letter === ' ' ? '[\\s\\-_.]+' : `${literally(letter)}\\p{M}*`))
    .join('');
  const words = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?!\\p{L})`, 'giu');
  const swapped = text.normalize('NFD').replaceAll(words, (found) => {
    const joint = /[-_.]/.exec(found)?.[0];
    const joined = joint === undefined || /[-_.]/.test(real) ? stand : stand.replaceAll(' ', joint);
    return found === found.toLowerCase() ? joined.toLowerCase() : joined;
  });
  return swapped.normalize('NFC');
}

const isOurs = (token: string, made: Invention) =>
  [...made.pairs.values()].some((value) => fold(value).split(/[ -]/).includes(fold(token)));
