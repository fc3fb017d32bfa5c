import { expect, test } from 'vitest';
import { defaultKnobs, knobsSchema } from '../../lib/core/knobs.ts';
import { changedKnobs, knobBounds } from './knob-bounds.ts';

test('every knob is shown with the bounds and the standard of the schema', () => {
  expect(knobBounds.map(({ name }) => name)).toEqual(Object.keys(knobsSchema.shape));
  expect(knobBounds.find(({ name }) => name === 'undoSeconds')).toEqual({
    name: 'undoSeconds',
    min: 3,
    max: 60,
    standard: 10,
    isShare: false,
  });
  expect(knobBounds.find(({ name }) => name === 'answeredShareMin')).toMatchObject({ min: 0, max: 1, isShare: true });
});

test.each(knobBounds.map((bounds) => [bounds.name, bounds] as const))(
  '%s can be set within its bounds and not beyond',
  (name, { min, max }) => {
    expect(changedKnobs(defaultKnobs, name, min)).toEqual({ ...defaultKnobs, [name]: min });
    expect(changedKnobs(defaultKnobs, name, max)).toEqual({ ...defaultKnobs, [name]: max });
    expect(changedKnobs(defaultKnobs, name, min - 1)).toBeUndefined();
    expect(changedKnobs(defaultKnobs, name, max + 1)).toBeUndefined();
    expect(changedKnobs(defaultKnobs, name, Number.NaN)).toBeUndefined();
  },
);
