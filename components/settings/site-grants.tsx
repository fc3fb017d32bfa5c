import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button.tsx';

/** A site that may be granted, and whether it is now. */
export type SiteGrant = { pattern: string; host: string; granted: boolean };

type SiteGrantsProps = {
  sites: readonly SiteGrant[];
  /** Asks the browser; both are called straight from the click and tell whether the site is then as asked for. */
  onGrant: (pattern: string) => Promise<boolean>;
  onRevoke: (pattern: string) => Promise<boolean>;
};

/** The sites that may be read without the toolbar button, granted and taken back one by one. */
export function SiteGrants({ sites, onGrant, onRevoke }: SiteGrantsProps) {
  const [refused, setRefused] = useState<string>();
  const change = async ({ pattern, host, granted }: SiteGrant) => {
    const isDone = await (granted ? onRevoke(pattern) : onGrant(pattern)).catch(() => false);
    setRefused(isDone ? undefined : host);
  };
  return (
    <>
      <ul className="max-w-2xl">
        {sites.map((site) => (
          <li key={site.pattern} className="flex flex-wrap items-center gap-3 border-t border-rule py-2">
            <span className="min-w-0 grow">
              <span className="font-medium">{site.host}</span>
              <span className="block text-sm text-ink-soft">
                {i18n.t(site.granted ? 'settings.sites.granted' : 'settings.sites.notGranted')}
              </span>
            </span>
            <Button
              onClick={() => void change(site)}
              aria-label={i18n.t(site.granted ? 'settings.sites.revokeSite' : 'settings.sites.grantSite', [site.host])}
            >
              {i18n.t(site.granted ? 'settings.sites.revoke' : 'settings.sites.grant')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 text-ink-soft">
        {refused !== undefined && i18n.t('settings.sites.refused', [refused])}
      </p>
    </>
  );
}
