/** Languages that an interface is switched to; the last one is none, so that no reader can know its words. */
export const languages = ['en', 'de', 'fr', 'es', 'no known language'] as const;
export type Language = (typeof languages)[number];

/**
 * Words of interfaces, one line each: English | German | French | Spanish. Labels, headings and the words around numbers and
 * dates; never what people write about themselves.
 */
const table = `
Experience | Berufserfahrung | Expérience | Experiencia
Work experience | Arbeitserfahrung | Expérience professionnelle | Experiencia laboral
Employment history | Beschäftigungsverlauf | Parcours professionnel | Historial de empleo
Work history | Arbeitsverlauf | Historique des emplois | Historial de trabajo
Education | Ausbildung | Formation | Educación
Qualifications | Qualifikationen | Diplômes | Titulaciones
Certifications | Zertifikate | Certificats | Certificaciones
Skills | Kenntnisse | Compétences | Aptitudes
About | Info | Infos | Acerca de
About me | Über mich | À propos de moi | Sobre mí
Summary | Zusammenfassung | Résumé | Extracto
Description | Beschreibung | Présentation | Descripción
Overview | Überblick | Vue d’ensemble | Resumen
Activity | Aktivitäten | Activité | Actividad
Languages | Sprachen | Langues | Idiomas
Location | Standort | Lieu | Ubicación
From | Aus | De | De
Email | E-Mail | Courriel | Correo electrónico
Phone | Telefon | Téléphone | Teléfono
Website | Webseite | Site web | Sitio web
Links | Verweise | Liens | Enlaces
Contact | Kontakt | Coordonnées | Contacto
Contact info | Kontaktinfo | Coordonnées du profil | Información de contacto
Time zone | Zeitzone | Fuseau horaire | Zona horaria
Local time | Ortszeit | Heure locale | Hora local
Hourly rate | Stundensatz | Taux horaire | Tarifa por hora
Reviews | Bewertungen | Avis | Reseñas
Portfolio | Arbeitsproben | Réalisations | Portafolio
Projects | Projekte | Projets | Proyectos
Overall | Insgesamt | Total général | En general
Linked accounts | Verknüpfte Konten | Comptes liés | Cuentas vinculadas
Volunteering | Ehrenamt | Bénévolat | Voluntariado
Applications | Bewerbungsvorgänge | Candidatures | Candidaturas
Repositories | Projektablagen | Dépôts | Repositorios
Packages | Pakete | Paquets | Paquetes
Followers | Follower:innen | Abonnés | Seguidores
Following | Folgt | Abonnements | Siguiendo
Connections | Kontakte | Relations | Contactos
Member since | Mitglied seit | Membre depuis | Miembro desde
Joined | Beigetreten | Inscrit | Se unió
Last seen | Zuletzt gesehen | Vu pour la dernière fois | Visto por última vez
Present | Heute | Aujourd’hui | Actualidad
Full-time | Vollzeit | Temps plein | Jornada completa
Part-time | Teilzeit | Temps partiel | Media jornada
Show more | Mehr anzeigen | Afficher plus | Mostrar más
Show all | Alle anzeigen | Tout afficher | Mostrar todo
Read more | Weiterlesen | Lire la suite | Leer más
Sign in | Anmelden | Se connecter | Iniciar sesión
`;

/** Months in the order of the year, which dates are switched to; abbreviations stay, as many languages share them. */
const months = `
January | Januar | janvier | enero
February | Februar | février | febrero
March | März | mars | marzo
April | April | avril | abril
June | Juni | juin | junio
July | Juli | juillet | julio
August | August | août | agosto
September | September | septembre | septiembre
October | Oktober | octobre | octubre
November | November | novembre | noviembre
December | Dezember | décembre | diciembre
`;

const rowsOf = (lines: string): string[][] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
    .map((row) => [...row, [...(row[0] ?? '')].reverse().join('')]);

const rows = [...rowsOf(table), ...rowsOf(months)];
const rowOf = new Map(rows.flatMap((row, index) => row.map((word) => [word.toLowerCase(), index] as const).reverse()).reverse());
const escaped = [...rowOf.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const anyWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** A text of a page with the interface's words in another language: a label as a whole, or the words around a number or a date. */
export function spoken(text: string, language: Language): string {
  const [, before = '', label = '', after = ''] = /^(\s*)([\s\S]*?)((?:\s*[:：])?\s*)$/.exec(text) ?? [];
  const row = rowOf.get(label.toLowerCase());
  if (row !== undefined) return before + wordOf(row, language) + after;
  if (label.length > 80 || !/\d/.test(label) || /[@/]/.test(label)) return text;
  return before + label.replace(anyWord, (word) => wordOf(rowOf.get(word.toLowerCase()) ?? -1, language, word)) + after;
}

/** A text with every word of an interface in one form, so that two languages of one page can be held side by side. */
export const unspoken = (text: string): string => text.replace(anyWord, (word) => `⟨${rowOf.get(word.toLowerCase())}⟩`);

const wordOf = (row: number, language: Language, otherwise = ''): string => rows[row]?.[languages.indexOf(language)] ?? otherwise;
