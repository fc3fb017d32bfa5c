import { expect, test } from 'vitest';
import { employerAndKind } from './employment.ts';

test.each([
  ['Example Freight', { employer: 'Example Freight' }],
  ['North · South Example', { employer: 'North · South Example' }],
  ['Example Freight · Full-time', { employer: 'Example Freight', employment: 'Full-time' }],
  ['North · South Example · Contract', { employer: 'North · South Example', employment: 'Contract' }],
  ['Beispielwerke · Vollzeit', { employer: 'Beispielwerke', employment: 'Vollzeit' }],
  ['Muestra Energía · Jornada completa', { employer: 'Muestra Energía', employment: 'Jornada completa' }],
  ['Self-employed', { employer: 'Self-employed' }],
])('%s', (line, parts) => expect(employerAndKind(line)).toEqual(parts));
