/** What looks as if it could still lead to somebody, by what it is. */
export type LeftOver = { what: 'e-mail address' | 'phone number' | 'long number' | 'name'; text: string };

const invented = /@(?:[\w-]+\.)*example\.(?:com|org|net|edu)$/i;

/** E-mail addresses, phone numbers and long numbers in a text that are not ours. The text may be a whole page. */
export function leftOver(text: string, names: readonly string[], ours: ReadonlySet<string>): LeftOver[] {
  const emails = [...text.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g)]
    .map(([found]) => found)
    .filter((found) => !invented.test(found));
  const phones = phonesIn(text).filter((found) => !/555-?\s?01\d\d/.test(found));
  const numbers = [...text.matchAll(/\d{7,30}/g)].map(([found]) => found).filter((found) => !ours.has(found));
  const left = names.filter((name) => stillStands(text, name));
  return [
    ...distinct(emails).map((one) => ({ what: 'e-mail address' as const, text: one })),
    ...distinct(phones).map((one) => ({ what: 'phone number' as const, text: one })),
    ...distinct(numbers).map((one) => ({ what: 'long number' as const, text: one })),
    ...distinct(left).map((one) => ({ what: 'name' as const, text: one })),
  ];
}

/** Short names must stand alone, or every `Mark` would find a `market`; longer ones also at the front of a longer word. */
function stillStands(text: string, name: string): boolean {
  const folded = fold(name);
  if (folded.length < 3) return false;
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const after = folded.length < 6 ? '(?!\\p{L})' : '';
  const capital = literally(folded.charAt(0).toUpperCase() + folded.slice(1));
  return (
    new RegExp(`(?<!\\p{L})${literally(folded)}${after}`, 'iu').test(bare) || new RegExp(`(?<=\\p{Ll})${capital}${after}`, 'u').test(bare)
  );
}

/** Runs of figures that are written as phone numbers: with a plus, or grouped. Dates and years are none. */
export function phonesIn(text: string): string[] {
  const found = [...text.matchAll(/(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,6}(?:[ .-]\d{2,6}){1,4}/g)].map(([run]) => run);
  return found.filter((run) => {
    const figures = run.replaceAll(/\D/g, '').length;
    const isDate = /^\d{4}-\d\d-\d\d/.test(run) || /^(19|20)\d\d[ -]+(19|20)\d\d$/.test(run) || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(run);
    return figures >= 8 && figures <= 15 && !isDate;
  });
}

/** Small letters without accents, so that `Renée` and `renee` are one. */
export const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** For use in a pattern as it stands. */
export const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const distinct = (all: readonly string[]) => [...new Set(all)];
