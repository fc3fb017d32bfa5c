import { useState } from 'react';
import { i18n } from '#i18n';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type GrantedSite, groupSites, type SiteGrant } from './group-sites.ts';

type SiteGrantsProps = {
  sites: readonly SiteGrant[];
  /** Asks the browser; both are called straight from the click and tell whether the site is then as asked for. */
  onGrant: (patterns: string[]) => Promise<boolean>;
  onRevoke: (patterns: string[]) => Promise<boolean>;
};

const groups = ['granted', 'proven', 'unproven'] as const;

/** The sites that may be read without the toolbar button, granted and taken back one by one; found by name or address. */
export function SiteGrants({ sites, onGrant, onRevoke }: SiteGrantsProps) {
  const [words, setWords] = useState('');
  const [refused, setRefused] = useState<string>();
  const found = groupSites(sites, words);
  const change = async ({ patterns, name, isGranted }: GrantedSite) => {
    const isDone = await (isGranted ? onRevoke(patterns) : onGrant(patterns)).catch(() => false);
    setRefused(isDone ? undefined : name);
  };
  return (
    <div className="max-w-2xl">
      <TextField
        label={i18n.t('sites.search')}
        type="search"
        placeholder={i18n.t('sites.searchHint')}
        className="max-w-80"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p role="status" className="mt-1 text-sm text-ink-soft">
        {found.length === 0 ? i18n.t('sites.none') : i18n.t('sites.shown', found.length)}
        {refused !== undefined && ` · ${i18n.t('settings.sites.refused', [refused])}`}
      </p>
      {groups.map((group) => {
        const shown = found.filter((site) => site.group === group);
        return (
          shown.length > 0 && (
            <section key={group} className="mt-3">
              <h3 className="text-sm font-medium text-ink-soft">{i18n.t(`sites.${group}`)}</h3>
              <ul>
                {shown.map((site) => (
                  <SiteRow key={site.name} site={site} onChange={() => void change(site)} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

function SiteRow({ site: { name, hosts, isGranted, isProven }, onChange }: { site: GrantedSite; onChange: () => void }) {
  return (
    <li className="flex flex-wrap items-center gap-3 border-t border-rule py-2">
      <span className="min-w-0 grow basis-60">
        <span className="font-medium">{name}</span>{' '}
        {!isProven && (
          <span title={i18n.t('profile.unprovenMeaning')}>
            <Badge>{i18n.t('sites.unprovenMark')}</Badge>
          </span>
        )}
        <span className="block text-sm text-ink-soft [overflow-wrap:anywhere]">{hosts.join(', ')}</span>
        <span className="block text-sm text-ink-soft">{i18n.t(isGranted ? 'settings.sites.granted' : 'settings.sites.notGranted')}</span>
      </span>
      <Button onClick={onChange} aria-label={i18n.t(isGranted ? 'settings.sites.revokeSite' : 'settings.sites.grantSite', [name])}>
        {i18n.t(isGranted ? 'settings.sites.revoke' : 'settings.sites.grant')}
      </Button>
    </li>
  );
}
