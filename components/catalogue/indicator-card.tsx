import { type ReactNode, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Indicator } from '../../lib/core/model/indicator.ts';
import { routeHash } from '../dashboard/route.ts';
import { camelCase } from '../ui/camel-case.ts';
import { classNames } from '../ui/class-names.ts';
import { Icon } from '../ui/icon.tsx';
import { ExampleCases } from './example-cases.tsx';
import { PatternLines } from './pattern-lines.tsx';
import { type PatternNames, patternSentence } from './pattern-sentence.ts';
import { SourceLine } from './source-line.tsx';

type IndicatorCardProps = {
  indicator: Indicator;
  names: PatternNames /** The address names this one: open it and go to it. */;
  isLinked: boolean;
};

/** An indicator: closed, what it says and why; open, everything that is known about it. */
export function IndicatorCard({ indicator, names, isLinked }: IndicatorCardProps) {
  const [isOpen, setOpen] = useState(isLinked);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isLinked) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: 'start' });
  }, [isLinked]);
  const content = `indicator-${indicator.id}`;
  return (
    <article ref={card} className="scroll-mt-12 border-t border-rule px-4 md:px-6">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={() => setOpen(!isOpen)}
          className="-mx-2 flex w-[calc(100%+1rem)] items-start gap-2 rounded-md px-2 py-row text-left hover:bg-hover"
        >
          <Icon name="forward" className={classNames('mt-0.5 size-4 text-ink-soft transition-[rotate]', isOpen && 'rotate-90')} />
          <span className="min-w-0 grow">
            <span className="font-medium">{indicator.name}</span>
            <span className="block text-sm text-ink-soft">{indicator.why}</span>
          </span>
          <span className="shrink-0 text-right text-sm text-ink-soft">
            {i18n.t(`finding.strength.${indicator.specificity}`)}
            <span className="hidden sm:block">{i18n.t(`catalogue.categories.${camelCase(indicator.category)}`)}</span>
          </span>
        </button>
      </h2>
      {/* Taken out of the page while closed: thirty open cards are long, and searching in the page should find the names. */}
      <div id={content} hidden={!isOpen} className="pb-5 pl-6">
        {isOpen && <IndicatorDetails indicator={indicator} names={names} />}
      </div>
    </article>
  );
}

function IndicatorDetails({ indicator, names }: { indicator: Indicator; names: PatternNames }) {
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
