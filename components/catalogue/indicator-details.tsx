import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { routeHash } from '../dashboard/route.ts';
import { ExampleCases } from './example-cases.tsx';
import type { IndicatorCardProps } from './indicator-card-props.ts';
import { NeedsPart } from './needs-part.tsx';
import { PatternLines } from './pattern-lines.tsx';
import { patternSentence } from './pattern-sentence.ts';
import { RatePart } from './rate-part.tsx';
import { SourceLine } from './source-line.tsx';
import { SwitchPart } from './switch-part.tsx';
import { WhyInCase } from './why-in-case.tsx';

/** Everything that is known about an indicator. */
export function IndicatorDetails({ indicator, names, prevalence, off, onSwitch, onMethod, cases }: IndicatorCardProps) {
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">
        {i18n.t(`catalogue.strengthMeans.${indicator.specificity}`)} {i18n.t(`catalogue.useMeans.${indicator.use}`)}{' '}
        {i18n.t(`catalogue.statusMeans.${indicator.status}`)}
      </p>
      <div className="grid gap-4 md:grid-cols-2">
        <Part title={i18n.t('catalogue.why')}>
          <p>{indicator.why}</p>
        </Part>
        <Part title={i18n.t('catalogue.ordinary')}>
          <Lines lines={indicator.benign} />
        </Part>
        <Part title={i18n.t('catalogue.how.title')}>
          <p className="text-ink-soft">{i18n.t('catalogue.how.lead')}</p>
          <PatternLines sentence={patternSentence(indicator.pattern, names)} />
          <p className="mt-1 text-sm text-ink-soft">{i18n.t('catalogue.how.unknown')}</p>
        </Part>
        <Part title={i18n.t('catalogue.ask')}>
          <Lines lines={indicator.ask} />
        </Part>
        <Part title={i18n.t('catalogue.rate.title')}>
          <RatePart indicator={indicator} prevalence={prevalence} onMethod={onMethod} />
        </Part>
        <Part title={i18n.t('catalogue.needs')}>
          <NeedsPart indicator={indicator} names={names} />
        </Part>
      </div>
      <Part title={i18n.t('catalogue.sources')}>
        <ul className="flex flex-col gap-2">
          {indicator.sources.map((source) => (
            <SourceLine key={`${source.title} ${source.where}`} source={source} />
          ))}
        </ul>
      </Part>
      <Part title={i18n.t('catalogue.examples')}>
        <ExampleCases examples={indicator.examples} />
      </Part>
      <div className="grid gap-4 md:grid-cols-2">
        <Part title={i18n.t('catalogue.switchTitle')}>
          <SwitchPart indicator={indicator} off={off} onSwitch={onSwitch} />
        </Part>
        <Part title={i18n.t('catalogue.whyIn')}>
          <WhyInCase indicator={indicator.id} cases={cases} />
        </Part>
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <a className="text-accent underline underline-offset-2" href={routeHash({ page: 'catalogue', indicator: indicator.id })}>
          {indicator.id}
        </a>
        {indicator.attack.length > 0 && <span>ATT&CK {indicator.attack.join(', ')}</span>}
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h3 className="text-sm font-semibold">{title}</h3>
      <div className="mt-1 max-w-prose lg:max-w-none">{children}</div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
