import { toLatin } from './latin.ts';

/** How far a course of study led, as far as its name says. */
type DegreeLevel = 'school' | 'short' | 'bachelor' | 'integrated' | 'master' | 'doctor';

/**
 * Whether two names of a degree can mean one. `different` needs two levels, or two subjects, that are both known and that nobody takes
 * for one another; degrees that count as bachelor in one country and as master in the next are `not-comparable`, and so is a master's
 * that is studied in one course with the bachelor's.
 */
export function compareDegrees(one: string, other: string): 'same' | 'different' | 'not-comparable' {
  const [a, b] = [toLatin(one.slice(0, 300)), toLatin(other.slice(0, 300))];
  if (a === b) return 'same';
  const [level, otherLevel] = [levelIn(a), levelIn(b)];
  if (level !== undefined && otherLevel !== undefined && level !== otherLevel)
    return areOneCourse(level, otherLevel) ? 'not-comparable' : 'different';
  const [subject, otherSubject] = [subjectIn(a), subjectIn(b)];
  if (subject !== undefined && otherSubject !== undefined && subject !== otherSubject && !areNear(subject, otherSubject))
    return 'different';
  return level !== undefined && level === otherLevel && (subject === otherSubject || subject === undefined || otherSubject === undefined)
    ? 'same'
    : 'not-comparable';
}

/** A master's of engineering, or one that is called integrated, follows a bachelor's or comes with it. */
const areOneCourse = (one: DegreeLevel, other: DegreeLevel): boolean =>
  [one, other].includes('integrated') && [one, other].every((level) => ['bachelor', 'integrated', 'master'].includes(level));

function levelIn(folded: string): DegreeLevel | undefined {
  // Diplom, specialist, magister, engineer and licentiate stand at other steps from one country to the next.
  if (/diplom\b|diploma de|speciali|magister|licentiate|\bingenier|inzenier|\bingenieur/.test(folded)) return undefined;
  if (integrated.test(folded)) return 'integrated';
  const found = (Object.keys(levels) as (keyof typeof levels)[]).filter((level) => levels[level].test(folded));
  return found.length === 1 ? found[0] : undefined;
}

const integrated =
  /\bm\.? ?(?:eng|sci|chem|phys|math|maths|biol|comp|pharm)\b|\bmaster of engineering\b|\bintegrated\b|\b(?:dual|double) degree|\bma \(?(?:hons|honours|oxon|cantab)\b/;

const levels: Record<Exclude<DegreeLevel, 'integrated'>, RegExp> = {
  school: /high school|secondary school|\ba levels?\b|abitur|baccalaureat\b|\bged\b/,
  short: /associate|certificate|bootcamp|boot camp|\bcourse\b|foundation degree/,
  bachelor:
    /bachelor|\bb\.? ?(?:sc|a|s|eng|tech|com|ed)\b|\bbba\b|licence\b|licenciatura|\bgrado\b|bacharel|laurea triennale|lisans\b|licenta\b|licencjat|bakalavr|bakalaur|osnovne studije|sarjana|cu nhan/,
  master: /master(?!class)|\bm\.? ?(?:sc|a|s|tech|com|ed|phil)\b|\bmba\b|maestria|mestrado|laurea magistrale|magistr|yuksek lisans/,
  doctor: /\bph\.? ?d\b|doctor|doutor|dottorat|doktor/,
};

type Subject = keyof typeof subjects;

function subjectIn(folded: string): Subject | undefined {
  const found = (Object.keys(subjects) as Subject[]).filter((subject) => subjects[subject].test(folded));
  return found.length === 1 ? found[0] : undefined;
}

const subjects = {
  computing: /comput|informati|software|\bcs\b|information (?:tech|system)|data scien|cyber/,
  engineering: /electr|mechanic|mechatron|telecom|robotic|\bcivil\b|aerospace/,
  numbers: /mathemat|statisti|physic/,
  life: /biolog|chemist|medicin|nursing|pharma|agricult/,
  business: /business|econom|finance|accounting|marketing|management|commerce/,
  letters: /histor|philosoph|literatur|linguist|language|theolog|journalis/,
  law: /\blaw\b|legal|jurisprud/,
  arts: /fine art|music|theat(?:re|er)|graphic|design/,
  minds: /psycholog|sociolog|education\b|pedagog|politic/,
} as const;

/** Subjects of which joint courses are common. */
const near: readonly (readonly Subject[])[] = [
  ['computing', 'engineering', 'numbers'],
  ['computing', 'business'],
  ['computing', 'arts'],
  ['numbers', 'business', 'life'],
  ['letters', 'arts', 'minds'],
  ['law', 'business', 'minds'],
];

const areNear = (one: Subject, other: Subject): boolean => near.some((group) => group.includes(one) && group.includes(other));
