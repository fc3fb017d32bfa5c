import { i18n } from '#i18n';
import type { Pattern } from '../../lib/core/model/pattern.ts';
import { camelCase } from '../ui/camel-case.ts';
import { kindList, kindNoun } from './kind-noun.ts';
import { measureSentence } from './measure-sentence.ts';

/** A pattern in words: one line, and the lines of its parts. The exact expression, where there is one, stands beside. */
export type PatternSentence = { text: string; exact?: string; parts: PatternSentence[] };

/** What a pattern refers to by id: the words of the pack's questions, and how many entries its lists have. */
export type PatternNames = { question: (id: string) => string; list: (id: string) => string };

/** The pattern of an indicator as sentences that a recruiter can check against a profile. */
export function patternSentence(pattern: Pattern, names: PatternNames): PatternSentence {
  const part = (of: Pattern) => patternSentence(of, names);
  switch (pattern.op) {
    case 'all':
      return pattern.of.length === 1 && pattern.of[0]
        ? part(pattern.of[0])
        : { text: i18n.t('catalogue.how.all'), parts: pattern.of.map(part) };
    case 'any':
      return pattern.of.length === 1 && pattern.of[0]
        ? part(pattern.of[0])
        : { text: i18n.t('catalogue.how.any'), parts: pattern.of.map(part) };
    case 'not':
      return { text: i18n.t('catalogue.how.not'), parts: [part(pattern.of)] };
    case 'present':
      return line(besides(i18n.t('catalogue.how.present', [kindNoun(pattern.kind)]), pattern, names));
    case 'absent':
      return line(i18n.t('catalogue.how.absent', [kindNoun(pattern.kind)]));
    case 'matches':
      return { text: besides(matchesText(pattern), pattern, names), exact: pattern.regex, parts: [] };
    case 'listed':
      return line(besides(i18n.t('catalogue.how.listed', [kindList(pattern.kinds), names.list(pattern.list)]), pattern, names));
    case 'mentions':
      return line(i18n.t('catalogue.how.mentions', [kindList(pattern.kinds), names.list(pattern.list)]));
    case 'identified':
      return line(i18n.t('catalogue.how.identified', [new Intl.ListFormat('en').format(pattern.lists.map((id) => `“${names.list(id)}”`))]));
    case 'differs':
      return line(differsText(pattern));
    case 'changed':
      return line(i18n.t('catalogue.how.changed', [kindNoun(pattern.kind)]));
    case 'linked':
      return line(linkedText(pattern));
    case 'measured':
      return line(besides(measureSentence(pattern), pattern, names));
    case 'answered':
      return line(
        i18n.t(pattern.reply === 'yes' ? 'catalogue.how.answeredYes' : 'catalogue.how.answeredNo', [names.question(pattern.question)]),
      );
    default:
      return pattern satisfies never;
  }
}

const line = (text: string): PatternSentence => ({ text, parts: [] });

/** The sentence with what a benign list keeps out of it. */
function besides(text: string, { except }: { except?: string }, names: PatternNames): string {
  return except === undefined ? text : i18n.t('catalogue.how.except', [text, names.list(except)]);
}

function linkedText({ by, names, atLeast, withinDays }: Extract<Pattern, { op: 'linked' }>): string {
  const what = new Intl.ListFormat('en', { type: 'disjunction' }).format(by.map((kind) => i18n.t(`catalogue.link.${camelCase(kind)}`)));
  const shared = i18n.t(names === undefined ? 'catalogue.how.linked' : 'catalogue.how.linkedDifferent', [what]);
  const counted = atLeast === undefined ? shared : i18n.t('catalogue.how.linkedAtLeast', [shared, String(atLeast)]);
  return withinDays === undefined ? counted : i18n.t('catalogue.how.linkedWithin', [counted, String(withinDays)]);
}

function matchesText(pattern: Extract<Pattern, { op: 'matches' }>): string {
  const kinds = kindList(pattern.kinds);
  return pattern.atLeast === undefined
    ? i18n.t('catalogue.how.matches', [kinds])
    : i18n.t('catalogue.how.matchesAtLeast', [kinds, String(pattern.atLeast)]);
}

function differsText(pattern: Extract<Pattern, { op: 'differs' }>): string {
  const kind = kindNoun(pattern.kind);
  switch (pattern.by) {
    case 'exact':
      return i18n.t('catalogue.how.differsExact', [kind]);
    case 'country':
      return i18n.t('catalogue.how.differsCountry', [kind]);
    case 'person-name':
      return i18n.t('catalogue.how.differsPersonName', [kind]);
    case 'full-name-in-handle':
      return i18n.t('catalogue.how.differsFullNameInHandle', [kind]);
    default:
      return pattern.by satisfies never;
  }
}
