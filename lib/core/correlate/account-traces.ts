import type { Platform } from '../model/observation.ts';
import type { Trace } from '../model/trace.ts';
import { hostOf } from '../text/domain.ts';
import { foldText } from '../text/fold-text.ts';
import { canonicalUrl, pathSegments } from '../text/url.ts';
import { addressedAccount, ownAddress } from './own-address.ts';
import { ofKind, type Shown, valueTrace } from './shown.ts';

/** Accounts by their public names, web addresses that can be somebody's own, and the address of the picture. */
export function accountTraces(shown: readonly Shown[]): Trace[] {
  const besideJobs = new Set(ofKind(shown, 'work').map(({ profile, observation }) => `${profile.id} ${observation.locator}`));
  // An account named inside a job is what was worked on, not who works.
  const own = shown.filter(
    ({ profile, observation }) => observation.origin !== 'derived' || !besideJobs.has(`${profile.id} ${observation.locator}`),
  );
  return [
    ...ofKind(own, 'handle').flatMap((at) => account(at.observation.value.platform, at.observation.value.name, at)),
    ...ofKind(own, 'linked-account').flatMap((at) => account(at.observation.value.platform, at.observation.value.name, at)),
    ...ofKind(own, 'link').flatMap((at) => {
      const { url } = at.observation.value;
      const owner = addressedAccount(url);
      if (owner !== undefined) return account(owner.platform, owner.name, at);
      const address = ownAddress(url);
      return address === undefined ? [] : [valueTrace('web-address', address, at)];
    }),
    ...ofKind(own, 'photo-address').flatMap((at) => {
      const picture = pictureAddress(at.observation.value);
      return picture === undefined ? [] : [valueTrace('photo', picture, at)];
    }),
  ];
}

function account(platform: Platform, name: string | undefined, at: Shown): Trace[] {
  // Names on these are not the account's alone: a workspace has its own people, and the other site is not known.
  if (name === undefined || platform === 'other' || platform === 'slack' || platform === 'stackoverflow') return [];
  const key = foldText(decoded(name)).replace(/^@/, '');
  return key.length < 2 ? [] : [valueTrace(messengers.has(platform) ? 'messenger' : 'account', `${platform}:${key}`, at)];
}

/** A picture's address without what a site hangs on for its size and its expiry; `undefined` for pictures that stand for none. */
export function pictureAddress(url: string): string | undefined {
  const canonical = canonicalUrl(url);
  const host = canonical && hostOf(canonical);
  if (!canonical || !host || standIns.test(canonical)) return undefined;
  const path = pathSegments(canonical).join('/');
  // Where the path is as good as nothing, the picture is named behind it.
  return path.length >= 12 || !canonical.includes('?')
    ? `${host}/${path}`
    : `${host}/${canonical.slice(canonical.indexOf(host) + host.length)}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A stray % sign.
  }
}

const messengers = new Set<Platform>(['telegram', 'discord', 'skype', 'whatsapp']);
const standIns =
  /(?:default|placeholder|anonymous|silhouette|no[-_]?(?:photo|image|avatar|picture)|blank|missing|ghost|identicon|initials|ui-avatars|dicebear|robohash|boringavatars|stock(?:photo|[-_]))/i;
