import { expect, test } from 'vitest';
import { all, answered, any, changed, linked, not, type Pattern, present } from '../../lib/core/model/pattern.ts';
import { sourcesPart } from './sources-part.ts';

const [email, phone] = [present('email'), present('phone')];

test.each<[string, Pattern, Pattern | undefined]>([
  ['what a page shows', email, email],
  ['a page or an answer', any(email, answered('question', 'yes')), any(email)],
  ['an answer alone', answered('question', 'yes'), undefined],
  ['no yes to an answer', not(answered('question', 'yes')), undefined],
  ['a page and an answer', all(email, answered('question', 'yes')), undefined],
  ['other candidates', linked(['email']), undefined],
  ['two visits', changed('display-name', 'person-name'), changed('display-name', 'person-name')],
  ['a page and other candidates, or a page', any(all(email, linked(['email'])), phone), any(phone)],
  ['no page and no answer', not(any(email, answered('question', 'yes'))), not(any(email))],
])('%s', (_, pattern, part) => expect(sourcesPart(pattern)).toEqual(part));
