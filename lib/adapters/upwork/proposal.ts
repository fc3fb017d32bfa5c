import type { Section, View } from '../adapter.ts';
import { observed, section } from '../observe.ts';
import type { Page } from '../page.ts';
import { withoutQuery } from '../values.ts';
import { linkedFreelancer } from './account-link.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { claimedLocation, displayName, headline, localTime } from './identity.ts';
import { languages } from './languages.ts';
import { linkedAccounts } from './linked-accounts.ts';
import { reviews, skills } from './lists.ts';
import { isAboutJob, nameOf, profileOf, tileSelector } from './person.ts';

/**
 * A proposal as the client sees it: over the list of a job's applicants a sheet with the letter and the freelancer's profile. The
 * address is the job's, and the list alone is about nobody. Rate and overview are left to the profile's own page: here a rate is
 * what was offered for this job, and the letter stands in the same kind of box as the overview.
 */
export const proposal: View & { part: string } = {
  part: 'proposal',
  subject: (url) => (isAboutJob(url) ? `job ${url.pathname.split('/')[3]}` : undefined),
  person,
  proof: [tileSelector, '[itemprop="name"]', '[data-cy="cover-letter-section"]'],
  unreadable: (page) => (page.first(tileSelector) !== undefined && nameOf(page) === undefined ? 'not-a-profile' : undefined),
  fields: {},
  sections: {
    'display-name': displayName,
    handle: (page) => {
      const name = key(page);
      const value = name === undefined ? undefined : { platform: 'upwork', name };
      return section([value && observed(page, { value, quote: `/freelancers/${name}`, locator: 'link in the proposal' })], false);
    },
    headline,
    'photo-address': photo,
    badge: verified,
    'claimed-location': claimedLocation,
    'local-time': localTime,
    message: letter,
    work: employment,
    education,
    skill: skills,
    language: languages,
    'linked-account': linkedAccounts,
    review: reviews,
  },
};

/** The applicant's own page, as linked in the sheet; else their name within the job, which keeps applicants of one job apart. */
function person(page: Page): string | undefined {
  const name = nameOf(page);
  return key(page) ?? (name && `${proposal.subject(page.url)} ${page.text(name).toLowerCase()}`);
}

function key(page: Page): string | undefined {
  const profile = profileOf(page);
  return profile === undefined ? undefined : linkedFreelancer(page, page.all('a[href*="/freelancers/~"]', profile));
}

/** What the applicant wrote to the client. Answers to questions stand beside the questions, which are the client's own words. */
function letter(page: Page): Section {
  const profile = profileOf(page);
  const box = page.first('[data-cy="cover-letter-section"]', profile) ?? page.first('[data-cy="cover-letter-section"]');
  if (box === undefined) return section([], false);
  const text = page.all('.text-pre-line, p', box).find((one) => page.text(one) !== '');
  const name = nameOf(page);
  const { lines, hidden } = text === undefined ? { lines: [], hidden: false } : page.reading(text);
  const value = { text: lines.join('\n'), from: name && page.text(name) };
  return section(
    [lines.length === 0 ? undefined : observed(page, { value, quote: lines.join(' '), locator: 'cover letter', hidden })],
    false,
  );
}

/** The portrait in the sheet; those of the other applicants stand in the list behind it. */
function photo(page: Page): Section {
  const profile = profileOf(page);
  const image = profile && page.first('.cfe-ui-profile-photo img[src^="http"]', profile);
  const quote = image && page.attribute(image, 'src');
  const value = quote === undefined ? undefined : withoutQuery(quote);
  return section([value === undefined ? undefined : observed(page, { value, quote: quote ?? value, locator: 'portrait' })], false);
}

/** The tick beside the name, whose words are for screen readers. */
function verified(page: Page): Section {
  const profile = profileOf(page);
  const words = profile && page.first('#id-badge-popover .is-verified .sr-only', profile);
  const value = words && page.reading(words, true).lines.join(' ');
  return section(
    [words && value ? observed(page, { value, quote: value, locator: 'badge', hidden: page.isHidden(words, true) }) : undefined],
    false,
  );
}
