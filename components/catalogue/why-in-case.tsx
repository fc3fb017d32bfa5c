import { i18n } from '#i18n';
import { routeHash } from '../dashboard/route.ts';
import { UntrustedText } from '../ui/untrusted-text.tsx';

type WhyInCaseProps = { indicator: string; cases: readonly { id: string; title: string }[] };

/** Leads to how an indicator comes to its answer in one of the cases changed last. */
export function WhyInCase({ indicator, cases }: WhyInCaseProps) {
  if (cases.length === 0) return <p className="text-ink-soft">{i18n.t('catalogue.whyInNone')}</p>;
  return (
    <ul>
      {cases.map(({ id, title }) => (
        <li key={id}>
          <a
            className="inline-block min-h-6 text-accent underline underline-offset-2 [overflow-wrap:anywhere]"
            href={routeHash({ page: 'case', id, why: indicator })}
          >
            <UntrustedText text={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
