import { defineRegion } from '../region.ts';

/** Ukraine. */
export const ukraine = defineRegion({
  id: 'ua',
  name: 'Ukraine',
  women: `
    Olena|Олена|Elena|Lena, Nataliia|Наталія|Natalia|Natasha, Kateryna|Катерина|Ekaterina|Katya, Iryna|Ірина|Irina|Ira,
    Yuliia|Юлія|Julia|Yulia, Oksana|Оксана|Oxana, Sofiia|Софія|Sofia, Anastasiia|Анастасія|Anastasia|Nastya,
    Liudmyla|Людмила|Lyudmila|Liuda, Mariia|Марія|Maria|Masha, Yevheniia|Євгенія|Eugenia|Zhenya,
    Tetiana|Тетяна|Tatiana|Tanya`,
  men: `
    Oleksandr|Олександр|Alexander|Sasha, Serhii|Сергій|Sergey|Seryozha, Volodymyr|Володимир|Vladimir|Vova,
    Dmytro|Дмитро|Dmitry|Dima, Yevhen|Євген|Eugene|Zhenya, Mykola|Микола|Nikolay|Kolya, Heorhii|Георгій|Georgiy,
    Andrii|Андрій|Andrey, Oleksii|Олексій|Alexey|Alyosha, Vitalii|Віталій|Vitaly|Vitalik, Yurii|Юрій|Yuri|Yura,
    Illia|Ілля|Ilya`,
  families: `
    Kovalenko|Коваленко, Shevchenko|Шевченко|Szewczenko, Melnyk|Мельник|Melnik, Tkachuk|Ткачук, Zhuk|Жук,
    Kovalskyi|Ковальський|Kovalsky/Kovalska|Ковальська|Kovalskaya, Hrytsenko|Гриценко|Gritsenko,
    Shcherbyna|Щербина|Scherbina, Bilyk|Білик|Belik, Lysenko|Лисенко, Yushchenko|Ющенко|Iushchenko, Boiko|Бойко|Boyko,
    Tsymbal|Цимбал, Honchar|Гончар|Gonchar`,
  middles: `
    Ivanovych|Іванович/Ivanivna|Іванівна, Petrovych|Петрович/Petrivna|Петрівна,
    Serhiiovych|Сергійович/Serhiivna|Сергіївна`,
  countries: 'UA',
  abroad: 'PL DE CA',
  schools: `
    Kyiv Polytechnic Institute, Lviv Polytechnic, Kharkiv National University of Radio Electronics, Odesa Polytechnic`,
  mail: 'gmail.com ukr.net i.ua meta.ua',
  language: 'uk',
  messenger: 'Telegram',
  habits: { 'crypto-pay': 0.06, 'messenger-move': 0.15, 'moved-recently': 0.12 },
});
