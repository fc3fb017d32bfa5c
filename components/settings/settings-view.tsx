import { i18n } from '#i18n';
import type { Knobs } from '../../lib/core/knobs.ts';
import type { LearnedPlace } from '../../lib/core/model/learned-place.ts';
import type { Outcome } from '../case/actions.ts';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Section } from '../dashboard/section.tsx';
import { AutoReading } from './auto-reading.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { SiteGrant } from './group-sites.ts';
import { KeyTable } from './key-table.tsx';
import { KnobList } from './knob-list.tsx';
import { LearnedPlaces } from './learned-places.tsx';
import { PolicySection, type PolicySectionProps } from './policy-section.tsx';
import { SiteGrants } from './site-grants.tsx';

const markings = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
const markingKeys = {
  'TLP:CLEAR': 'clear',
  'TLP:GREEN': 'green',
  'TLP:AMBER': 'amber',
  'TLP:AMBER+STRICT': 'amberStrict',
  'TLP:RED': 'red',
} as const;

/** What the reviewer can set, as the platform keeps it. */
export type ReviewerSettings = {
  singleKeys: boolean;
  density: 'comfortable' | 'compact';
  tlp: (typeof markings)[number];
  readsByItself: boolean;
};

type SettingsViewProps = {
  settings: ReviewerSettings;
  onChange: (change: Partial<ReviewerSettings>) => void;
  knobs: Knobs;
  onKnobs: (knobs: Knobs) => void;
  sites: readonly SiteGrant[];
  onGrant: (patterns: string[]) => Promise<boolean>;
  onRevoke: (patterns: string[]) => Promise<boolean>;
  learned: readonly LearnedPlace[];
  onForget: (place: LearnedPlace) => Promise<Outcome>;
  /** What the organisation has decided, and how to change it. */
  decided: PolicySectionProps;
};

/** Which sites may be read, how the product behaves at the hands, how exports are marked, and every number that can be set. */
export function SettingsView(props: SettingsViewProps) {
  const { settings, onChange, knobs, onKnobs, sites, onGrant, onRevoke, learned, onForget, decided } = props;
  return (
    <>
      <PageHeading title={i18n.t('settings.title')}>{i18n.t('settings.lead')}</PageHeading>
      <Section title={i18n.t('settings.sites.title')} lead={i18n.t('settings.sites.lead')}>
        <AutoReading
          isOn={settings.readsByItself}
          hasGrant={sites.some(({ granted }) => granted)}
          onChange={(readsByItself) => onChange({ readsByItself })}
        />
        <SiteGrants sites={sites} onGrant={onGrant} onRevoke={onRevoke} />
      </Section>
      <Section title={i18n.t('sites.learned.title')} lead={i18n.t('sites.learned.lead')}>
        <LearnedPlaces places={learned} onRemove={onForget} />
      </Section>
      <Section title={i18n.t('policy.title')} lead={i18n.t('policy.lead')}>
        <PolicySection {...decided} />
      </Section>
      <Section title={i18n.t('settings.keys.title')}>
        <label className="flex min-h-7 items-start gap-2">
          <input
            type="checkbox"
            className="mt-0.5 size-4 shrink-0 accent-accent"
            checked={settings.singleKeys}
            onChange={(event) => onChange({ singleKeys: event.target.checked })}
          />
          <span>
            <span className="font-medium">{i18n.t('settings.keys.single')}</span>
            <span className="block text-sm text-ink-soft">{i18n.t('settings.keys.singleHint')}</span>
          </span>
        </label>
        <details className="mt-2">
          <summary className="inline-block min-h-6 cursor-pointer text-accent">{i18n.t('common.keys')}</summary>
          <KeyTable />
        </details>
      </Section>
      <Section title={i18n.t('settings.look.title')}>
        <ChoiceField
          label={i18n.t('settings.look.density')}
          hint={i18n.t('settings.look.hint')}
          value={settings.density}
          options={[
            { value: 'comfortable', label: i18n.t('settings.look.comfortable') },
            { value: 'compact', label: i18n.t('settings.look.compact') },
          ]}
          onChange={(density) => onChange({ density })}
        />
      </Section>
      <Section title={i18n.t('settings.marking.title')} lead={i18n.t('settings.marking.lead')}>
        <ChoiceField
          label={i18n.t('settings.marking.label')}
          value={settings.tlp}
          options={markings.map((value) => ({ value, label: value, hint: i18n.t(`settings.marking.${markingKeys[value]}`) }))}
          onChange={(tlp) => onChange({ tlp })}
        />
      </Section>
      <Section title={i18n.t('settings.knobs.title')} lead={i18n.t('settings.knobs.lead')}>
        <KnobList knobs={knobs} onChange={onKnobs} />
      </Section>
    </>
  );
}
