import type { CaseFile } from '../../lib/core/model/case.ts';
import type { LinkKind } from '../../lib/core/model/link.ts';
import { without, withValue, withWorkText } from './edits.ts';
import { prose, reworded } from './prose.ts';
import type { Dice } from './random.ts';

/** How members of a ring come to share something: the nth of them, made of an honest person's case. */
export type Plant = { by: LinkKind; isFuzzy?: true; into: (file: CaseFile, ring: Ring, member: number) => CaseFile };

/** What a ring has in common, and the dice for what its members have each for themselves. */
export type Ring = { nth: number; common: Dice; own: Dice };

/** Of a text that is passed on, so many words are exchanged by each who takes it over. */
export const changedShare = 0.05;

const value = (by: LinkKind, into: Plant['into']): Plant => ({ by, into });

/** The same text for the first, a copy with some words exchanged for the others. */
const passedOn = (base: string, { own }: Ring, member: number): string => (member === 0 ? base : reworded(own, base, changedShare));

const fuzzy = (by: LinkKind, sentences: number, into: (file: CaseFile, text: string) => CaseFile): Plant => ({
  by,
  isFuzzy: true,
  into: (file, ring, member) => into(file, passedOn(prose(ring.common, sentences), ring, member)),
});

/** What is planted in rings, each written differently by every member where people write it differently. */
export const plants: Record<string, Plant> = {
  mailbox: value('email', (file, { nth }, member) =>
    withValue(
      without(file, 'email'),
      'email',
      [`tide.mill${nth}@gmail.com`, `tidemill${nth}+cv@gmail.com`, `t.idemill${nth}@googlemail.com`][member % 3] as string,
    ),
  ),
  phone: value('phone', (file, { nth }) => {
    const e164 = `+1202${String(5_550_000 + nth).padStart(7, '0')}`;
    return withValue(without(file, 'phone'), 'phone', { text: e164, e164 });
  }),
  messenger: value('messenger', (file, { nth }, member) =>
    withValue(file, 'handle', { platform: 'telegram', name: member % 2 === 0 ? `tide_mill_${nth}` : `@Tide_Mill_${nth}` }),
  ),
  wallet: value('wallet', (file, { nth }) => withValue(file, 'wallet', `0x${nth.toString(16).padStart(40, 'a')}`)),
  payee: value('payee', (file, { nth }) =>
    withValue(file, 'payee', `Tidemill Xandrew${'abcdefghij'[nth % 10]}${'qrstuvwxyz'[Math.floor(nth / 10) % 10]}`),
  ),
  account: value('account', (file, { nth }, member) =>
    withValue(file, 'handle', { platform: 'github', name: member % 2 === 0 ? `tide-mill-${nth}` : `Tide-Mill-${nth}` }),
  ),
  portfolio: value('web-address', (file, { nth }, member) =>
    withValue(file, 'link', {
      url: `https://${member % 2 === 0 ? '' : 'www.'}tidemill${nth}.example/work${member % 3 === 0 ? '' : '/?ref=cv'}`,
    }),
  ),
  photo: value('photo', (file, { nth }, member) =>
    withValue(
      without(file, 'photo-address'),
      'photo-address',
      `https://img.example.com/people/face-${nth}-ab12.jpg?w=${100 * (member + 1)}`,
    ),
  ),
  author: value('document-author', (file, { nth }) => withValue(file, 'document-author', { name: `tidemill-${nth}`, role: 'author' })),
  'file id': value('document-author', (file, { nth }) =>
    withValue(file, 'document-mark', { of: 'document-id', text: `uuid:7f3a-${nth}-tidemill-0001` }),
  ),
  'work history': value('work-history', (file, { common, nth }, member) => {
    const firm = (at: number) =>
      `Tidemill ${['Works', 'Labs', 'Rail', 'Foods'][at] ?? ''}${nth}${at % 2 === member % 2 ? ' Ltd' : ' GmbH'}`;
    const year = 2010 + (nth % 6);
    return [0, 1, 2].reduce(
      (changed, at) =>
        withValue(changed, 'work', {
          employer: firm(at),
          start: `${year + 2 * at}-0${1 + common.below(9)}`,
          end: `${year + 2 * at + 2}-01`,
          title: 'Developer',
        }),
      without(file, 'work'),
    );
  }),
  'résumé text': fuzzy('resume-text', 12, withWorkText),
  introduction: fuzzy('summary-text', 6, (file, text) => withValue(without(file, 'summary'), 'summary', text)),
  letter: fuzzy('message-text', 7, (file, text) => withValue(file, 'message', { text })),
};

/** Several things at once, of which no member shows all: what a real ring looks like. */
export const mixed: readonly (keyof typeof plants)[] = ['phone', 'work history', 'résumé text', 'introduction'];
