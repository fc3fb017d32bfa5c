import { expect, test } from 'vitest';
import { all, answered, any, changed, linked, not, type Pattern, present } from '../../lib/core/model/pattern.ts';
import { restsOnSources } from './rests-on.ts';

test.each<[string, Pattern, boolean]>([
  ['what a page shows', present('email'), true],
  ['a page or an answer', any(present('email'), answered('question', 'yes')), true],
  ['an answer alone', answered('question', 'yes'), false],
  ['no yes to an answer', not(answered('question', 'yes')), false],
  ['a page and an answer', all(present('email'), answered('question', 'yes')), false],
  ['other candidates', linked(['email']), false],
  ['two visits', changed('display-name', 'person-name'), true],
  ['a page and other candidates, or a page', any(all(present('email'), linked(['email'])), present('phone')), true],
])('%s', (_, pattern, rests) => expect(restsOnSources(pattern)).toBe(rests));
