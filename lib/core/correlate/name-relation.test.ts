import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneWholeName, nameRelation } from './name-relation.ts';

const pairs = (rows: string): [string, string][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' = ') as [string, string]);

test.each(
  pairs(`
Mara Roe = ROE, Mara
Mara Roe = Mara Lise Roe
Mara Roe = M. Roe
Robert Jensen = Bob Jensen
Oleksandr Kovalenko = Олександр Коваленко
Serhij Kowaltschuk = Sergey Kovalchuk
Jürgen Müller = Juergen Mueller
Jürgen Müller = Jurgen Muller
Jan de Vries = Jan Devries
Ana María García López = Ana García
Mara Jensen-Berg = Mara Jensen
Minsu Kim = Kim Min-su
Sujin Lim = Soo-jin Im
Fatima El Sayed = فاطمة السيد
Abdulrahman Mansoor = عبد الرحمن منصور
Olga Ivanova = Olga Ivanov
김민수 = 김민수
Mara = Mara Jensen`),
)('%s and %s are one name', (one, other) => {
  expect(nameRelation([one], [other])).toBe('same');
  expect(nameRelation(['Kevin Miller', other], [one])).toBe('same');
});

test.each(
  pairs(`
David Lee = Ryan Lee
Kevin Miller = Kevin Park
Mark Lee = Marta Lee
Marta Lee = Maria Lee
Mario Rossi = Maria Rossi
Min-su Kim = Min-ho Kim
Petr Ivanov = Ivan Petrov
James Jensen = Jens Jameson
Nguyen Van An = Nguyen Thi Binh
Wei Zhang = Kevin Cheung`),
)('%s and %s have a part in common', (one, other) => {
  expect(nameRelation([one], [other])).toBe('related');
  expect(nameRelation([other], [one])).toBe('related');
  expect(isOneWholeName([one], [other])).toBe(false);
});

test.each(
  pairs(`
Mark Olsen = Marta Lee
Mara Jensen = Omar Said
Mara Jensen = Kevin Miller`),
)('%s and %s have none', (one, other) => expect(nameRelation([one], [other])).toBe('different'));

test('half a name is no whole one', () => {
  expect(isOneWholeName(['Mara'], ['Mara Jensen'])).toBe(false);
  expect(isOneWholeName(['M. Jensen'], ['Mara Jensen'])).toBe(false);
  expect(nameRelation([], ['Mara Jensen'])).toBe('not-comparable');
});

test('names stand to each other as the others do to them', () => {
  const word = fc.constantFrom(
    'Mara',
    'Maria',
    'Omar',
    'Kim',
    'Min',
    'Minsu',
    'Su',
    'Lee',
    'Li',
    'J',
    'Jens',
    'Jensen',
    'Oleksandr',
    'Sasha',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(nameRelation([one], [other])).toBe(nameRelation([other], [one]));
    }),
    { numRuns: 3_000, seed: 4 },
  );
});
