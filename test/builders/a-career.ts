import type { Career, CareerSpan } from '../../lib/core/model/career.ts';
import type { Profile } from '../../lib/core/model/profile.ts';

/** A career of two sources in which every kind of mark occurs once. */
export function aCareer(one: Profile, other: Profile, word: (what: string) => string = (what) => what): Career {
  const span = (profile: Profile, position: number, label: string, from: number, until: number): CareerSpan => {
    const id = `${profile.id}/work/${position}`;
    return {
      ...{ id, what: 'work', label: word(label), detail: word('Engineer') },
      start: { earliest: yearDay(from), latest: yearDay(from) + 364, shown: String(from) },
      end: { earliest: yearDay(until), latest: yearDay(until) + 364, shown: String(until) },
      evidence: { observation: id, kind: 'work', quote: word('work quote'), source: profile.account, locator: word('locator') },
    };
  };
  const lane = ({ account, site, readAt }: Profile, spans: CareerSpan[]) => ({ source: account, site, readAt, spans });
  const ones = [
    span(one, 0, 'Example Freight', 2012, 2014),
    span(one, 1, 'Example Rail', 2018, 2022),
    span(one, 2, 'Example Mill', 2019, 2021),
  ];
  const { start: _, end: __, ...undated } = span(other, 1, 'Example Bank', 2000, 2000);
  return {
    from: yearDay(2012),
    to: yearDay(2023),
    lanes: [lane(one, ones), lane(other, [span(other, 0, 'Example Freight', 2009, 2011), { ...undated, what: 'education', label: '' }])],
    marks: [
      { what: 'overlap', one: 'p1/work/1', other: 'p1/work/2', from: yearDay(2020), to: yearDay(2021), days: 366 },
      { what: 'gap', source: one.account, after: 'p1/work/0', before: 'p1/work/1', from: yearDay(2015), to: yearDay(2018), days: 1_096 },
      { what: 'disagreement', one: 'p1/work/0', other: 'p2/work/0', on: 'both', days: 731 },
    ],
  };
}

const yearDay = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
