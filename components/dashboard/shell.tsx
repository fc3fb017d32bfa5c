import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { classNames } from '../ui/class-names.ts';
import { type Page, routeHash } from './route.ts';

const places = [
  { page: 'cases', label: () => i18n.t('dashboard.nav.cases') },
  { page: 'map', label: () => i18n.t('dashboard.nav.map') },
  { page: 'catalogue', label: () => i18n.t('dashboard.nav.catalogue') },
  { page: 'data', label: () => i18n.t('dashboard.nav.data') },
  { page: 'settings', label: () => i18n.t('dashboard.nav.settings') },
  { page: 'about', label: () => i18n.t('dashboard.nav.about') },
] as const;

const isHere = (page: Page, place: Page): boolean => page === place || ((page === 'case' || page === 'kit') && place === 'cases');

/** The frame of every page: a way past the navigation, the navigation, and the page itself. */
export function Shell({ page, children }: { page: Page; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col md:flex-row print:block">
      {/* A button, not a link: the address holds the route, and a jump must not change it. */}
      <button
        type="button"
        className="sr-only z-50 rounded-md border border-edge bg-sheet px-3 py-2 font-medium focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
      >
        {i18n.t('dashboard.skip')}
      </button>
      <nav
        aria-label={i18n.t('dashboard.nav.label')}
        className="flex shrink-0 flex-wrap items-center gap-x-1 border-b border-rule bg-paper px-2 py-1 md:sticky md:top-0 md:h-dvh md:w-44 md:flex-col md:flex-nowrap md:items-stretch md:gap-0.5 md:border-r md:border-b-0 md:px-3 md:py-4 lg:w-52 print:hidden"
      >
        <p className="hidden px-2 pb-3 text-lg font-semibold md:block">{i18n.t('extension.name')}</p>
        {places.map((place) => (
          <a
            key={place.page}
            href={routeHash({ page: place.page })}
            aria-current={isHere(page, place.page) ? 'page' : undefined}
            className={classNames(
              'flex min-h-8 items-center rounded-md px-2 font-medium',
              place.page === 'about' && 'md:mt-auto',
              isHere(page, place.page) ? 'bg-accent-well text-accent' : 'text-ink hover:bg-hover',
            )}
          >
            {place.label()}
          </a>
        ))}
      </nav>
      <main tabIndex={-1} className="min-w-0 grow outline-none">
        {children}
      </main>
    </div>
  );
}
