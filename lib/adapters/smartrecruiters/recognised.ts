import { defineRecognisedSite } from '../generic/recognised-site.ts';

// What recruiters see lies under /app: a candidate at /app/people/<id>, with the tab behind it, or behind the words candidates,
// applications or profile.
// Nobody publishes the markup: the pages are read as any page would be.
export default defineRecognisedSite({
  id: 'smartrecruiters',
  version: 1,
  site: 'SmartRecruiters',
  matches: ['https://www.smartrecruiters.com/app/*'],
  pages: [
    {
      subject: (url) =>
        /^\/app\/people\/(?:(?:candidates|applications|profile)\/)?(?<key>[\da-f]{8}-[\da-f-]{20,40})(?:\/|$)/i
          .exec(url.pathname)
          ?.groups?.['key']?.toLowerCase(),
    },
  ],
  promises: ['display-name', 'headline', 'email', 'phone', 'claimed-location', 'link', 'work', 'education', 'skill'],
});
