import { promised, type Tally } from './ring-tally.ts';

/** What must hold of a run, as sentences about what does not; none where all holds. */
export function brokenGoals({ recall, groups, honest, verifyFirst, question }: Tally): string[] {
  const rows = Object.entries(recall);
  const missed = rows.flatMap(([row, { pairs, found }]) => {
    const least = row.includes('likeness below') ? 0 : row.includes(`likeness from ${promised}`) ? fuzzyRecallMin : 1;
    return found < pairs * least ? [`${row}: ${found} of ${pairs} pairs were found`] : [];
  });
  const joined = Object.entries(groups).flatMap(([group, { people, asked, lifted }]) =>
    asked + lifted > 0 ? [`${group}: ${asked} of ${people} people are asked about, ${lifted} get another word`] : [],
  );
  return [
    ...missed,
    ...joined,
    ...(verifyFirst > honest * verifyFirstMax ? [`${verifyFirst} of ${honest} honest candidates come to “verify first” by a link`] : []),
    ...(question > honest * questionMax ? [`${question} of ${honest} honest candidates come to a question by a link`] : []),
  ];
}

/** The goals of links, and of all ways to a word together a part: links may not use up what the other indicators need. */
const fuzzyRecallMin = 0.99;
const verifyFirstMax = 0.001;
const questionMax = 0.003;
