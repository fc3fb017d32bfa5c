import { expect, test } from 'vitest';
import { oneFirm } from './employers-of-today.ts';

test.each([
  'Larkfield Labs',
  'Apple Tree Studio',
  'Quaywork 3 Ltd',
  'Contractbook',
  'Remote Year',
  'Metabase',
  'Startup Grind',
  'Oracle Cards Ltd',
  'Self Care Clinic',
])('%s is a firm with an office of its own', (employer) => expect(oneFirm(employer)).toBeTypeOf('string'));

test.each([
  'Self-employed',
  'Freelance Developer',
  'Freelancer.com',
  'Independent Contractor',
  'Private Client',
  'Own Company',
  'Selbstständig',
  'Autónomo',
  'Indépendant',
  'Confidential',
  'Upwork Inc.',
  'Toptal, LLC',
  'Turing.com',
  'Google Cloud',
  'Amazon Web Services (AWS)',
  'Tata Consultancy Services',
  'Meta',
  'Accenture',
])('%s is none', (employer) => expect(oneFirm(employer)).toBeUndefined());
