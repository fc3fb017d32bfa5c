/** A part of a résumé under its heading. */
export type CvSection = { about: 'top' | 'work' | 'education' | 'skills' | 'summary' | 'other'; lines: { text: string; line: number }[] };

/**
 * The sections of a résumé. `undefined` unless a heading for work or education stands on a line of its own: then the text
 * is something else.
 */
export function cvSections(lines: readonly string[]): CvSection[] | undefined {
  const sections: CvSection[] = [{ about: 'top', lines: [] }];
  for (const [index, line] of lines.entries()) {
    const about = headingOf(line);
    if (about) sections.push({ about, lines: [] });
    else sections.at(-1)?.lines.push({ text: line, line: index + 1 });
  }
  return sections.some(({ about }) => about === 'work' || about === 'education') ? sections : undefined;
}

function headingOf(line: string): CvSection['about'] | undefined {
  if (line.length > 60) return undefined;
  const words = line.replace(/^[\s#*_=-]{0,8}|[\s:：#*_=-]{0,20}$/g, '').toLowerCase();
  return words === '' ? undefined : headings.find(([, pattern]) => pattern.test(words))?.[0];
}

const headings: [CvSection['about'], RegExp][] = [
  [
    'work',
    /^(?:(?:work|professional|relevant|employment|career|job) )?(?:experience|experiences|history|employment|employment history|work history)$|^(?:work|career)$|^(?:berufserfahrung|beruflicher werdegang|expérience(?:s)?(?: professionnelle(?:s)?)?|experiencia(?: laboral| profesional)?|experiência(?: profissional)?|esperienza(?: lavorativa| professionale)?|esperienze|doświadczenie(?: zawodowe)?|опыт работы|досвід роботи|radno iskustvo|werkervaring|職歴|工作经历|工作經歷|경력)$/,
  ],
  [
    'education',
    /^(?:education|academic background|education and training|education & training|ausbildung|bildung|studium|formation(?:s)?|educación|formación|educação|formação|istruzione|wykształcenie|edukacja|образование|освіта|obrazovanje|opleiding(?:en)?|学歴|學歷|学历|教育经历|학력)$/,
  ],
  [
    'skills',
    /^(?:(?:technical |key |core |hard |soft )?skills|skill set|technologies|tech stack|competencies|kenntnisse|fähigkeiten|compétences|habilidades|competências|competenze|umiejętności|навыки|навички|スキル|技能|기술)$/,
  ],
  [
    'summary',
    /^(?:summary|professional summary|profile|about|about me|objective|career objective|personal statement|profil|zusammenfassung|résumé|resumen|perfil|resumo|sommario|podsumowanie|о себе|про себе)$/,
  ],
  [
    'other',
    /^(?:projects?|personal projects|certifications?|certificates|languages|interests|hobbies|references|publications|awards|volunteering|volunteer experience|contact|contacts|links|sprachen|langues|idiomas|lingue|języki|языки|мови)$/,
  ],
];
