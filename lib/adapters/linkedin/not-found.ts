import type { Page } from '../page.ts';
import { topCard2026 } from './cards.ts';

const sayings = [
  'profile not available',
  'profile unavailable',
  'profil nicht verfügbar',
  'perfil no disponible',
  'profil non disponible',
  'perfil indisponível',
];
const pages = ['diese seite existiert nicht', 'esta página no existe', 'cette page n’existe pas', 'esta página não existe'];

/** Whether the page says in its heading that there is no such profile, in words that the common ones of all sites do not cover. */
export function saysNotFound(page: Page): boolean {
  if (page.first(topCard2026.join(', ')) !== undefined || page.first('[data-member-id] h1, .top-card-layout__title') !== undefined)
    return false;
  return page.all('main h1, main h2').some((heading) => [...sayings, ...pages].includes(page.text(heading).toLowerCase()));
}
