/**
 * Whether a line can be a person's name: two to five words of letters, each with a capital or in a script without them.
 * A heading or a job title is not one.
 */
export function looksLikeName(line: string): boolean {
  const shown = line.trim();
  if (shown.length < 3 || shown.length > 60 || titleWord.test(shown)) return false;
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}$/u.test(shown)) return true;
  const words = shown.split(/\s{1,5}/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) =>
      /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,30}|(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|dos|du)),?$/u.test(word),
    )
  );
}

/** Words of job titles, in the languages that résumés are mostly written in. */
export const titleWord =
  /\b(?:engineer|developer|programmer|manager|designer|lead|analyst|consultant|intern|director|head of|architect|scientist|student|freelancer|specialist|officer|administrator|qa|tester|cto|ceo|cfo|coo|founder|trainee|assistant|accountant|teacher|nurse|recruiter|writer|editor|owner|devops|sre|full[- ]?stack|front[- ]?end|back[- ]?end|resume|résumé|curriculum|entwickler(?:in)?|ingenieur(?:in)?|développeu(?:r|se)|ingénieur|desarrollador(?:a)?|ingeniero|sviluppatore|programista|inżynier)\b|разработчик|инженер|розробник|інженер/iu;
