import type { Region } from './region.ts';
import { brazil } from './regions/br.ts';
import { chinaBorderProvinces } from './regions/cn-border.ts';
import { germanyAustriaSwitzerland } from './regions/dach.ts';
import { egyptJordanMorocco } from './regions/eg-ma.ts';
import { spainAndPortugal } from './regions/es-pt.ts';
import { franceItalyGreece } from './regions/fr-it-gr.ts';
import { britainIrelandNordics } from './regions/gb-nordic.ts';
import { georgiaArmeniaKazakhstan } from './regions/ge-am-kz.ts';
import { indonesiaAndMalaysia } from './regions/id-my.ts';
import { india } from './regions/in.ts';
import { japan } from './regions/jp.ts';
import { kenyaAndSouthAfrica } from './regions/ke-za.ts';
import { korea } from './regions/kr.ts';
import { spanishAmerica } from './regions/latam.ts';
import { nigeria } from './regions/ng.ts';
import { philippines } from './regions/ph.ts';
import { pakistanAndBangladesh } from './regions/pk-bd.ts';
import { polandAndBaltics } from './regions/pl-baltic.ts';
import { romaniaAndBulgaria } from './regions/ro-bg.ts';
import { serbiaAndCroatia } from './regions/rs-hr.ts';
import { turkiye } from './regions/tr.ts';
import { ukraine } from './regions/ua.ts';
import { unitedStatesAndCanada } from './regions/us-ca.ts';
import { vietNam } from './regions/vn.ts';

export type { Region } from './region.ts';

/** The 24 regions of which honest candidates are made. */
export const regions: readonly Region[] = [
  brazil,
  chinaBorderProvinces,
  germanyAustriaSwitzerland,
  egyptJordanMorocco,
  spainAndPortugal,
  franceItalyGreece,
  britainIrelandNordics,
  georgiaArmeniaKazakhstan,
  indonesiaAndMalaysia,
  india,
  japan,
  kenyaAndSouthAfrica,
  korea,
  spanishAmerica,
  nigeria,
  philippines,
  pakistanAndBangladesh,
  polandAndBaltics,
  romaniaAndBulgaria,
  serbiaAndCroatia,
  turkiye,
  ukraine,
  unitedStatesAndCanada,
  vietNam,
];
