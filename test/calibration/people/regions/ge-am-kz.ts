import { defineRegion } from '../region.ts';

/** Georgia, Armenia and Kazakhstan. */
export const georgiaArmeniaKazakhstan = defineRegion({
  id: 'ge-am-kz',
  name: 'Georgia, Armenia, Kazakhstan',
  women: `
    Nino|ნინო, Ketevan|ქეთევან|Qetevan|Keti, Mariam|მარიამ||Maka, Anahit|Անահիտ||Ani, Aigerim|Айгерим||Aika,
    Dinara|Динара|Dinara|Dina, Tamar|თამარ|Tamara|Tako, Lusine|Լուսինե|Lousine|Lusik, Aliya|Алия|Aliia, Salome|სალომე,
    Gayane|Գայանե||Gaya, Zarina|Зарина`,
  men: `
    Giorgi|გიორგი|Georgi|Gio, Levan|ლევან, Davit|დავით|David|Dato, Armen|Արմեն, Tigran|Տիգրան, Nurlan|Нурлан,
    Aleksandre|ალექსანდრე|Alexander|Sandro, Irakli|ირაკლი|Irakly|Ika, Hayk|Հայկ|Haik, Daniyar|Данияр|Daniar|Dan,
    Yerlan|Ерлан|Erlan, Vakhtang|ვახტანგ|Vaxtang|Vato`,
  families: `
    Beridze|ბერიძე, Kapanadze|კაპანაძე, Gelashvili|გელაშვილი, Sargsyan|Սարգսյան|Sarkisian,
    Harutyunyan|Հարությունյան|Arutyunyan, Nurmagambetov|Нурмагамбетов/Nurmagambetova|Нурмагамбетова,
    Akhmetov|Ахметов|Ahmetov/Akhmetova|Ахметова|Ahmetova, Tsiklauri|წიკლაური, Petrosyan|Պետրոսյան|Petrossian,
    Ospanov|Оспанов/Ospanova|Оспанова, Kim|Ким, Lomidze|ლომიძე`,
  countries: 'GE AM KZ',
  abroad: 'DE PL AE',
  schools: `
    Tbilisi State University, Yerevan State University, Al-Farabi Kazakh National University, Nazarbayev University`,
  mail: 'gmail.com mail.ru yandex.ru outlook.com',
  language: 'ru',
  messenger: 'Telegram',
  habits: { 'crypto-pay': 0.05, 'messenger-move': 0.15 },
});
