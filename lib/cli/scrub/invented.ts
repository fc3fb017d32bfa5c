/** People who do not exist, to stand in for those of a saved page. First and last names are taken in turn. */
const first = ['Mara', 'Odo', 'Ines', 'Ruben', 'Lena', 'Tomas', 'Ada', 'Pilar', 'Jonas', 'Wren'];
const last = ['Quillfeather', 'Brandtling', 'Okaforde', 'Sandovaldi', 'Vogtmann', 'Hale-Example', 'Lindqvister', 'Ferreirinha'];

/** Hands out invented values, the same one for the same real one, so that a page still agrees with itself. */
export type Invention = {
  person(real: string): string;
  email(real: string): string;
  phone(real: string): string;
  digits(real: string): string;
  handle(real: string): string;
  /** What was replaced by what, in the order of first meeting. */
  readonly pairs: ReadonlyMap<string, string>;
};

/** Starts a fresh set of inventions: the first person is always the same. */
export function invention(): Invention {
  const pairs = new Map<string, string>();
  const counts = { person: 0, email: 0, phone: 0, digits: 0, handle: 0 };
  const given = (kind: keyof typeof counts, real: string, make: (index: number) => string) => {
    const key = real.trim();
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const made = make(counts[kind]);
    counts[kind] += 1;
    pairs.set(key, made);
    return made;
  };
  return {
    pairs,
    person: (real) =>
      given(
        'person',
        real,
        (index) => `${first[index % first.length]} ${last[index % last.length]}${index < first.length ? '' : ` ${index}`}`,
      ),
    email: (real) => given('email', real.toLowerCase(), (index) => `person${index + 1}@example.com`),
    // 555-0100 to 555-0199 are kept free for fiction.
    phone: (real) => given('phone', real, (index) => `+1 202-555-01${String(index % 100).padStart(2, '0')}`),
    digits: (real) =>
      given('digits', real, (index) => String(index + 1).padStart(real.length, '90000000000000000000'.slice(0, real.length))),
    handle: (real) => given('handle', real.toLowerCase(), (index) => `person-${index + 1}-example`),
  };
}
