import type { XmlElement } from './walk-xml.ts';

/** Elements with everything in them that is no part of the text: what was deleted or moved away, how it looked before, readings above characters. */
const unseen = /^w:(?:del|moveFrom|rt|[a-zA-Z]{1,20}PrChange|tblGridChange)$/;

/** Features that programs of today show themselves; for another one they show the fallback. */
const understood = /^(?:wp[sgcij]|wp14|wne|w1[0-9]\w{0,8}|a1[46]|c14|cx\d?|am3d|aink|x14|v|o)$/;

/**
 * Whether an element is passed over. Of alternatives for one thing the first that is understood is read, and only that;
 * `alternatives` holds for each open choice whether it was made.
 */
export function isUnseen(name: string, get: XmlElement['get'], alternatives: boolean[]): boolean {
  if (name === 'mc:Choice' || name === 'mc:Fallback') {
    const isMade = alternatives.at(-1) ?? false;
    const required = (get('Requires') ?? '').split(/\s+/).filter((each) => each !== '');
    if (isMade || !required.every((each) => understood.test(each))) return true;
    alternatives[alternatives.length - 1] = true;
    return false;
  }
  return unseen.test(name);
}
