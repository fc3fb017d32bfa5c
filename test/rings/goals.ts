import { covers } from './covers.ts';
import { promised, type Recall, type Tally } from './ring-tally.ts';

/** What must hold of a run, as sentences about what does not; none where all holds. */
export function brokenGoals({ recall, groups, honest, verifyFirst, question }: Tally): string[] {
  const rows = Object.entries(recall);
  const missed = rows.flatMap(([row, { pairs, found }]) => {
    const least = row.includes('likeness below') ? 0 : row.includes(`likeness from ${promised}`) ? fuzzyRecallMin : 1;
    return found < pairs * least ? [`${row}: ${found} of ${pairs} pairs were found`] : [];
  });
  const blurred = Object.entries(blurredRecallMin).flatMap(([text, least]) => {
    const { pairs, found } = together(rows.filter(([row]) => row.includes(`${text}, likeness below`)));
    return found < pairs * least ? [`${text}, likeness below ${promised}: ${found} of ${pairs} pairs were found`] : [];
  });
  const joined = Object.entries(groups).flatMap(([group, { people, asked, lifted }]) =>
    asked + lifted > 0 ? [`${group}: ${asked} of ${people} people are asked about, ${lifted} get another word`] : [],
  );
  return [
    ...missed,
    ...blurred,
    ...silent(rows),
    ...joined,
    ...(verifyFirst > honest * verifyFirstMax ? [`${verifyFirst} of ${honest} honest candidates come to “verify first” by a link`] : []),
    ...(question > honest * questionMax ? [`${question} of ${honest} honest candidates come to a question by a link`] : []),
  ];
}

type Row = [row: string, recall: Recall];

/** Links that were found and are asked about too seldom. */
function silent(rows: readonly Row[]): string[] {
  const isCovered = ([row]: Row): boolean => Object.keys(covers).some((cover) => row.startsWith(`${cover}: `));
  const plain = rows.filter((row) => !isCovered(row));
  const bounded: [name: string, recall: Recall, least: number][] = [
    ...rows.filter(isCovered).map(([row, found]): [string, Recall, number] => [row, found, 1]),
    ...plain.filter(([, { found }]) => found >= tellingPairs).map(([row, found]): [string, Recall, number] => [row, found, askedInRowMin]),
    ['rings without a cover', together(plain), askedMin],
  ];
  return bounded.flatMap(([name, { found, asked }, least]) =>
    asked < found * least ? [`${name}: ${asked} of ${found} links are asked about`] : [],
  );
}

const together = (rows: readonly Row[]): Recall =>
  rows.reduce((sum, [, { pairs, found, asked }]) => ({ pairs: sum.pairs + pairs, found: sum.found + found, asked: sum.asked + asked }), {
    ...{ pairs: 0, found: 0, asked: 0 },
  });

/** The goals of links, and of all ways to a word together a part: links may not use up what the other indicators need. */
const fuzzyRecallMin = 0.99;
const verifyFirstMax = 0.001;
const questionMax = 0.003;
/** Texts of which more was changed than is promised to be found: a little below what the last run found. */
const blurredRecallMin = { 'resume-text': 0.7, 'summary-text': 0.28, 'message-text': 0.28 };
/** Some of a ring have by chance one name, names that do not compare, or one home. Of telephone numbers a household explains the most. */
const askedMin = 0.85;
const askedInRowMin = 0.65;
/** A row of fewer pairs is a few rings' chance. */
const tellingPairs = 100;
