import { expect, test } from 'vitest';
import { someProfiles } from '../../../../test/builders/a-profile.ts';
import type { ExampleProfile } from '../../model/example.ts';
import type { Measure } from '../../model/pattern.ts';
import { measureBy } from '../measures.ts';

type Row = [because: string, value: number | 'unknown', profile: ExampleProfile];

const measured = (measure: Measure, profile: ExampleProfile) => {
  const result = measureBy[measure]({ profiles: someProfiles(profile) }, { isExcepted: () => false });
  return result.is === 'unknown' ? 'unknown' : result.value;
};
const paper = { account: 'document:cv.pdf' };
const link = (text: string | undefined, url: string): ExampleProfile => ({
  ...paper,
  link: [text === undefined ? { url } : { url, text }],
});

test.each<Row>([
  ['no words', 0, link(undefined, 'https://github.com/mara-example')],
  ['words that are no address', 0, link('My code', 'https://github.com/mara-example')],
  ['the same account', 0, link('github.com/Mara-Example', 'https://github.com/mara-example/')],
  ['an id behind the name', 0, link('linkedin.com/in/mara-jensen', 'https://www.linkedin.com/in/mara-jensen-0a1b2c3d')],
  ['letters that the address spells out', 0, link('linkedin.com/in/jürgen-roe', 'https://www.linkedin.com/in/j%C3%BCrgen-roe')],
  ['two sites', 0, link('github.com/mara-example', 'https://gitlab.com/oleg-example')],
  ['a broken spelling', 0, link('linkedin.com/in/%E0%A4', 'https://www.linkedin.com/in/%E0%A4')],
  ['a link on a page', 'unknown', { link: [{ url: 'https://github.com/oleg-example', text: 'github.com/mara-example' }] }],
  ['another account', 1, link('github.com/mara-example', 'https://github.com/oleg-example')],
])('links that lead elsewhere: %s', (_, value, profile) => expect(measured('link-targets-elsewhere', profile)).toBe(value));

const works = (...employers: string[]) => employers.map((employer) => ({ employer }));
const schools = (...names: string[]) => names.map((school) => ({ school }));

test.each<Row>([
  ['nothing written', 'unknown', { ...paper, headline: ['Engineer'] }],
  ['one spelling', 0, { ...paper, work: works('Example Gridworks', 'Example Gridworks') }],
  ['short names', 0, { ...paper, work: works('Acme Co', 'Acne Co') }],
  ['a number apart', 0, { ...paper, work: works('Sampleton Works 12', 'Sampleton Works 13') }],
  ['a longer form', 0, { ...paper, work: works('Sampleton Works', 'Sampleton Workshop') }],
  ['employers', 1, { ...paper, work: works('Example Gridworks', 'Exampel Gridworks') }],
  [
    'employers and schools',
    2,
    { ...paper, work: works('Example Gridworks', 'Exampel Gridworks'), education: schools('Anytown College', 'Anytwon College') },
  ],
])('names spelled apart: %s', (_, value, profile) => expect(measured('names-spelled-apart', profile)).toBe(value));

test.each<Row>([
  ['nobody is named', 'unknown', { ...paper, 'display-name': ['Mara Jensen'] }],
  [
    'the own name in other letters',
    0,
    {
      ...paper,
      'display-name': ['Abdelrahman Abdallah', 'عبد الرحمن عبد الله'],
      'document-author': [{ name: 'عبد الرحمن عبد الله', role: 'author' }],
    },
  ],
  [
    'one name, in two scripts',
    1,
    { ...paper, 'display-name': ['Sandeep (संदीप)'], 'document-author': [{ name: 'Patrick Sullivan', role: 'author' }] },
  ],
  [
    'one of two names is left in its script',
    'unknown',
    { ...paper, 'display-name': ['Sandeep', 'संदीप कुमार'], 'document-author': [{ name: 'Patrick Sullivan', role: 'author' }] },
  ],
  ['a company', 'unknown', { ...paper, 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Patrick Miller', role: 'company' }] }],
  ['a program', 0, { ...paper, 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Microsoft Office User', role: 'author' }] }],
  ['a nickname', 0, { ...paper, 'display-name': ['Margaret Jensen'], 'document-author': [{ name: 'Maggie J', role: 'author' }] }],
  ['a married name', 0, { ...paper, 'display-name': ['Mara Miller'], 'document-author': [{ name: 'Mara Jensen', role: 'author' }] }],
  [
    'a name without vowels',
    'unknown',
    { ...paper, 'display-name': ['محمد يوسف'], 'document-author': [{ name: 'Patrick Sullivan', role: 'author' }] },
  ],
  ['somebody else', 1, { ...paper, 'display-name': ['Mara Jensen'], 'document-author': [{ name: 'Patrick Sullivan', role: 'author' }] }],
])('authors of another name: %s', (_, value, profile) => expect(measured('file-authors-of-another-name', profile)).toBe(value));
