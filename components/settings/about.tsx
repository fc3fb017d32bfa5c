import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { levels } from '../../lib/core/model/assessment.ts';
import { LevelShape } from '../case/level-shape.tsx';
import { PageHeading } from '../dashboard/page-heading.tsx';
import { Section } from '../dashboard/section.tsx';
import { camelCase } from '../ui/camel-case.ts';

type AboutProps = { appVersion: string; packTitle: string; packVersion: string; engineVersion: number; attackRelease: string };

/** What the product is for, what it is not, what stays with the user, and which versions are at work. */
export function About({ appVersion, packTitle, packVersion, engineVersion, attackRelease }: AboutProps) {
  return (
    <>
      <PageHeading title={i18n.t('settings.about.title')}>{i18n.t('settings.about.lead')}</PageHeading>
      <Section title={i18n.t('settings.about.clearanceTitle')}>
        <Text>{i18n.t('settings.about.clearance')}</Text>
        <Text>{i18n.t('settings.about.verdict')}</Text>
      </Section>
      <Section title={i18n.t('settings.about.levelsTitle')} lead={i18n.t('settings.about.levelsLead')}>
        <dl className="max-w-prose">
          {levels.map((level) => (
            <div key={level} className="py-1.5">
              <dt className="flex items-center gap-3 font-medium">
                <LevelShape level={level} />
                {i18n.t(`levels.${camelCase(level)}.word`)}
              </dt>
              <dd className="pl-8 text-ink-soft">{i18n.t(`levels.${camelCase(level)}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={i18n.t('settings.about.fairTitle')}>
        <Text>{i18n.t('settings.about.fair')}</Text>
        <Text>{i18n.t('settings.about.same')}</Text>
      </Section>
      <Section title={i18n.t('settings.about.termsTitle')}>
        <Text>{i18n.t('settings.about.terms')}</Text>
      </Section>
      <Section title={i18n.t('settings.about.privacyTitle')}>
        <Text>{i18n.t('settings.about.privacy')}</Text>
        <Text>{i18n.t('settings.about.yours')}</Text>
      </Section>
      <Section title={i18n.t('settings.about.versionsTitle')}>
        <dl className="grid max-w-md grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <dt className="text-ink-soft">{i18n.t('extension.name')}</dt>
          <dd>{appVersion}</dd>
          <dt className="text-ink-soft">{i18n.t('settings.about.pack')}</dt>
          <dd>
            {packTitle}, {packVersion}
          </dd>
          <dt className="text-ink-soft">{i18n.t('settings.about.engine')}</dt>
          <dd>{engineVersion}</dd>
          <dt className="text-ink-soft">ATT&CK</dt>
          <dd>{attackRelease}</dd>
        </dl>
      </Section>
    </>
  );
}

const Text = ({ children }: { children: ReactNode }) => <p className="max-w-prose not-first:mt-2">{children}</p>;
