import { defineRegion } from '../region.ts';

/** Serbia and Croatia. */
export const serbiaAndCroatia = defineRegion({
  id: 'rs-hr',
  name: 'Serbia and Croatia',
  women: `
    Jelena|Јелена||Jeca, Milica|Милица||Mica, Ivana|Ивана||Iva, Dragana|Драгана, Marija|Марија|Maria, Ana|Ана,
    Zeljka|Жељка|Željka, Katarina|Катарина||Kaca, Snezana|Снежана|Snežana, Petra|Петра, Jovana|Јована, Tea|Теа`,
  men: `
    Nikola|Никола, Marko|Марко, Aleksandar|Александар|Alexander|Aca, Djordje|Ђорђе|Đorđe|Djole, Stefan|Стефан,
    Ivan|Иван||Ivo, Zeljko|Жељко|Željko, Milos|Милош|Miloš, Dusan|Душан|Dušan|Dule, Luka|Лука, Vuk|Вук,
    Tomislav|Томислав||Tomo`,
  families: `
    Jovanovic|Јовановић|Jovanović, Petrovic|Петровић|Petrović, Horvat|Хорват, Nikolic|Николић|Nikolić,
    Djokic|Ђокић|Đokić, Kovacevic|Ковачевић|Kovačević, Babic|Бабић|Babić, Ilic|Илић|Ilić,
    Stojanovic|Стојановић|Stojanović, Maric|Марић|Marić, Juric|Јурић|Jurić, Knezevic|Кнежевић|Knežević`,
  countries: 'RS HR',
  abroad: 'DE AT SE',
  schools: `
    University of Belgrade, University of Novi Sad, University of Zagreb, University of Split`,
  mail: 'gmail.com yahoo.com hotmail.com eunet.rs',
  language: 'sr',
  messenger: 'Viber',
  habits: { 'crypto-pay': 0.02 },
});
