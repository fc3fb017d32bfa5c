import { allFakers } from '@faker-js/faker';
import { regions } from '../calibration/people/regions.ts';

/** Locales with many given and family names of their own; most in Latin letters, as on the sites that are read. */
const locales = (
  'en en_GB en_IN en_NG de fr es es_MX pt_BR it pl nl sv nb_NO da fi cs_CZ hr ro tr id_ID vi hu lv sk yo_NG zu_ZA af_ZA ' +
  'en en_IN de es pt_BR fr pl uk ru el sr_RS_latin'
).split(' ') as (keyof typeof allFakers)[];

/** That many displayed names, no two alike; the same for the same seed. */
export function inventedNames(count: number, seed: number): string[] {
  for (const [index, locale] of locales.entries()) allFakers[locale].seed(seed + index);
  const names = new Map<string, string>();
  for (let turn = 0; names.size < count; turn += 1) {
    const { person, number } = allFakers[locales[turn % locales.length] as keyof typeof allFakers];
    const middle = number.int(9) === 0 ? ` ${person.firstName()}` : '';
    const name = `${person.firstName()}${middle} ${person.lastName()}`;
    names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}

/** One random typing mistake: a letter too many, missing, exchanged or swapped with its neighbour, or a space set or lost. */
export function mistyped(name: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (name.length - 1));
  const letter = 'abcdefghijklmnopqrstuvwxyz '[Math.floor(next() * 27)] as string;
  const kinds = [
    () => name.slice(0, at) + letter + name.slice(at),
    () => name.slice(0, at) + name.slice(at + 1),
    () => name.slice(0, at) + letter + name.slice(at + 1),
    () => name.slice(0, at - 1) + name.slice(at, at + 1) + name.slice(at - 1, at) + name.slice(at + 1),
  ];
  const edited = (kinds[Math.floor(next() * kinds.length)] as () => string)();
  return edited.trim() === name ? mistyped(name, next) : edited;
}

/** A person of a region under two forms of the name. */
export type OtherForm = { region: string; kind: string; kept: string; sought: string };

/** Every person of every region that one given and one family name make, and the other forms in which the name is shown. */
export function otherForms(): OtherForm[] {
  return regions.flatMap(({ id, men, women, families, nativeOrder }) =>
    [...men.map((given) => ({ given, form: 'men' as const })), ...women.map((given) => ({ given, form: 'women' as const }))].flatMap(
      ({ given, form }) =>
        families.flatMap((each) => {
          const family = each[form];
          const kept = `${given.latin} ${family.latin}`;
          const native =
            nativeOrder === 'joined'
              ? `${family.native}${given.native}`
              : nativeOrder === 'family-given'
                ? `${family.native} ${given.native}`
                : `${given.native} ${family.native}`;
          const forms = {
            'other order': `${family.latin}, ${given.latin}`,
            initial: `${given.latin.slice(0, 1)}. ${family.latin}`,
            'other spelling of one word': given.other === given.latin ? kept : `${given.other} ${family.latin}`,
            'other spelling': `${given.other} ${family.other}`,
            'call name': `${given.call} ${family.latin}`,
            'own script': native,
          };
          return Object.entries(forms).flatMap(([kind, sought]) => (sought === kept ? [] : [{ region: id, kind, kept, sought }]));
        }),
    ),
  );
}
