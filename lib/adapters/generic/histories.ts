import type { RawObservation } from '../../core/model/raw-profile.ts';
import { elements, nextSibling, nodeType, parentOf, tagName, textContent } from '../dom.ts';
import { observed, ofKind } from '../observe.ts';
import type { Page } from '../page.ts';
import { readEntry, readPost } from './entry.ts';

/** Headings over a career, over studies, over skills and over a word about oneself, as whole headings. */
const headings = {
  work: /^(work |professional |relevant |selected )?(experience|employment|employment history|work history|career|career history)$|^(berufserfahrung|werdegang|beruflicher werdegang|expériences?( professionnelles?)?|experiencia( laboral| profesional)?|experiência( profissional)?|esperienz[ae]( lavorativ[ae]| professional[ei])?)$/iu,
  education:
    /^(education|education and training|academic background|studies|ausbildung|studium|bildungsweg|formation|études|educación|formación( académica)?|formação( acadêmica)?|educação|istruzione|formazione)$/iu,
  skill:
    /^((technical |key |core )?skills|technologies|tech stack|kenntnisse|fähigkeiten|compétences|habilidades|competências|competenze)$/iu,
  about: /^(about me|professional summary|über mich|à propos de moi|sobre mí|sobre mim|chi sono)$/iu,
  // Companies head their pages with these too, so they say what a text is and nothing about whose page it is.
  summary: /^(about|summary|profile|bio|biography|profil|à propos)$/iu,
} as const;

/** A word of each of them. */
const anyHeading =
  /experience|employ|work|career|erfahrung|werdegang|expér|experi|esperienz|educat|academ|stud|ausbildung|bildungs|formati|étud|educa|formac|formaç|istruz|formaz|skill|technolog|tech|kenntn|fähig|compét|habilid|compet|about|summary|über|propos|mí|mim|sono|profil|bio/iu;

export type HistoryName = keyof typeof headings;

/** A part of the page under a heading that names what stands below it. */
export type History = { name: HistoryName; heading: string; blocks: Element[] };

/** The parts of a page that stand under such headings. */
export function histories(page: Page): History[] {
  return page
    .headings()
    .slice(0, 200)
    .flatMap((element) => {
      // Most headings of a long page are of posts and offers: what cannot be one of ours is not read in full.
      if (!anyHeading.test(textContent(element).slice(0, 400))) return [];
      const heading = page.text(element).replace(/:$/, '').slice(0, 60);
      const name = (Object.keys(headings) as HistoryName[]).find((one) => headings[one].test(heading));
      return name === undefined ? [] : [{ name, heading, blocks: blocksBelow(element) }];
    });
}

/** Dated entries of a career or of studies. */
export function entriesOf(page: Page, history: History): RawObservation[] {
  const kind = history.name === 'work' ? 'work' : 'education';
  return entryLines(page, history.blocks).flatMap((lines, index) => {
    const entry = readEntry(lines);
    if (entry === undefined) return [];
    const value =
      kind === 'work' ? readPost(entry) : entry.first === undefined ? undefined : studyOf(entry.first, entry.second, entry.dates);
    const locator = `${history.heading} (${index + 1})`;
    const one = value && observed(page, { value, quote: lines.join(' · '), locator });
    return one === undefined ? [] : [ofKind(kind, one)];
  });
}

/** Items of a list of skills; running text is no list. */
export function skillsOf(page: Page, history: History): RawObservation[] {
  const items = history.blocks.flatMap((block) => page.all('li', block)).map((item) => page.text(item));
  const short = items.filter((item) => item !== '' && item.length <= 60).slice(0, 100);
  return short.flatMap((skill) => {
    const one = observed(page, { value: skill, quote: skill, locator: history.heading });
    return one === undefined ? [] : [ofKind('skill', one)];
  });
}

/** What the candidate says under "About me". */
export function aboutOf(page: Page, history: History): RawObservation[] {
  const text = history.blocks.flatMap((block) => page.lines(block)).join('\n');
  const one = observed(page, { value: text, quote: text, locator: history.heading });
  return one === undefined ? [] : [ofKind('summary', one)];
}

const schoolWords =
  /(universi|college|school|institut|academy|akademie|hochschule|école|lycée|politec|facul|escuela|escola|scuola|bootcamp)/iu;

function studyOf(first: string, second: string | undefined, dates: string) {
  if (second !== undefined && schoolWords.test(second) && !schoolWords.test(first)) return { school: second, degree: first, dates };
  return schoolWords.test(first) ? { school: first, degree: second, dates } : undefined;
}

/** The elements between a heading and the next of its rank; a heading alone in its box speaks for what follows the box. */
function blocksBelow(heading: Element): Element[] {
  let start: Element = heading;
  for (let depth = 0; depth < 3; depth += 1) {
    const blocks = followers(start, rank(heading));
    if (blocks.length > 0) return blocks;
    const parent = parentOf(start);
    if (parent === null || nodeType(parent) !== 1 || ['body', 'main', 'html'].includes(tagName(parent as Element))) return [];
    start = parent as Element;
  }
  return [];
}

function followers(start: Element, rankOfHeading: number): Element[] {
  const blocks: Element[] = [];
  for (let node = nextSibling(start); node !== null && blocks.length < 300; node = nextSibling(node)) {
    if (nodeType(node) !== 1) continue;
    // The next part may come in a box of its own, with its heading inside.
    if (rank(node as Element) <= rankOfHeading || ranksUpTo(rankOfHeading, node as Element)) break;
    blocks.push(node as Element);
  }
  return blocks;
}

const ranksUpTo = (most: number, element: Element): boolean =>
  elements(element, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].slice(0, most).join(', '), 1).length > 0;

/** 1 to 6 for `h1` to `h6`, 3 for a heading by role, beyond for anything else. */
function rank(element: Element): number {
  const [, level] = /^h([1-6])$/.exec(tagName(element)) ?? [];
  return level === undefined ? 7 : Number(level);
}

/** Lines of each entry: list items, boxes that repeat, or what stands between the headings below. */
function entryLines(page: Page, blocks: readonly Element[]): string[][] {
  for (const selector of ['li', 'article', 'tr']) {
    const items = blocks
      .flatMap((block) => page.all(selector, block))
      .slice(0, 100)
      .map((item) => page.lines(item));
    const dated = items.filter((lines) => readEntry(lines) !== undefined);
    if (dated.length > 0) return dated;
  }
  const groups: string[][] = [];
  for (const block of blocks.length === 1 && blocks[0] !== undefined ? page.all(':scope > *', blocks[0]) : blocks) {
    const lines = page.lines(block);
    const isBox = rank(block) < 7 || page.first('h2, h3, h4, h5, h6', block) !== undefined;
    if (isBox || groups.length === 0 || readEntry(lines) !== undefined) groups.push([...lines]);
    else groups.at(-1)?.push(...lines);
  }
  return joinedGroups(groups);
}

/** A heading followed by a box with the dates is one entry and not two. */
function joinedGroups(groups: readonly string[][]): string[][] {
  const joined: string[][] = [];
  for (const lines of groups) {
    const last = joined.at(-1);
    if (last !== undefined && last.length === 1 && readEntry(last) === undefined) last.push(...lines);
    else joined.push([...lines]);
  }
  return joined;
}
