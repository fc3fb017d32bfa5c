import { defineRegion } from '../region.ts';

/** Egypt, Jordan and Morocco. */
export const egyptJordanMorocco = defineRegion({
  id: 'eg-ma',
  name: 'Egypt, Jordan, Morocco',
  women: `
    Fatima|فاطمة|Fatma, Mariam|مريم|Maryam, Nour|نور|Noor, Yasmine|ياسمين|Yasmin, Khadija|خديجة|Khadeeja, Salma|سلمى,
    Aya|آية, Hend|هند|Hind, Amina|أمينة|Ameena, Heba|هبة|Hiba, Rania|رانيا|Raniya, Mona|منى|Muna`,
  men: `
    Mohamed|محمد|Muhammad|Mo, Ahmed|أحمد|Ahmad, Youssef|يوسف|Yusuf|, Mahmoud|محمود|Mahmood|, Omar|عمر|Umar,
    Abdelrahman|عبد الرحمن|Abdulrahman|Abdo, Khaled|خالد|Khalid, Ali|علي, Mostafa|مصطفى|Mustafa, Hamza|حمزة,
    Tarek|طارق|Tariq, Ayman|أيمن|Aiman`,
  families: `
    El Sayed|السيد|Elsayed, Hassan|حسن, Ibrahim|إبراهيم|Ebrahim, Benjelloun|بنجلون|Ben Jelloun,
    Al-Khatib|الخطيب|Alkhateeb, Mansour|منصور|Mansoor, Abdallah|عبد الله|Abdullah, Alaoui|العلوي|El Alaoui,
    Haddad|حداد|Hadad, Salem|سالم, Bouzid|بوزيد|Bouzeed, Farouk|فاروق|Farooq`,
  middles: `
    Mohamed|محمد, Ali|علي, Hassan|حسن`,
  countries: 'EG JO MA',
  abroad: 'AE DE FR',
  schools: `
    Cairo University, Ain Shams University, University of Jordan, Mohammed V University, Alexandria University`,
  mail: 'gmail.com yahoo.com hotmail.com outlook.com',
  language: 'ar',
  habits: { 'crypto-pay': 0.05, 'messenger-move': 0.15 },
});
