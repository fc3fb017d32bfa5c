import type { CaseLink } from '../../lib/core/model/case-link.ts';
import type { LinkKind } from '../../lib/core/model/link.ts';
import type { Plant } from './plants.ts';

type Levels = (id: string, links: readonly CaseLink[]) => { before: string; after: string };

/** Pairs of a ring by one kind of link: planted, found, and found with the indicators being asked. */
export type Recall = { pairs: number; found: number; asked: number };

/** Groups of honest people: people, links between them, and those whom a link brings a question or a verification. */
export type GroupCount = { people: number; pairs: number; links: number; asked: number; lifted: number; reasons: Record<string, number> };

/** What became of everything planted, and of the honest candidates. */
export class Tally {
  readonly honest: number;
  readonly recall: Record<string, Recall> = {};
  readonly groups: Record<string, GroupCount> = {};
  /** Pairs of honest candidates that share something, by kind of link: all, and those that are not ordinary under two names. */
  readonly pairs: Partial<Record<LinkKind, { all: number; asked: number }>> = {};
  withAsked = 0;
  verifyFirst = 0;
  question = 0;
  /** Non-ordinary links of two names between a ring and somebody else. */
  wrong: Partial<Record<LinkKind, number>> = {};
  readonly examples: string[] = [];
  private readonly members = new Map<string, string[]>();

  constructor(honest: number) {
    this.honest = honest;
  }

  groupOf(kind: string, ids: string[]): void {
    this.members.set(`${kind} ${this.members.size}`, ids);
    this.groups[kind] ??= { people: 0, pairs: 0, links: 0, asked: 0, lifted: 0, reasons: {} };
  }

  addHonest(id: string, links: readonly CaseLink[], levels: Levels): void {
    for (const link of links) {
      const { by, otherCase } = link;
      if (otherCase <= id) continue;
      const pair = this.pairs[by] ?? { all: 0, asked: 0 };
      this.pairs[by] = pair;
      pair.all++;
      if (isAsked(link)) pair.asked++;
    }
    if (!links.some(isAsked)) return;
    this.withAsked++;
    this.note('honest', id, links.filter(isAsked));
    const { before, after } = levels(id, links);
    if (after !== before && after === 'verify-first') this.verifyFirst++;
    if (after !== before && after === 'worth-a-question') this.question++;
  }

  /** @param likeness the exact share of word runs that the texts of two members have in common */
  addRing(
    kind: string,
    ids: readonly string[],
    by: readonly Plant[],
    links: ReadonlyMap<string, readonly CaseLink[]>,
    likeness: (by: LinkKind, one: string, other: string) => number,
  ): void {
    for (const plant of by) {
      for (const [at, one] of ids.entries()) {
        for (const other of ids.slice(at + 1)) {
          const found = links.get(one)?.find((link) => link.otherCase === other && link.by === plant.by);
          const row = `${kind}: ${plant.by}${plant.isFuzzy ? bandOf(likeness(plant.by, one, other)) : ''}`;
          const recall = this.recall[row] ?? { pairs: 0, found: 0, asked: 0 };
          this.recall[row] = recall;
          recall.pairs++;
          if (found !== undefined) recall.found++;
          if (found !== undefined && isAsked(found)) recall.asked++;
        }
      }
    }
    for (const [id, each] of links) {
      const strange = each.filter((link) => isAsked(link) && !ids.includes(link.otherCase));
      for (const { by: kindOfLink } of strange) this.wrong[kindOfLink] = (this.wrong[kindOfLink] ?? 0) + 1;
      if (strange.length > 0) this.note('ring and a stranger', id, strange);
    }
  }

  closeGroups(linksOf: (id: string) => CaseLink[], levels: Levels): void {
    for (const [name, ids] of this.members) {
      const count = this.groups[name.replace(/ \d+$/, '')] as GroupCount;
      count.people += ids.length;
      count.pairs += (ids.length * (ids.length - 1)) / 2;
      for (const id of ids) {
        const links = linksOf(id);
        const inside = links.filter(({ otherCase }) => ids.includes(otherCase));
        count.links += inside.length;
        for (const { ordinary, by } of inside) {
          const reason = `${by} ${ordinary ?? 'not ordinary'}`;
          count.reasons[reason] = (count.reasons[reason] ?? 0) + 1;
        }
        if (inside.some(isAsked)) {
          count.asked++;
          this.note(name, id, inside.filter(isAsked));
        }
        const { before, after } = levels(id, links);
        if (before !== after && (after === 'verify-first' || after === 'worth-a-question')) {
          count.lifted++;
          this.note(`${name}, ${before} to ${after}`, id, links.filter(isAsked));
        }
      }
    }
  }

  private note(where: string, id: string, links: readonly CaseLink[]): void {
    for (const { by, otherCase, names, likeness, quote } of links.slice(0, 2)) {
      if (this.examples.length < 200)
        this.examples.push(`${where}: ${id} and ${otherCase}: ${by} ${names} ${likeness.toFixed(2)} ${quote.slice(0, 60)}`);
    }
  }
}

/** A text is promised to be found where it is still as good as the same. */
const bandOf = (likeness: number): string => (likeness >= promised ? `, likeness from ${promised}` : `, likeness below ${promised}`);
export const promised = 0.6;

/** Whether an indicator can answer yes by it: nearly all ask about two names. */
const isAsked = ({ by, ordinary, names }: CaseLink): boolean =>
  ordinary === undefined && (names === 'different' || by === 'contact-with-other-history');

export const emptyTally = (honest: number): Tally => new Tally(honest);
