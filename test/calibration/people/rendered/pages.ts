import type { RawProfile } from '../../../../lib/core/model/raw-profile.ts';
import { escaped, type Parts, partsOf } from './parts.ts';

/** The page of which a reader should return this source, in the markup of the site; `undefined` for papers. */
export function pageOf(raw: RawProfile): string | undefined {
  const parts = partsOf(raw);
  if (raw.part === 'commits') return commits(raw, parts);
  if (raw.site === 'LinkedIn') return linkedin(raw, parts);
  if (raw.site === 'GitHub') return github(raw, parts);
  return raw.site === 'Upwork' ? upwork(raw, parts) : undefined;
}

const when = (text: string | undefined, markup: (text: string) => string): string => (text === undefined ? '' : markup(escaped(text)));

function linkedin({ subject }: RawProfile, { text, all }: Parts): string {
  const card = (name: string, inside: string) =>
    `<div componentkey="com.linkedin.sdui.profile.card.ref${name}"><section>${inside}</section></div>`;
  const name = escaped(text('display-name'));
  const count = all('count')[0]?.['text'];
  const entries = (kind: string, lines: (entry: Record<string, string>) => (string | undefined)[]) =>
    all(kind)
      .map(
        (entry, nth) =>
          `<div componentkey="entity-collection-item-${kind}-${nth}"><a href="https://www.linkedin.com/company/9${nth}/"><div>${lines(entry)
            .filter((line) => line !== undefined)
            .map((line) => `<p>${escaped(line)}</p>`)
            .join('')}</div></a></div>`,
      )
      .join('');
  const jobs = entries('work', (job) => [
    job['title'],
    [job['employer'], job['employment']].filter(Boolean).join(' · '),
    job['dates'],
    job['place'],
  ]);
  const studies = entries('education', (study) => [study['school'], study['degree'], study['dates']]);
  return html(
    `${name} | LinkedIn`,
    `<main id="workspace">${card(
      'Topcard',
      `<figure><a href="/in/${subject}/overlay/photo/"></a></figure><div><a href="/in/${subject}/"><h2>${name}</h2></a><p>· 2nd</p>${when(text('headline'), (line) => `<p>${line}</p>`)}${when(text('claimed-location'), (line) => `<p>${line}</p>`)}<p>·</p><a href="/in/${subject}/overlay/contact-info/">Contact info</a>${when(count, (line) => `<p>${line} connections</p>`)}<button><span>Follow</span></button></div>`,
    )}${when(text('summary'), (line) => card('About', `<h2>About</h2><p><span data-testid="expandable-text-box">${line}</span></p>`))}${card(
      'ExperienceTopLevelSection',
      `<div><h2>Experience</h2></div><div data-testid="profile_ExperienceTopLevelSection_ref">${jobs}</div>`,
    )}${card('EducationTopLevelSection', `<div><h2>Education</h2></div><div data-testid="profile_EducationTopLevelSection_ref">${studies}</div>`)}</main>`,
  );
}

function github({ subject }: RawProfile, { text, all }: Parts): string {
  const clock = all('local-time')[0];
  const counted = (of: string) => all('count').find((count) => count['of'] === of)?.['text'];
  const detail = (of: string, inside: string) => `<li class="vcard-detail" itemprop="${of}">${inside}</li>`;
  const links = all('link')
    .map(({ text: url }, nth) => detail(nth === 0 ? 'url' : 'social', `<a rel="nofollow me" href="${escaped(url)}">${escaped(url)}</a>`))
    .join('');
  return html(
    `${subject} · GitHub`,
    `<main><div itemscope itemtype="http://schema.org/Person" class="h-card"><h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">${escaped(text('display-name'))}</span><span class="p-nickname vcard-username" itemprop="additionalName">${subject}</span></h1><div class="js-profile-editable-area">${when(text('summary'), (line) => `<div class="p-note user-profile-bio js-user-profile-bio"><div>${line}</div></div>`)}<ul class="vcard-details">${when(text('claimed-location'), (line) => detail('homeLocation', `<span class="p-label">${line}</span>`))}${clock === undefined ? '' : detail('localTime', `<span class="p-label">${escaped(clock['text'])}</span>`)}${when(text('email'), (line) => detail('email', `<a class="u-email" href="mailto:${line}">${line}</a>`))}${links}</ul></div></div><nav aria-label="User profile"><a data-tab-item="repositories" href="/${subject}?tab=repositories">Repositories <span title="${counted('repositories')}" class="Counter">${counted('repositories')}</span></a></nav><div class="js-yearly-contributions"><h2>${escaped(counted('contributions'))}</h2></div>${when(text('account-created'), (line) => `<div class="TimelineItem"><h3>${line}</h3></div>`)}</main>`,
  );
}

function commits({ subject }: RawProfile, { all }: Parts): string {
  const made = all('commit').map(
    (commit, nth) => ({ ...commit, oid: (0xa1b2c30 + nth).toString(16).padEnd(40, '0') }) as Record<string, string>,
  );
  const payload = {
    payload: {
      commitGroups: [
        { commits: made.map(({ oid, text, author }) => ({ oid, authoredDate: text, authors: [{ login: subject, displayName: author }] })) },
      ],
    },
  };
  const rows = made.map(
    ({ oid }) =>
      `<li data-testid="commit-row-item"><h4><a href="/${subject}/notes/commit/${oid}">Change</a></h4><div><a href="/${subject}" data-testid="avatar-icon-link"></a><a href="/${subject}/notes/commits?author=${subject}">${subject}</a></div></li>`,
  );
  return html(
    `Commits · ${subject}/notes · GitHub`,
    `<main><react-app app-name="commits"><script type="application/json" data-target="react-app.embeddedData">${JSON.stringify(payload).replaceAll('<', '\\u003c')}</script></react-app><ul>${rows.join('')}</ul></main>`,
  );
}

function upwork(_: RawProfile, { text, all }: Parts): string {
  const [town, land] = (text('claimed-location') ?? '').split(', ');
  const jobs = all('work').map(
    (job) =>
      `<div class="air3-card-section px-0"><div class="d-flex"><div class="flex-1"><h4 role="presentation" class="my-0">${escaped(`${job['title']} | ${job['employer']}`)}</h4></div></div><div class="mt-3x text-light-on-inverse">${escaped(job['dates'])}</div></div>`,
  );
  const studies = all('education').map(
    (study) =>
      `<li><div><strong role="presentation" class="mb-0">${escaped(study['school'])}</strong><div class="text-light">${escaped(study['degree'])}</div><div class="text-light-on-inverse">${escaped(study['dates'])}</div></div></li>`,
  );
  const skills = all('skill').map(({ text: skill }) => `<li><span class="air3-token">${escaped(skill)}</span></li>`);
  const linked = all('linked-account').map(
    (account) =>
      `<div class="py-4x"><div class="span-8"><span class="title">${escaped(account['platform'])}</span><span class="since">Since ${escaped(account['since'])}</span><div class="span-12 username">${escaped(account['name'])}</div></div></div>`,
  );
  return html(
    `${escaped(text('display-name'))} - Upwork Freelancer`,
    `<main id="main"><div data-qa-profile-viewer-uid="90000002"><div class="air3-card-section"><div><h2 itemprop="name" class="d-inline">${escaped(text('display-name'))}</h2><div id="location-time-vertical"><span itemprop="locality">${escaped(town)}</span>, <span itemprop="country-name">${escaped(land)}</span></div></div></div><div class="air3-grid-container"><aside class="span-4"><div><h4>Education</h4><ul>${studies.join('')}</ul></div><div><h5 role="presentation">Linked accounts</h5><div data-qa="linked-accounts" class="profile-linked-accounts">${linked.join('')}</div></div></aside><div class="span-8"><div class="air3-card-section"><h2 class="title-vertical">${escaped(text('headline'))}</h2><h3><strong>${escaped(text('rate'))}</strong></h3><div class="air3-line-clamp-wrapper"><div id="air3-line-clamp-25" class="air3-line-clamp"><span class="text-body text-pre-line break">${escaped(text('summary'))}</span></div></div></div><div class="air3-card-section work-history"><div><h3>Work history</h3></div><section>${when(text('review'), (line) => `<div class="assignments-item"><h5>Small task</h5><div class="feedback"><div class="highlighted-truncation"><p>${line}</p></div></div></div>`)}</section></div><section class="air3-card"><h4>Skills</h4><ul>${skills.join('')}</ul></section><div class="air3-card-section"><div class="d-flex"><div class="flex-1"><h3 class="mb-0">Employment history</h3></div></div><section class="air3-card-sections"><div>${jobs.join('')}</div></section></div></div></div></div></main>`,
  );
}

const html = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
