import { expect, test } from 'vitest';
import { isTimeBounded } from '../../../test/builders/pumped-time.ts';
import { companyKey } from './company-name.ts';
import { parseCount } from './counts.ts';
import { parseDateRange } from './date-range.ts';
import { registrableDomain } from './domain.ts';
import { parseEmail } from './email.ts';
import { emailStemFingerprint } from './fingerprint.ts';
import { cleanText, foldText } from './fold-text.ts';
import { nameSpelledIn } from './name-words.ts';
import { parsePartialDate } from './partial-date.ts';
import { compareNames, nameKey } from './person-name.ts';
import { parsePhone } from './phone.ts';
import { countryOf } from './place.ts';
import { platformOf, profileLink } from './profile-link.ts';
import { parseRate } from './rate.ts';
import { canonicalUrl } from './url.ts';
import { parseUtcOffset } from './utc-offset.ts';
import { wallet } from './wallet.ts';

const functions: Record<string, (text: string) => unknown> = {
  foldText,
  cleanText,
  companyKey,
  parseCount,
  parseDateRange,
  parsePartialDate,
  registrableDomain,
  parseEmail,
  emailStemFingerprint,
  nameSpelledIn,
  nameKey,
  compareNames: (text) => compareNames(text, 'Mara Roe'),
  parsePhone: (text) => parsePhone(text, 'US'),
  countryOf,
  platformOf,
  profileLink,
  parseRate,
  canonicalUrl,
  parseUtcOffset,
  wallet,
};

/** Texts that make a careless expression go back over and over: repeated pieces, with and without an end that spoils them. */
const pumps = [
  'a',
  ' ',
  '.',
  ',',
  '-',
  '1',
  '(',
  '[a',
  'a.',
  'a@',
  '@',
  'a-',
  ' - ',
  '1,',
  '1.',
  '+1 ',
  '\n',
  '\u200d',
  'é',
  'Ä ',
  '20',
  'Jan ',
  'UTC+',
  '0x',
  '://',
  '%',
  '年1',
  "'",
  '🇩🇪',
  '\u0301',
];
test.each(Object.entries(functions))('%s takes no longer over a pumped text than its length allows', (_, work) => {
  for (const pump of pumps) {
    for (const end of ['', '!', '\u0000']) {
      expect({ pump, end, isBounded: isTimeBounded(work, pump, end) }).toEqual({ pump, end, isBounded: true });
    }
  }
});
