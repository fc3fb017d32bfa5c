import fc from 'fast-check';
import { expect, test } from 'vitest';
import linkedin from './adapter.ts';

const views = [linkedin, ...(linkedin.views ?? [])];
const viewOf = (address: string) => {
  const url = new URL(address);
  const view = views.find(({ subject }) => subject(url) !== undefined);
  return view && [('part' in view ? view.part : undefined) ?? 'profile', view.subject(url)];
};

test.each([
  'https://www.linkedin.com/in/mara-example/details/',
  'https://www.linkedin.com/in/mara-example/details/interests/',
  'https://www.linkedin.com/in/mara-example/details/skills/edit/forms/new/',
  'https://www.linkedin.com/in/mara-example/recent-activity/all/',
  'https://www.linkedin.com/messaging/',
  'https://www.linkedin.com/messaging/thread/new/',
  'https://www.linkedin.com/sales/home',
  'https://www.linkedin.com/sales/search/people?query=x',
  'https://www.linkedin.com/sales/lists/people/1',
  'https://www.linkedin.com/talent/home',
  'https://www.linkedin.com/talent/hire/1009900/discover/recruiterSearch',
  'https://www.linkedin.com/company/example-freight/',
])('%s is about nobody', (address) => expect(viewOf(address)).toBeUndefined());

test.each([
  ['https://www.linkedin.com/in/Mara-Example/', 'profile', 'mara-example'],
  ['https://www.linkedin.com/in/mara-example/overlay/about-this-profile/', 'profile', 'mara-example'],
  ['https://de.linkedin.com/in/Mara-Example/details/experience', 'experience', 'mara-example'],
  ['https://www.linkedin.com/in/mara-example/de/details/skills/?detailScreenTabIndex=0', 'skills', 'mara-example'],
  ['https://www.linkedin.com/sales/lead/ACwAAExampleKey,NAME_SEARCH,Ab1c?_ntb=x', 'sales-navigator', 'ACwAAExampleKey'],
  ['https://www.linkedin.com/sales/people/ACwAAExampleKey', 'sales-navigator', 'ACwAAExampleKey'],
  ['https://www.linkedin.com/talent/profile/AEMAAExampleKey?trk=x', 'recruiter', 'AEMAAExampleKey'],
  ['https://www.linkedin.com/talent/hire/1009900/manage/all/profile/AEMAAExampleKey', 'recruiter', 'AEMAAExampleKey'],
  ['https://www.linkedin.com/recruiter/profile/1000001,AbCd,CAP', 'recruiter', '1000001'],
  ['https://www.linkedin.com/messaging/thread/2-NjAwExample==/', 'messages', '2-NjAwExample=='],
])('%s is the %s of %s', (address, part, subject) => expect(viewOf(address)).toEqual([part, subject]));

test('no address makes it throw, and none belongs to two pages', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('in/', 'sales/lead/', 'talent/', 'messaging/thread/'),
      fc.webPath(),
      fc.string({ maxLength: 40 }),
      (root, path, tail) => {
        const url = URL.parse(`https://www.linkedin.com/${root}${tail}${path}`);
        if (url !== null) expect(views.filter(({ subject }) => subject(url) !== undefined).length).toBeLessThan(2);
      },
    ),
    { numRuns: 5_000, seed: 1 },
  );
});
