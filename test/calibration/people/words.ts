import { type Draw, oneOf } from './draw.ts';
import type { Life } from './life.ts';

const trades: Record<Life['trade'], { title: string; lines: string[]; skills: string[] }> = {
  developer: {
    title:
      'Backend Developer|Web Developer|Frontend Engineer|Full Stack Developer|Mobile Developer|Software Engineer|Blockchain Developer|DevOps Engineer',
    lines: [
      'I like small services that do one thing.',
      'Most of my work is web shops and their warehouses.',
      'I care about tests and clear names.',
      'Built apps for clinics, schools and a zoo.',
    ],
    skills: ['TypeScript', 'React', 'Node.js', 'PostgreSQL', 'Python', 'Docker', 'Laravel', 'Vue.js', 'Solidity', 'Go'],
  },
  data: {
    title: 'Data Engineer|Data Analyst|Machine Learning Engineer|Data Scientist',
    lines: ['I move numbers between systems that do not trust each other.', 'Dashboards that people really open.'],
    skills: ['Python', 'SQL', 'Airflow', 'dbt', 'Spark', 'Power BI'],
  },
  designer: {
    title: 'UX Designer|Product Designer|Graphic Designer|Illustrator',
    lines: ['Screens, posters and the odd museum map.', 'I draw first and ask questions at once.'],
    skills: ['Figma', 'Illustrator', 'Prototyping'],
  },
  writer: {
    title: 'Technical Writer|Copywriter|Translator|Editor',
    lines: ['Manuals that somebody reads.', 'I write for shops, NGOs and software firms.'],
    skills: ['Editing', 'Docs as code', 'SEO'],
  },
  accountant: {
    title: 'Accountant|Bookkeeper|Payroll Specialist',
    lines: ['Books for small firms, closed on time.'],
    skills: ['Xero', 'Excel', 'Payroll'],
  },
  architect: {
    title: 'Architect|Interior Designer|Structural Drafter',
    lines: ['Drawings for homes and small schools.'],
    skills: ['Revit', 'AutoCAD', 'SketchUp'],
  },
  marketing: {
    title: 'Marketing Manager|SEO Specialist|Community Manager',
    lines: ['Newsletters, fairs and patient numbers.'],
    skills: ['Analytics', 'Ads', 'CRM'],
  },
  support: {
    title: 'Customer Support Specialist|Virtual Assistant|Help Desk Technician',
    lines: ['I answer what others find tedious.', 'Tickets, calendars and travel for three teams.'],
    skills: ['Zendesk', 'Email', 'Scheduling'],
  },
};

/** A title of a trade and rank: `Senior Web Developer`. */
export function titleOf(draw: Draw, trade: Life['trade'], rank: number): string {
  const title = oneOf(draw, 'title', trades[trade].title.split('|'));
  return ['', '', 'Senior ', 'Lead '][rank] + title;
}

/** A sentence about the work. */
export const lineOf = (draw: Draw, trade: Life['trade']): string => oneOf(draw, 'line', trades[trade].lines);
/** Three skills and more. */
export const skillsOf = (draw: Draw, trade: Life['trade']): string[] =>
  trades[trade].skills.filter((skill) => draw(`skill ${skill}`) < 0.6);

const companyStems =
  'Larkfield Bluepeak Northgate Silverbrook Quayside Amberline Fernhill Brightmoor Copperleaf Westvale Ironwood Saltmarsh Highbeck Redcliff Oakmere Lindenhof Clearwater Stonebridge Greenhollow Riverbend'.split(
    ' ',
  );
const companyEnds = [
  'Systems',
  'Labs',
  'Studio',
  'Software',
  'Logistics',
  'Health',
  'Bank',
  'Retail',
  'Media',
  'Foods',
  'Energy',
  'Telecom',
  'Consulting',
  'Travel',
  'Press',
];
const bigNames = ['Google', 'Microsoft', 'Amazon', 'Meta', 'IBM', 'Oracle'];

/** An invented employer by its number; 300 of them, the same everywhere. */
export function employerOf(number: number, isBig = false): string {
  if (isBig) return bigNames[number % bigNames.length] as string;
  return `${companyStems[number % companyStems.length]} ${companyEnds[Math.floor(number / companyStems.length) % companyEnds.length]}`;
}

/**
 * The beginnings and ends of employers' names, by their number as above, in languages that are written in another script. They say
 * something alike and do not sound so: a firm is translated, or it bears another name at home.
 */
const nativeEmployers: Record<string, { stems: string; ends: string }> = {
  ko: {
    stems:
      '종달 푸른봉 북문 은시내 부두 호박 고사리 밝은들 구리잎 서골 쇠숲 소금벌 높은내 붉은벼랑 참못 보리수 맑은물 돌다리 초록골 강굽이',
    ends: '시스템 연구소 스튜디오 소프트웨어 물류 건강 은행 유통 미디어 식품 에너지 통신 컨설팅 여행 출판',
  },
  ja: {
    stems: '雲雀野 青峰 北門 銀川 波止場 琥珀 羊歯丘 明野 銅葉 西谷 鉄森 塩沼 高瀬 赤崖 樫池 菩提樹 清水 石橋 緑窪 川曲',
    ends: 'システム 研究所 スタジオ ソフト 物流 健康 銀行 小売 メディア 食品 エネルギー 通信 コンサル 旅行 出版',
  },
  zh: {
    stems: '云雀 蓝峰 北门 银溪 码头 琥珀 蕨丘 亮野 铜叶 西谷 铁林 盐沼 高溪 红崖 橡湖 菩提 清泉 石桥 绿谷 河湾',
    ends: '系统 实验室 工作室 软件 物流 健康 银行 零售 传媒 食品 能源 电信 咨询 旅行 出版',
  },
  ar: {
    stems:
      'القبرة القمة البوابة الجدول الرصيف الكهرمان السرخس المرج النحاس الوادي الحديد الملح النهر الجرف البلوط الزيزفون الصافي الجسر الأخضر المنعطف',
    ends: 'للأنظمة للمختبرات للتصميم للبرمجيات للنقل للصحة للصرافة للتجزئة للإعلام للأغذية للطاقة للاتصالات للاستشارات للسفر للنشر',
  },
  hi: {
    stems:
      'चकोर नीलशिखर उत्तरद्वार रजतधारा घाट कहरुवा पर्णांग उज्ज्वल ताम्रपत्र पश्चिम लौहवन लवण ऊँचीधारा लालचट्टान बलूत नीबूवृक्ष निर्मल पाषाण हरितघाटी नदीमोड़',
    ends: 'प्रणाली प्रयोगशाला स्टूडियो सॉफ्टवेयर परिवहन स्वास्थ्य बैंक विक्रय मीडिया खाद्य ऊर्जा दूरसंचार परामर्श यात्रा प्रकाशन',
  },
  ru: {
    stems:
      'Жаворонок Синегорье Застава Ручей Причал Янтарь Папоротник Вереск Медь Долина Дубрава Солончак Верховье Утёс Озеро Липа Родник Мост Лощина Излучина',
    ends: 'Системы Лаборатория Мастерская Программы Перевозки Здоровье Банк Торговля Вещание Продукты Энергия Связь Консультации Путешествия Печать',
  },
  uk: {
    stems:
      'Жайвір Синьогір’я Брама Струмок Пристань Бурштин Папороть Верес Мідь Долина Діброва Солончак Верхів’я Скеля Озеро Липа Джерело Міст Улоговина Закрут',
    ends: 'Системи Лабораторія Майстерня Програми Перевезення Здоров’я Банк Торгівля Мовлення Продукти Енергія Зв’язок Поради Подорожі Друк',
  },
  sr: {
    stems:
      'Шева Плавац Капија Поток Пристан Ћилибар Папрат Вресиште Бакар Долина Дубрава Слатина Врело Литица Језеро Липа Извор Мост Удолина Окука',
    ends: 'Системи Лабораторија Радионица Програми Превоз Здравље Банка Трговина Емитовање Намирнице Енергија Везе Савети Путовања Штампа',
  },
};

/** An invented employer as it is called in a language with a script of its own; elsewhere as everywhere. */
export function employerIn(language: string, number: number): string {
  const native = nativeEmployers[language];
  if (native === undefined) return employerOf(number);
  const [stems, ends] = [native.stems.split(' '), native.ends.split(' ')];
  return `${stems[number % companyStems.length]} ${ends[Math.floor(number / companyStems.length) % companyEnds.length]}`;
}

/** What a language says for the end of a running job, for years of experience, and for a first degree. */
const phrases: Record<string, { present: string; years: (count: number) => string; degree: string }> = {
  en: { present: 'Present', years: (n) => `${n} years of experience.`, degree: 'Bachelor of Science' },
  de: { present: 'heute', years: (n) => `${n} Jahre Berufserfahrung.`, degree: 'Bachelor of Science' },
  fr: { present: 'aujourd’hui', years: (n) => `${n} ans d’expérience.`, degree: 'Licence' },
  es: { present: 'actualidad', years: (n) => `${n} años de experiencia.`, degree: 'Grado' },
  pt: { present: 'atual', years: (n) => `${n} anos de experiência.`, degree: 'Bacharelado' },
  pl: { present: 'obecnie', years: (n) => `${n} lat doświadczenia.`, degree: 'Licencjat' },
  sr: { present: 'данас', years: (n) => `${n} година искуства.`, degree: 'Основне студије' },
  ro: { present: 'prezent', years: (n) => `${n} ani de experiență.`, degree: 'Licență' },
  uk: { present: 'теперішній час', years: (n) => `${n} років досвіду.`, degree: 'Бакалавр' },
  ru: { present: 'настоящее время', years: (n) => `${n} лет опыта.`, degree: 'Бакалавр' },
  tr: { present: 'halen', years: (n) => `${n} yıl deneyim.`, degree: 'Lisans' },
  ar: { present: 'الآن', years: (n) => `${n} سنوات خبرة.`, degree: 'بكالوريوس' },
  hi: { present: 'वर्तमान', years: (n) => `${n} साल का अनुभव।`, degree: 'स्नातक' },
  vi: { present: 'hiện tại', years: (n) => `${n} năm kinh nghiệm.`, degree: 'Cử nhân' },
  id: { present: 'sekarang', years: (n) => `${n} tahun pengalaman.`, degree: 'Sarjana' },
  ko: { present: '현재', years: (n) => `${n}년 경력.`, degree: '학사' },
  zh: { present: '至今', years: (n) => `${n}年经验。`, degree: '学士' },
  ja: { present: '現在', years: (n) => `経験${n}年。`, degree: '学士' },
};

/** The words of a language; every region's language has them. */
export function phrasesOf(language: string): { present: string; years: (count: number) => string; degree: string } {
  const found = phrases[language];
  if (found === undefined) throw new Error(`No words for the language ${language}.`);
  return found;
}

const months = new Map<string, string[]>();

/** A month as a language writes it before its year: `Jul 2019`, `2019年7月`. */
export function monthIn(language: string, month: number): string {
  const [year, nth] = [Math.floor(month / 12), month % 12];
  if (language === 'zh' || language === 'ja') return `${year}年${nth + 1}月`;
  if (language === 'ko') return `${year}년 ${nth + 1}월`;
  if (language === 'ar' || language === 'hi' || language === 'vi' || language === 'id')
    return `${String(nth + 1).padStart(2, '0')}/${year}`;
  let names = months.get(language);
  if (names === undefined) {
    const writer = new Intl.DateTimeFormat(language === 'sr' ? 'sr-Cyrl' : language, { month: 'short', timeZone: 'UTC' });
    names = Array.from({ length: 12 }, (_, at) => writer.format(Date.UTC(2020, at, 15)));
    months.set(language, names);
  }
  return `${names[nth]} ${year}`;
}
