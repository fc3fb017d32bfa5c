import type { UnreadableReason } from '../core/model/raw-profile.ts';
import { documentTitle, elements, readyState, tagName } from './dom.ts';
import type { Page } from './page.ts';

/** Routes on which sites ask to sign in or to prove that one is human. */
const wallRoutes =
  /^\/(authwall|login|signin|sign-in|sign_in|signup|join|uas\/login|checkpoint|challenge|sessions?\/new|users\/sign_in|ab\/account-security|nx\/signup)(\/|$)/i;

/** Beginnings of titles and headings of walls. Only beginnings, so that a person or an article may have the words further on. */
const wallWords = [
  'just a moment',
  'attention required',
  'pardon our interruption',
  'access denied',
  'access to this page has been denied',
  'security check',
  'security verification',
  'verify you are human',
  'verifying you are human',
  'are you a robot',
  'are you human',
  'press & hold',
  'press and hold',
  'checking your browser',
  'please enable js',
  'unusual traffic',
  'too many requests',
  'sign in',
  'sign up',
  'log in',
  'login',
  'join linkedin',
  'join now',
];

const notFoundWords = [
  '404',
  'page not found',
  'not found',
  'profile not found',
  'user not found',
  'this page doesn’t exist',
  "this page doesn't exist",
  'this page isn’t available',
  "this page isn't available",
  'this profile is not available',
  'this freelancer’s profile is',
  'looking for something',
];

/**
 * Why a page that shows no profile shows none, or undefined when it is simply another page. Asked only where the proof of
 * a profile is absent, so that a sign-in box over a public profile does not hide the profile.
 *
 * @param isRouteForeign the address is not that of a profile: an empty page there is not one that still loads
 */
export function unreadablePage(page: Page, isRouteForeign: boolean): UnreadableReason | undefined {
  if (wallRoutes.test(page.url.pathname)) return 'wall';
  const sayings = [
    documentTitle(page.document),
    ...page
      .headings()
      .filter((heading) => !/^h[3-5]$/.test(tagName(heading)) || page.attribute(heading, 'role') === 'heading')
      .slice(0, 6)
      .map((heading) => page.text(heading)),
  ]
    .map((text) => text.slice(0, 200).toLowerCase())
    .filter((text) => text !== '');
  if (sayings.some((text) => wallWords.some((words) => startsWith(text, words)))) return 'wall';
  if (sayings.some((text) => notFoundWords.some((words) => startsWith(text, words)))) return 'not-found';
  if (isRouteForeign) return undefined;
  // Many pages keep a sign-in form at hand; only one with little else to read is a wall.
  const shown = page.pageLines().reduce((sum, line) => sum + line.text.length + 1, 0);
  if (shown < 1_000 && elements(page.document, 'form input[type="password"]', 1).length > 0) return 'wall';
  return isStillLoading(page, shown) ? 'still-loading' : undefined;
}

/** A page in the making: the browser says so, parts of it say so, or there is next to no text yet. */
function isStillLoading(page: Page, shown: number): boolean {
  if (readyState(page.document) === 'loading') return true;
  if (shown < 80 && !page.headings().some((heading) => /^h[12]$/.test(tagName(heading)))) return true;
  return shown < 1_000 && elements(page.document, '[aria-busy="true"], [class*="skeleton" i], [role="progressbar"]', 1).length > 0;
}

function startsWith(text: string, words: string): boolean {
  if (!text.startsWith(words)) return false;
  const next = text.charAt(words.length);
  return next === '' || !/[\p{L}\p{N}]/u.test(next);
}
