/**
 * Whether a line says what somebody is, `Date of birth: …`, `Marital status: …`, `Father's name: …`. Such lines are left in the
 * text that the reviewer can open, and are not taken into the profile.
 */
export const isPersonal = (line: string): boolean => personal.test(line.slice(0, 200));

const personal =
  /^[^\p{L}]{0,10}(?:date of birth|d\.?\s?o\.?\s?b|birth ?date|birthday|place of birth|age|sex|gender|marital status|civil status|religion|caste|nationality|citizenship|race|ethnicity|blood group|height|weight|health|father['’]?s?(?:\s?name)?|mother['’]?s?(?:\s?name)?|husband['’]?s?(?:\s?name)?|spouse(?:['’]?s)?(?:\s?name)?|passport(?: no| number| details)?|geburtsdatum|geburtsort|geboren|familienstand|staatsangehörigkeit|nationalität|konfession|date de naissance|né(?:e)? le|situation familiale|nationalité|état civil|fecha de nacimiento|estado civil|nacionalidad|data de nascimento|nacionalidade|data di nascita|luogo di nascita|nazionalità|cittadinanza|stato civile|data urodzenia|stan cywilny|narodowość|obywatelstwo|geboortedatum|nationaliteit|burgerlijke staat|дата рождения|пол|семейное положение|гражданство)\s{0,40}(?:[:：.–-]|\t|\s{2}|$)/iu;
