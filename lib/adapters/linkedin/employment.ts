// Kinds of employment as the site writes them behind an employer, in the languages of `cards.ts`.
const kinds = new Set(
  [
    'full-time, part-time, self-employed, freelance, contract, internship, apprenticeship, seasonal, permanent',
    'vollzeit, teilzeit, selbstständig, freiberuflich, befristet, praktikum, ausbildung, saisonal, unbefristet, werkstudent',
    'jornada completa, jornada parcial, media jornada, autónomo, profesional independiente, contrato temporal, contrato de prácticas, prácticas',
    'temps plein, temps partiel, indépendant, free-lance, cdi, cdd, stage, alternance, contrat en alternance, saisonnier',
    'tempo integral, meio período, autônomo, autónomo, estágio, temporário, a tempo pieno, part-time, lavoratore autonomo, contratto, stage',
    'fulltime, parttime, zelfstandige, stage, pełny etat, część etatu, własna działalność, wolny strzelec, staż',
  ]
    .join(', ')
    .split(', '),
);

/** `Example Freight · Full-time` taken apart. A dot within an employer's own name stays: only known kinds are split off. */
export function employerAndKind(line: string): { employer: string; employment?: string } {
  const at = line.lastIndexOf(' · ');
  const kind = at < 0 ? '' : line.slice(at + 3);
  return kinds.has(kind.toLowerCase()) ? { employer: line.slice(0, at), employment: kind } : { employer: line };
}
