import { between, oneOf } from '../calibration/people/draw.ts';
import { spelled } from '../calibration/people/names.ts';
import { type Plant, sourceAt } from './plant.ts';
import { exchanged, partOf, toldAlso, toldOtherwise, valuesOf, withParts, yearsLater } from './told-otherwise.ts';

const paperWith =
  (
    change: (value: Record<string, string>, draw: (name: string) => number) => Record<string, string>,
    kind: 'work' | 'education' = 'work',
  ): Plant =>
  (sources, _, draw) => {
    const paper = sourceAt(sources, 'PDF') ?? sourceAt(sources, 'Upwork');
    if (paper === undefined || valuesOf(paper, kind).length === 0) return undefined;
    return exchanged(
      sources,
      paper,
      toldOtherwise(paper, kind, (value) => withParts(value, change(value as Record<string, string>, draw))),
    );
  };

const named =
  (style: Parameters<typeof spelled>[1]): Plant =>
  (sources, person) => {
    const source = sourceAt(sources, 'PDF') ?? sourceAt(sources, 'LinkedIn');
    return (
      source &&
      exchanged(
        sources,
        source,
        toldOtherwise(source, 'display-name', () => spelled(person.names, style, person.life, person.region)),
      )
    );
  };

/** `LS` for Larkfield Systems; a name of one word has no short form. */
const lettersOf = (name: string): string => (name.includes(' ') ? name.replace(/(\S)\S*\s*/g, '$1') : name);

const without = (dates: string): string => dates.replace(/(?<!\d)\p{L}{3,12}\.? (?=(?:19|20)\d{2})/gu, '');

/** What honest people write in two ways in two places; none of it is a disagreement. */
export const honestWays: Record<string, Plant> = {
  'own script': named('native'),
  'both scripts': named('both'),
  'name among friends': named('call'),
  'another spelling': named('other'),
  'an initial': named('short'),
  'middle name': named('middle'),
  'family name first': named('family-first'),
  'married, new family name': (sources, person, draw) => {
    const source = sourceAt(sources, 'PDF') ?? sourceAt(sources, 'LinkedIn');
    const family = oneOf(draw, 'married', person.region.families).women.latin;
    return (
      source &&
      person.names.family &&
      exchanged(
        sources,
        source,
        toldOtherwise(source, 'display-name', () => `${person.names.given.latin} ${family}`),
      )
    );
  },
  'legal form of the employer': paperWith((job, draw) => ({
    employer: `${job['employer']}${oneOf(draw, 'legal form', [' Ltd.', ' GmbH', ', Inc.', ' LLC', ' sp. z o.o.', ' (remote)'])}`,
  })),
  'first letters of the employer': paperWith((job) => ({ employer: lettersOf(job['employer'] ?? '') })),
  'years without months': paperWith((job) => ({ dates: without(job['dates'] ?? '') })),
  'months that slip by one or two': (sources, _, draw) => {
    const paper = sourceAt(sources, 'PDF');
    return (
      paper &&
      exchanged(
        sources,
        paper,
        toldOtherwise(paper, 'work', (value) =>
          withParts(value, {
            dates: partOf(value, 'dates').replace(
              /\b(0[3-9]|1[0-2])\/(?=\d{4})/g,
              (_all, month: string) => `${String(Number(month) - between(draw, 'slip', 1, 2)).padStart(2, '0')}/`,
            ),
          }),
        ),
      )
    );
  },
  'still there on one page': paperWith((job) => ({ dates: (job['dates'] ?? '').replace(/ - .*$/, ' - Present') })),
  'a promotion': paperWith((job, draw) => ({
    title: `${oneOf(draw, 'rank', ['Senior', 'Junior', 'Lead', 'Principal', 'Head of', 'Associate'])} ${job['title']}`,
  })),
  'another word for the trade': paperWith((job) => ({
    title: (job['title'] ?? '')
      .replace('Developer', 'Programmer')
      .replace('Engineer', 'Developer')
      .replace('Copywriter', 'Content Writer')
      .replace('Accountant', 'Bookkeeper'),
  })),
  'a job left out': (sources) => {
    const paper = sourceAt(sources, 'PDF');
    const first = paper && valuesOf(paper, 'work')[1];
    if (paper === undefined || first === undefined) return undefined;
    return exchanged(sources, paper, { ...paper, observations: paper.observations.filter(({ value }) => value !== first) });
  },
  'freelance beside the job': (sources) => {
    const page = sourceAt(sources, 'Upwork') ?? sourceAt(sources, 'PDF');
    return (
      page &&
      exchanged(
        sources,
        page,
        toldAlso(page, 'work', { employer: 'Self-employed', title: 'Freelance Developer', dates: '2019 - Present' }, 'experience, entry 9'),
      )
    );
  },
  'a part-time job beside another': (sources) => {
    const page = sourceAt(sources, 'LinkedIn');
    return (
      page &&
      exchanged(
        sources,
        page,
        toldAlso(
          page,
          'work',
          { employer: 'Community Radio', title: 'Editor', dates: '2019 - Present', employment: 'Part-time' },
          'experience, entry 9',
        ),
      )
    );
  },
  'the year of the degree alone': paperWith((study) => ({ dates: /\d{4}$/.exec(study['dates'] ?? '')?.[0] ?? '' }), 'education'),
  'the ceremony a year later': paperWith(
    (study) => ({ dates: (study['dates'] ?? '').replace(/\d{4}$/, (year) => String(Number(year) + 1)) }),
    'education',
  ),
  'a degree by another name': paperWith(
    (study, draw) => ({
      degree: /bachelor/i.test(study['degree'] ?? '')
        ? oneOf(draw, 'degree word', ['BSc', 'B.Sc.', 'BS', 'Bachelor’s degree', 'B.Sc. Computer Science', 'BEng'])
        : (study['degree'] ?? ''),
    }),
    'education',
  ),
  'the first letters of the school': paperWith(
    (study) => ({
      school: (study['school'] ?? '')
        .split(/[\s-]+/)
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word[0])
        .join(''),
    }),
    'education',
  ),
  'a second degree on one page': (sources) => {
    const page = sourceAt(sources, 'LinkedIn');
    const study = page && valuesOf(page, 'education')[0];
    if (page === undefined || study === undefined) return undefined;
    const second = { school: partOf(study, 'school'), degree: 'Master of Science', dates: yearsLater(partOf(study, 'dates'), 4) };
    return exchanged(sources, page, toldAlso(page, 'education', second, 'education, entry 2'));
  },
  'moved within the country': (sources, { home }, draw) => {
    const paper = sourceAt(sources, 'PDF');
    return (
      paper &&
      exchanged(
        sources,
        paper,
        toldOtherwise(paper, 'claimed-location', () => `${oneOf(draw, 'moved town', home.towns).name.replace(/,.*/, '')}, ${home.name}`),
      )
    );
  },
  'the town in its own language': (sources, { home }, draw) => {
    const paper = sourceAt(sources, 'PDF');
    return (
      paper &&
      exchanged(
        sources,
        paper,
        toldOtherwise(paper, 'claimed-location', () => `${oneOf(draw, 'town', home.towns).native}, ${home.native}`),
      )
    );
  },
  'moved abroad since the file was written': (sources, { former, home }, draw) => {
    const paper = sourceAt(sources, 'PDF');
    if (paper === undefined || former === home) return undefined;
    const place = `${oneOf(draw, 'town-then', former.towns).name.replace(/,.*/, '')}, ${former.name}`;
    const at = '2024-05-14T09:00:00';
    const moved = toldOtherwise(paper, 'claimed-location', () => place);
    return exchanged(
      sources,
      paper,
      toldOtherwise(moved, 'document-time', () => ({ text: at, of: 'created', at })),
    );
  },
  'remote for a place': (sources) => {
    const page = sourceAt(sources, 'Upwork') ?? sourceAt(sources, 'LinkedIn');
    return (
      page &&
      exchanged(
        sources,
        page,
        toldOtherwise(page, 'claimed-location', () => 'Remote'),
      )
    );
  },
  'the phone number as dialled at home': (sources, { phone, home }) => {
    const page = sourceAt(sources, 'LinkedIn');
    const national = phone?.startsWith(home.calling) ? `${home.trunk}${phone.slice(home.calling.length).trim()}` : undefined;
    return page && national !== undefined ? exchanged(sources, page, toldAlso(page, 'phone', national, 'contact')) : undefined;
  },
  'another number of one country': (sources, { home }, draw) => {
    const page = sourceAt(sources, 'LinkedIn');
    const number = oneOf(draw, 'town', home.towns).number.replaceAll('#', '7');
    return page && exchanged(sources, page, toldAlso(page, 'phone', `${home.calling} ${number}`, 'contact'));
  },
  'the mailbox with a tag': (sources, { mailbox }) => {
    const page = sourceAt(sources, 'LinkedIn');
    return page && exchanged(sources, page, toldAlso(page, 'email', mailbox.replace('@', '+jobs@'), 'contact'));
  },
  'a mailbox at work': (sources, person) => {
    const page = sourceAt(sources, 'LinkedIn');
    return (
      page &&
      exchanged(
        sources,
        page,
        toldAlso(page, 'email', `${person.names.given.latin.toLowerCase().replace(/[^a-z]/g, '')}@larkfield.example`, 'contact'),
      )
    );
  },
  'the link in another form': (sources, { login, life }) => {
    const paper = sourceAt(sources, 'PDF');
    return paper && life.pages.github
      ? exchanged(sources, paper, toldAlso(paper, 'link', `http://www.github.com/${login.toUpperCase()}/?tab=repositories`, 'line 4'))
      : undefined;
  },
  'the chosen address of a page': (sources, { slug }) => {
    const paper = sourceAt(sources, 'PDF');
    return paper && exchanged(sources, paper, toldAlso(paper, 'link', `https://linkedin.com/in/${slug.replace(/-[^-]+$/, '')}`, 'line 4'));
  },
  'a rate that is half again as high': (sources) => {
    const [market, paper] = [sourceAt(sources, 'Upwork'), sourceAt(sources, 'PDF')];
    const rate = Number(/\d+/.exec(String(market && valuesOf(market, 'rate')[0]))?.[0]);
    return paper && rate > 0
      ? exchanged(sources, paper, toldAlso(paper, 'rate', `$${Math.round(rate * 1.5)} per hour`, 'line 5'))
      : undefined;
  },
  'a file that a friend saved': (sources, { names }) => {
    const paper = sourceAt(sources, 'PDF');
    return (
      paper &&
      exchanged(
        sources,
        paper,
        toldOtherwise(paper, 'document-author', () => ({ name: `${names.relative.latin} ${names.relativeFamily.latin}`, role: 'author' })),
      )
    );
  },
};
