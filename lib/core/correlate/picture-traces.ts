import type { Trace } from '../model/trace.ts';
import { ofKind, placeOf, type Shown, valueTrace } from './shown.ts';

/** Pictures that the reviewer gave: the very file, and what looks like it. What is on a picture is not known here. */
export const pictureTraces = (shown: readonly Shown[]): Trace[] =>
  ofKind(shown, 'picture-hash').map((at) => {
    const { of, text } = at.observation.value;
    return of === 'bytes' ? valueTrace('photo', `bytes ${text}`, at) : { by: 'photo', how: 'picture', value: text, ...placeOf(at) };
  });
