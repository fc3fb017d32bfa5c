/**
 * Mailboxes, in their one form, that an office reads and no one person: by what such mailboxes are called on the pages of employers
 * and agencies, in the languages of which most applications come.
 */
export const officeMailbox =
  /^(?:info|support|contact|kontakt|contacto|contato|hello|team|office|admin|sales|people|(?:(?:submit|send|your|our|my)[._+-]?)?(?:jobs?|careers?|recruit(?:s|ing|ment|er|ers)?|talents?|hiring|staffing|submissions?|resumes?|cvs?|apply|applications?|applicants?|candidates?|vacanc(?:y|ies)|sourcing|placements?|bewerb(?:ung|ungen|er)|karriere|personal|stellen|rrhh|empleos?|seleccion|candidatos?|talento|trabajo|recrutement|emplois?|candidatures?|carrieres?|rh|vagas?|curriculos?|recrutamento|selecao|carreiras?|rekrutacja|rekrutacje|praca|kariera|kadry|lavoro|selezione|candidati|risorseumane|werving|vacatures?|sollicit(?:atie|aties|eren)|rekrytering|jobb|rekrutering|rekryt(?:ointi)?|nabor|prace|zamestnani|robota|rabota|vakansii?|rezume|kariyer|insankaynaklari|hr(?:team)?|humanresources|talentacquisition|personalabteilung|reclutamiento)(?:[._+-][a-z]{2,12})?)@/;
