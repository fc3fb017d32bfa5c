/** What a country lends to a person: how it is written, how its phones and clocks go, and towns. */
export type Country = {
  code: string;
  name: string;
  native: string;
  calling: string;
  /** What stands before a number inside the country, if anything. */
  trunk: string;
  /** A number without trunk and calling code, `#` for any figure; reserved or plainly made up. */
  number: string;
  /** Offsets from UTC in winter and in summer. */
  offsets: [string, string];
  towns: { name: string; native: string /** As above, where towns have codes of their own. */; number: string }[];
};

const lines = `
US|United States|United States|+1||212 555 01##|-05:00|-04:00|Austin, TX::512 555 01##;Columbus, Ohio::614 555 01##;Denver, CO::720 555 01##;Portland, Oregon::503 555 01##;Atlanta, GA::404 555 01##
CA|Canada|Canada|+1||416 555 01##|-05:00|-04:00|Toronto;Vancouver::604 555 01##;Montreal::514 555 01##
GB|United Kingdom|United Kingdom|+44|0|20 7946 0###|+00:00|+01:00|London;Manchester;Leeds;Glasgow
IE|Ireland|Ireland|+353|0|1 555 01##|+00:00|+01:00|Dublin;Galway
SE|Sweden|Sverige|+46|0|31 390 06##|+01:00|+02:00|Stockholm;Gothenburg:Göteborg
FI|Finland|Suomi|+358|0|40 555 01##|+02:00|+03:00|Helsinki;Tampere
NL|Netherlands|Nederland|+31|0|6 5555 01##|+01:00|+02:00|Amsterdam;Utrecht
DE|Germany|Deutschland|+49|0|30 23125 ###|+01:00|+02:00|Berlin;Munich:München;Leipzig;Hamburg
AT|Austria|Österreich|+43|0|664 555 01##|+01:00|+02:00|Vienna:Wien;Graz
CH|Switzerland|Schweiz|+41|0|79 555 01##|+01:00|+02:00|Zurich:Zürich;Basel
FR|France|France|+33|0|6 39 98 ####|+01:00|+02:00|Paris;Lyon;Nantes
IT|Italy|Italia|+39||333 555 01##|+01:00|+02:00|Milan:Milano;Turin:Torino;Bologna
GR|Greece|Ελλάδα|+30||691 555 01##|+02:00|+03:00|Athens:Αθήνα;Thessaloniki:Θεσσαλονίκη
ES|Spain|España|+34||612 555 0##|+01:00|+02:00|Madrid;Barcelona;Valencia;Seville:Sevilla
PT|Portugal|Portugal|+351||912 555 0##|+00:00|+01:00|Lisbon:Lisboa;Porto
PL|Poland|Polska|+48||512 555 0##|+01:00|+02:00|Warsaw:Warszawa;Krakow:Kraków;Wroclaw:Wrocław;Gdansk:Gdańsk
LT|Lithuania|Lietuva|+370|0|612 55 0##|+02:00|+03:00|Vilnius;Kaunas
LV|Latvia|Latvija|+371||2555 01##|+02:00|+03:00|Riga:Rīga
EE|Estonia|Eesti|+372||5555 01##|+02:00|+03:00|Tallinn;Tartu
RS|Serbia|Србија|+381|0|64 555 01##|+01:00|+02:00|Belgrade:Београд;Novi Sad:Нови Сад;Nis:Ниш
HR|Croatia|Hrvatska|+385|0|91 555 01##|+01:00|+02:00|Zagreb;Split
RO|Romania|România|+40|0|712 555 0##|+02:00|+03:00|Bucharest:București;Cluj-Napoca;Iasi:Iași
BG|Bulgaria|България|+359|0|88 555 01##|+02:00|+03:00|Sofia:София;Plovdiv:Пловдив
UA|Ukraine|Україна|+380|0|67 555 01##|+02:00|+03:00|Kyiv:Київ;Lviv:Львів;Kharkiv:Харків;Odesa:Одеса;Dnipro:Дніпро
GE|Georgia|საქართველო|+995||555 55 01##|+04:00|+04:00|Tbilisi:თბილისი;Batumi:ბათუმი
AM|Armenia|Հայաստան|+374|0|91 55 01##|+04:00|+04:00|Yerevan:Երևան
KZ|Kazakhstan|Казахстан|+7|8|701 555 01##|+05:00|+05:00|Almaty:Алматы;Astana:Астана
TR|Turkey|Türkiye|+90|0|532 555 01##|+03:00|+03:00|Istanbul:İstanbul;Ankara;Izmir:İzmir
EG|Egypt|مصر|+20|0|100 555 01##|+02:00|+03:00|Cairo:القاهرة;Alexandria:الإسكندرية
JO|Jordan|الأردن|+962|0|79 555 01##|+03:00|+03:00|Amman:عمان
MA|Morocco|المغرب|+212|0|612 55 01##|+01:00|+01:00|Casablanca:الدار البيضاء;Rabat:الرباط
NG|Nigeria|Nigeria|+234|0|803 555 01##|+01:00|+01:00|Lagos;Abuja;Ibadan
KE|Kenya|Kenya|+254|0|712 555 0##|+03:00|+03:00|Nairobi;Mombasa
ZA|South Africa|South Africa|+27|0|82 555 01##|+02:00|+02:00|Cape Town;Johannesburg;Durban
IN|India|भारत|+91|0|98555 001##|+05:30|+05:30|Bengaluru:बेंगलुरु;Pune:पुणे;Hyderabad:हैदराबाद;Chennai:चेन्नई
PK|Pakistan|پاکستان|+92|0|300 555 01##|+05:00|+05:00|Lahore:لاہور;Karachi:کراچی;Islamabad:اسلام آباد
BD|Bangladesh|বাংলাদেশ|+880|0|1711 55 01##|+06:00|+06:00|Dhaka:ঢাকা;Chittagong:চট্টগ্রাম
VN|Vietnam|Việt Nam|+84|0|91 555 01##|+07:00|+07:00|Hanoi:Hà Nội;Da Nang:Đà Nẵng;Ho Chi Minh City:Thành phố Hồ Chí Minh
PH|Philippines|Philippines|+63|0|917 555 01##|+08:00|+08:00|Manila;Cebu City;Davao City
ID|Indonesia|Indonesia|+62|0|812 5550 1##|+07:00|+07:00|Jakarta;Bandung;Yogyakarta
MY|Malaysia|Malaysia|+60|0|12 555 01##|+08:00|+08:00|Kuala Lumpur;Penang
KR|South Korea|대한민국|+82|0|10 5550 01##|+09:00|+09:00|Seoul:서울;Busan:부산;Daejeon:대전
CN|China|中国|+86||138 0555 01##|+08:00|+08:00|Dandong:丹东;Shenyang:沈阳;Yanji:延吉;Dalian:大连;Changchun:长春
JP|Japan|日本|+81|0|90 5550 01##|+09:00|+09:00|Tokyo:東京;Osaka:大阪;Fukuoka:福岡
BR|Brazil|Brasil|+55|0|11 95555 01##|-03:00|-03:00|Sao Paulo:São Paulo;Curitiba;Recife;Belo Horizonte
MX|Mexico|México|+52||55 5550 01##|-06:00|-06:00|Mexico City:Ciudad de México;Guadalajara;Monterrey
CO|Colombia|Colombia|+57||310 555 01##|-05:00|-05:00|Bogota:Bogotá;Medellin:Medellín
AR|Argentina|Argentina|+54|0|11 5555 01##|-03:00|-03:00|Buenos Aires;Cordoba, Argentina:Córdoba
AE|United Arab Emirates|الإمارات العربية المتحدة|+971|0|50 555 01##|+04:00|+04:00|Dubai:دبي;Abu Dhabi:أبو ظبي
SG|Singapore|Singapore|+65||8555 01##|+08:00|+08:00|Singapore
AU|Australia|Australia|+61|0|2 5550 01##|+11:00|+10:00|Sydney;Melbourne
`;

const all = new Map<string, Country>();
for (const line of lines.trim().split('\n')) {
  const [code = '', name = '', native = '', calling = '', trunk = '', number = '', winter = '', summer = '', towns = ''] = line.split('|');
  const named = towns.split(';').map((town) => {
    const [shown = '', own = '', local = ''] = town.split(':');
    return { name: shown, native: own || shown, number: local || number };
  });
  all.set(code, { code, name, native, calling, trunk, number, offsets: [winter, summer], towns: named });
}

/** A country by its ISO code. */
export function country(code: string): Country {
  const found = all.get(code);
  if (found === undefined) throw new Error(`No country ${code}.`);
  return found;
}
