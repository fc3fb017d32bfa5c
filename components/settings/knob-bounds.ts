import { defaultKnobs, type Knobs, knobsSchema } from '../../lib/core/knobs.ts';

/** What a number that can be set may be. `isShare` says that it is a share between 0 and 1, shown in per cent. */
export type KnobBounds = { name: keyof Knobs; min: number; max: number; standard: number; isShare: boolean };

/** Every knob with its bounds, taken from the schema, so that this page can never disagree with the engine. */
export const knobBounds: readonly KnobBounds[] = (Object.keys(defaultKnobs) as (keyof Knobs)[]).map((name) => {
  const { minValue, maxValue, format } = knobsSchema.shape[name].unwrap();
  return { name, min: minValue ?? 0, max: maxValue ?? Number.MAX_SAFE_INTEGER, standard: defaultKnobs[name], isShare: format === null };
});

/** The knobs with one changed; `undefined` when the value is outside its bounds. */
export function changedKnobs(knobs: Knobs, name: keyof Knobs, value: number): Knobs | undefined {
  return knobsSchema.safeParse({ ...knobs, [name]: value }).data;
}
