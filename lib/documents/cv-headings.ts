/** What a part of a résumé is about. `personal` holds what a person is, and is never read. */
export type CvPart =
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'summary'
  | 'certificates'
  | 'references'
  | 'personal'
  | 'contact'
  | 'other';

/** A heading, and what stands behind it on the same line: `Skills: TypeScript, React`. */
export type CvHeading = { about: CvPart; rest: string };

/** The heading that a line is; `undefined` for every other line. */
export function headingOf(line: string): CvHeading | undefined {
  if (line.length > 2_000) return undefined;
  const shown = line.replace(/^[\s#*_=>•▪■●◆➢✓-]{0,12}/, '').trim();
  const whole = partNamed(shown) ?? partMeant(shown);
  if (whole) return { about: whole, rest: '' };
  const [, label = '', rest = ''] = /^([^:：\t]{3,45}?)(?:\s{0,3}[:：][-–—]?\s{0,6}|\t{1,6})(\S.{0,1900})$/u.exec(shown) ?? [];
  const about = label === '' ? undefined : partNamed(label);
  return about && inline.has(about) && isHeadingLike(label) ? { about, rest } : undefined;
}

function partNamed(text: string): CvPart | undefined {
  if (text.length > 60) return undefined;
  const words = text
    .replace(/^(?:\d{1,2}|[ivx]{1,4})[.)]\s{0,3}/i, '')
    .replace(/[\s:：#*_=.–—-]{1,20}$/g, '')
    .replace(/[()[\]]/g, '')
    .replace(/\s*[&/,+]\s*|\s+(?:and|und|et|y|e|i|en|a)\s+/gi, ' & ')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (words === '') return undefined;
  const known = partByName.get(words);
  if (known) return known;
  // "Professional Experience & Projects": the first part that is known says what comes first.
  const parts = words.split(' & ');
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => partByName.has(part) || companions.has(part))
    ? partByName.get(parts.find((part) => partByName.has(part)) ?? '')
    : undefined;
}

/** A heading that is spelled or worded in a way of its own, known by its main word: only in capitals or with a colon behind it. */
function partMeant(shown: string): CvPart | undefined {
  if (
    shown.length < 5 ||
    shown.length > 45 ||
    !/^[\p{Lu} &/'’().-]{5,45}:?[\s:_-]{0,10}$|^\p{Lu}[\p{L} &/'’-]{3,40}:[\s_-]{0,10}$/u.test(shown)
  )
    return undefined;
  const words = shown
    .replace(/[^\p{L} ]/gu, ' ')
    .trim()
    .toLowerCase();
  return words.split(/\s+/).length > 5 ? undefined : meant.find(([, main]) => main.test(words))?.[0];
}

const meant: [CvPart, RegExp][] = [
  ['personal', /^(?:personal|individual) (?!projects?|skills?|statement|summary|profile|strengths?|traits|achievements?)/],
  ['references', /^(?:professional |personal )?refere(?:nce|e)s?(?: |$)/],
  [
    'education',
    /\b(?:education|educational|acad[ae]mics?|academia|qualifications?|qualificaton|scholastics?)$|^(?:acad[ae]mic|educational|education|scholastic) (?!projects?|achievements?|awards?|honou?rs|activit)/,
  ],
  [
    'work',
    /\b(?:experiences?|exper[ei]+nces?|employment|employments|work history|employment history|career history|job history|employers?)$|^(?:work|professional|job|employment|industrial|career|organi[sz]ational) (?:experience|history|details|record|summary|profile|chronology|background)\b/,
  ],
  ['languages', /\blanguages?(?: known| spoken)?$/],
  [
    'skills',
    /\b(?:skills?|competenc(?:y|ies|es?)|proficienc(?:y|ies)|expertise|skill ?sets?|software known|softwares?)(?: known| details)?$/,
  ],
  ['summary', /\b(?:objectives?|summary|synopsis|overview|profile|snapshot)$/],
  ['certificates', /\b(?:certifications?|certificates?|courses|trainings?)$/],
  ['other', /\b(?:projects?|hobbies|interests?|strengths?|achievements?|awards?|activities|publications?|declaration)$/],
];

/** A word at the head of a list is a heading only where it begins with a capital: `skills: none` is a sentence's end. */
const isHeadingLike = (label: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(label);
const inline = new Set<CvPart>(['skills', 'languages', 'summary', 'education', 'references', 'certificates']);

const names: Record<CvPart, string> = {
  work: 'experience|experiences|work experience|work experiences|professional experience|professional experiences|relevant experience|relevant work experience|employment|employment history|work history|job history|career history|career|professional history|professional background|work background|employment record|employment details|employment summary|employment experience|work|job experience|job profile|industrial experience|industry experience|organizational experience|organisational experience|organizational details|organisation experience|organization experience|experience details|experience summary|work experience details|professional experience details|total experience|total work experience|career summary|career contour|career path|career progression|career graph|career highlights|career scan|career chronology|occupational contour|current experience|current employment|present employment|previous employment|previous experience|past experience|past employment|present experience|other experience|additional experience|corporate experience|teaching experience|field experience|working experience|working experiences|my experience|where i worked|where i have worked|selected experience|positions held|appointments|internship|internships|internship experience|industrial training|berufserfahrung|berufliche erfahrung|beruflicher werdegang|berufspraxis|werdegang|berufstätigkeit|praktika|praktische erfahrung|arbeitserfahrung|expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|stages|experiencia|experiencias|experiencia laboral|experiencia profesional|trayectoria profesional|trayectoria laboral|historial laboral|experiência|experiências|experiência profissional|experiências profissionais|histórico profissional|percurso profissional|esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|doświadczenie|doświadczenie zawodowe|przebieg kariery|historia zatrudnienia|praktyki|werkervaring|ervaring|arbeidservaring|loopbaan|professionele ervaring|stage|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|työkokemus|pracovní zkušenosti|pracovné skúsenosti|munkatapasztalat|experiență profesională|iş deneyimi|опыт работы|опыт|досвід роботи|radno iskustvo|職歴|職務経歴|工作经历|工作經歷|工作经验|경력|경력사항',
  education:
    'education|educational background|education background|education history|academic background|academic history|academic qualification|academic qualifications|academic details|academic detail|academic profile|academic record|academic credentials|academic education|academics|academic|academia|educational qualification|educational qualifications|educational details|educational detail|educational profile|educational credentials|education details|education qualification|education qualifications|educational summary|education summary|qualification|qualifications|scholastic record|scholastics|scholastic details|professional qualification|professional qualifications|technical qualification|technical qualifications|basic qualification|education training|studies|university|degree|degrees|formal education|higher education|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|hochschulausbildung|akademischer werdegang|formation|formations|formation académique|études|diplômes|educación|formación|formación académica|estudios|educação|formação|formação académica|formação acadêmica|escolaridade|istruzione|formazione|titoli di studio|studi|wykształcenie|edukacja|studia|opleiding|opleidingen|onderwijs|scholing|studie|utbildning|uddannelse|utdanning|koulutus|vzdělání|vzdelanie|tanulmányok|educație|studii|eğitim|образование|освіта|obrazovanje|学歴|學歷|学历|教育经历|学历背景|학력|학력사항',
  skills:
    'skills|skill|skill set|skillset|skill sets|technical skills|technical skill|technical skill set|technical skills set|technical expertise|technical proficiency|technical proficiencies|technical summary|technical knowledge|technical competencies|technical competence|technical strengths|technical tools|it skills|it skill|it proficiency|it knowledge|computer skills|computer skill|computer proficiency|computer knowledge|computer literacy|software skills|software proficiency|software knowledge|software exposure|programming skills|programming languages|key skills|core skills|core competencies|core competency|core competence|key competencies|competencies|competences|professional skills|hard skills|soft skills|personal skills|interpersonal skills|other skills|additional skills|relevant skills|functional skills|management skills|areas of expertise|area of expertise|expertise|key expertise|specialties|specialities|technologies|technology stack|tech stack|tools|tools technologies|proficiencies|it-kenntnisse|kenntnisse|fähigkeiten|fachkenntnisse|edv-kenntnisse|computerkenntnisse|technische kenntnisse|technische fähigkeiten|kompetenzen|compétences|compétences techniques|compétences informatiques|informatique|savoir-faire|habilidades|habilidades técnicas|aptitudes|competencias|competencias técnicas|conocimientos|conocimientos técnicos|informática|competências|competências técnicas|conhecimentos|competenze|competenze tecniche|competenze informatiche|conoscenze informatiche|capacità|umiejętności|umiejętności techniczne|kompetencje|vaardigheden|competenties|technische vaardigheden|computervaardigheden|färdigheter|kompetenser|kompetencer|ferdigheter|taidot|dovednosti|zručnosti|készségek|competențe|yetenekler|beceriler|навыки|ключевые навыки|навички|veštine|vještine|スキル|技能|专业技能|기술|보유기술',
  languages:
    'languages|language|language skills|languages known|language known|known languages|languages spoken|language proficiency|linguistic skills|linguistic proficiency|sprachen|sprachkenntnisse|fremdsprachen|langues|langues étrangères|compétences linguistiques|idiomas|línguas|lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|języki|języki obce|znajomość języków|talen|talenkennis|språk|sprog|kielitaito|jazyky|jazykové znalosti|nyelvtudás|limbi străine|yabancı dil|diller|языки|иностранные языки|знание языков|мови|jezici|語学|语言|语言能力|언어',
  summary:
    'summary|professional summary|executive summary|career profile|profile|professional profile|personal profile|profile summary|summary of profile|summary of qualifications|summary of experience|qualifications summary|profile synopsis|synopsis|professional synopsis|professional overview|overview|career overview|about|about me|objective|objectives|career objective|career objectives|professional objective|job objective|career goal|career goals|personal statement|personal summary|introduction|bio|who i am|highlights|key highlights|profil|kurzprofil|über mich|zusammenfassung|persönliches profil|profil professionnel|à propos|à propos de moi|résumé|objectif|resumen|resumen profesional|perfil|perfil profesional|sobre mí|objetivo|objetivo profesional|resumo|resumo profissional|perfil profissional|sobre mim|objetivo profissional|sommario|profilo|profilo personale|profilo professionale|obiettivo|podsumowanie|profil zawodowy|o mnie|cel zawodowy|samenvatting|profiel|over mij|persoonlijk profiel|om mig|o sobě|o mne|о себе|обо мне|про себе|自己pr|自我评价|자기소개',
  certificates:
    'certifications|certification|certificates|certificate|licenses|licences|licenses certifications|professional certifications|professional certification|technical certifications|certifications licenses|certified courses|accreditations|courses|training|trainings|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|certificats|certificaciones|certificados|cursos|certificações|certificazioni|corsi|certyfikaty|kursy|szkolenia|certificaten|cursussen|сертификаты|курсы|сертифікати|курси',
  references:
    'references|reference|referees|referee|professional references|personal references|references available upon request|references available on request|referenzen|références|referencias|referências|referenze|referencje|referenties|referenser|referanser|рекомендации|рекомендації|推荐人',
  personal:
    'personal details|personal detail|personal information|personal info|personal data|personal particulars|personal dossier|personal vitae|personal profile details|personal snippets|personal memoranda|bio data|biodata|bio-data|bio-data details|particulars|declaration|declare|persönliche daten|persönliche angaben|zur person|informations personnelles|état civil|données personnelles|datos personales|información personal|dados pessoais|informações pessoais|dati personali|informazioni personali|dane osobowe|persoonlijke gegevens|personalia|личные данные|личная информация|особисті дані',
  contact:
    'contact|contacts|contact details|contact information|contact info|contact me|get in touch|kontakt|kontaktdaten|coordonnées|contacto|datos de contacto|contato|contatos|contatti|recapiti|dane kontaktowe|contactgegevens|контакты|контактная информация|контакти|联系方式|연락처',
  other:
    "projects|project|personal projects|project details|project detail|project experience|project profile|projects undertaken|projects handled|academic projects|academic project|key projects|selected projects|major projects|minor projects|project work|project summary|final year project|side projects|open source|open-source|portfolio|publications|awards|awards honors|honors|honours|achievements|key achievements|academic achievements|accomplishments|key accomplishments|recognition|recognitions|scholarships|volunteering|volunteer experience|volunteer work|volunteer|community service|community involvement|interests|hobbies|hobby|interests hobbies|extracurricular activities|extra curricular activities|extra-curricular activities|co-curricular activities|co curricular activities|curricular activities|activities|leadership|memberships|membership|affiliations|professional affiliations|patents|conferences|presentations|research|strengths|strength|key strengths|personal strengths|personal traits|personal attributes|personality traits|area of interest|areas of interest|field of interest|additional information|other information|other details|links|social|social media|online profiles|workshops|seminars|workshops attended|visa|availability|projekte|interessen|hobbys|ehrenamt|veröffentlichungen|auszeichnungen|projets|centres d'intérêt|loisirs|bénévolat|publications|distinctions|proyectos|intereses|aficiones|voluntariado|publicaciones|logros|premios|projetos|interesses|voluntariado|prémios|progetti|interessi|hobby|volontariato|pubblicazioni|premi|projekty|zainteresowania|wolontariat|osiągnięcia|projecten|interesses|hobby's|vrijwilligerswerk|проекты|проєкти|достижения|интересы|увлечения|інтереси",
};

const partByName = new Map<string, CvPart>(
  (Object.entries(names) as [CvPart, string][]).flatMap(([part, list]) => list.split('|').map((name) => [name, part] as const)),
);
const companions = new Set(
  'training|skills|development|interests|activities|certifications|courses|projects|achievements|licenses|awards|honors|languages|tools|technologies|qualifications|roles|responsibilities|memberships|expertise|abilities|competencies|weiterbildung|details'.split(
    '|',
  ),
);
