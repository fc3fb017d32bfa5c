import { type Collection, eachName, sourcesOf, usable } from './collection.ts';
import { cited, type DraftList } from './finished-list.ts';

/** The list of products that reports of the cases name: face swapping, identity cards, answers during interviews. */
export function namedTools(from: Collection): DraftList {
  const tools = usable(from.lists.interview_and_application_ai_tools)
    .filter(({ value = '' }) => !everyday.has(value))
    .flatMap(eachName);
  return {
    id: 'named-tools',
    purpose: 'flag',
    match: 'term',
    kinds: ['message', 'summary', 'hidden-text', 'review'],
    about:
      'Products that reports of the cases name: for swapping faces, making pictures of identity cards, and answering during interviews. Developers talk about tools.',
    built: 'Product names of the collection that mean nothing else in a sentence; each report is cited with its value.',
    retrieved: from.compiled,
    licence: cited,
    sources: sourcesOf(
      from,
      tools.map(({ source }) => source),
      'The programs and services named as used in the cases',
    ),
    values: tools.map(({ value, source }) => ({ value, source })),
    test: 'Listed Tool Example',
  };
}

// Words that honest people write without meaning the product.
const everyday = new Set(['Saved Prompts']);
