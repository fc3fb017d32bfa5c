type Work = { employer?: string | undefined; employment?: string | undefined; title?: string | undefined };

/**
 * Work for oneself or for many, or beside something else: it has no employer that two sources could disagree about. Employer, kind of
 * employment and title are read each for itself: who writes smart contracts, or works for Honda, has an employer.
 */
export const isOwnBusiness = ({ employer = '', employment = '', title = '' }: Work): boolean =>
  namesNobody(employer) ||
  [employer, employment, title].some((text) => anywhere.test(text)) ||
  [employment, title].some((text) => besides.test(text) || inOtherLanguages.test(text)) ||
  /contract/i.test(employment) ||
  [employer, title].some((text) => byContract.test(text));

/** Whether a name stands for no employer in particular: work for oneself, a site for freelancers, a client who is not named. */
export const namesNobody = (employer: string): boolean => nobody.test(employer.trim());

/** Whether a source calls the work full-time in so many words. */
export const isCalledFullTime = ({ employment = '' }: { employment?: string | undefined }): boolean =>
  /full[- ]?time|vollzeit|temps plein|jornada completa|tempo pieno|tempo integral|pełny etat|повна зайнятість|полная занятость/i.test(
    employment,
  );

const anywhere =
  /freelanc|self[- ]?employ|contractor|consultan|part[- ]?time|\bintern(?:ship)?\b|volunteer|upwork|fiverr|toptal|\bconfidential|\bstealth\b|\bvarious\b|\bnda\b/i;

const besides = /\badvis|\bindependent\b/i;

/** The word by itself; who draws up contracts, or writes smart ones, has said so of the work. */
const byContract =
  /(?<!smart[- ]?)\bcontract\b(?![- ](?:manag|admin|special|law|negotiat|analy|offic|research|manufactur|draft|review|audit|security|labs?\b))/i;

/** For oneself, beside something else, by the hour or to learn, in the words of other languages. */
const own = [
  'freiberuf|selbst(?:st)?(?:ä|ae)ndig|ind[ée]pendant|(?:auto|micro)-?entrepreneur|por cuenta propia|por conta pr[óo]pria',
  'libero professionista|partita iva|w[łl]asna dzia[łl]alno|samozatrudn|\\bzzp|zelfstandig|serbest|liber profesionist|pekerja lepas',
  'фриланс|фріланс|самозанят|프리랜서|자영업|フリーランス|個人事業|业务委托|業務委託|自由职业|自由職業|自雇|مستقل|عمل حر|स्वतंत्र|फ्रीलांस|עצמאי|פרילנס',
  'ελεύθερος επαγγελματίας|ฟรีแลนซ์|tự do',
].join('|');
const beside = [
  'teilzeit|werkstudent|praktik(?:um|ant)|ehrenamt|minijob|temps partiel|stagiaire|en alternance|b[ée]n[ée]vol|vacataire',
  'medio tiempo|media jornada|tiempo parcial|pr[áa]cticas|pasant[íe]|becari[oa]|voluntari|meio per[íi]odo|est[áa]gi|volunt[áa]ri|tirocini',
  'sta[żz]yst|niepe[łl]n|umowa zlecenie|umowa o dzie|wolontari|deeltijd|stagiair|vrijwillig|yar[ıi] zamanl|stajyer|paruh waktu|magang',
  'неполн|неповн|частичн|частков|стаж[её]р|стажув|практикант|волонт|хонорар|bán thời gian|thực tập',
  '파트타임|인턴|계약직|아르바이트|アルバイト|パート(?!ナー)|インターン|契約社員|副業|兼职|兼職|实习|實習|دوام جزئي|متدرب|متطوع|अंशकालिक|इंटर्न|משרה חלקית|מתמחה',
].join('|');
const inOtherLanguages = new RegExp(`${own}|${beside}|^aut[óôo]nom[oa]\\b`, 'iu');

const nobody = new RegExp(
  `^(?:freelanc|self[- ]?employ|independent\\b|own business|upwork|fiverr|toptal|confidential|stealth|various|multiple|nda\\b|n/a|aut[óôo]nom[oa]\\b|(?<!\\p{L})фоп(?!\\p{L})|${own})`,
  'iu',
);
