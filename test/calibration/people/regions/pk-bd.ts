import { defineRegion } from '../region.ts';

/** Pakistan and Bangladesh. */
export const pakistanAndBangladesh = defineRegion({
  id: 'pk-bd',
  name: 'Pakistan and Bangladesh',
  women: `
    Ayesha|عائشہ|Aisha, Sadia|سعدیہ, Hina|حنا, Fariha|فریحہ, Nusrat|নুসরাত, Tasnim|তাসনিম|Tasneem, Zainab|زینب|Zaynab,
    Rabia|رابعہ, Sumaiya|সুমাইয়া|Sumaya|Sumi, Maryam|مریم|Mariam, Farzana|ফারজানা, Iqra|اقرا`,
  men: `
    Muhammad|محمد|Mohammad, Bilal|بلال, Hamza|حمزہ, Usman|عثمان|Osman, Tanvir|তানভীর|Tanveer, Arif|আরিফ|Areef, Ali|علی,
    Zubair|زبیر|Zubayr, Rakib|রাকিব|Raqib, Imran|عمران, Fahad|فہد, Sajid|ساجد|Sajeed`,
  families: `
    Khan|خان, Ahmed|احمد|Ahmad, Malik|ملک, Hossain|হোসেন|Hussain, Rahman|রহমান|Rehman, Iqbal|اقبال,
    Chowdhury|চৌধুরী|Chaudhry, Sheikh|شیخ|Shaikh, Islam|ইসলাম, Butt|بٹ, Raza|رضا, Akter|আক্তার|Akhtar`,
  middles: `
    Ali|علی/Bibi|بی بی, Ul Haq|الحق/Noor|نور`,
  hasMononyms: true,
  countries: 'PK BD',
  abroad: 'AE GB SG',
  schools: `
    University of the Punjab, COMSATS University Islamabad, University of Dhaka, BRAC University, NED University`,
  mail: 'gmail.com yahoo.com hotmail.com outlook.com',
  language: 'en',
  habits: { 'crypto-pay': 0.04, 'messenger-move': 0.18, 'tech-word-digits': 0.008 },
});
