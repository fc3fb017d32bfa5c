import { i18n } from '#i18n';
import type { Finding } from '../../lib/core/model/finding.ts';
import type { Pack } from '../../lib/core/model/pack.ts';
import { WhyButton } from '../why/why-button.tsx';

/** What was asked and answered no. */
export function NotFoundList({ findings, pack }: { findings: readonly Finding[]; pack: Pack }) {
  const notFound = pack.indicators.filter(({ id }) => findings.some((finding) => finding.indicator === id && finding.answer === 'no'));
  if (notFound.length === 0) return <p className="px-4 py-4">{i18n.t('finding.notFoundEmpty')}</p>;
  return (
    <div className="px-4 py-3">
      <p className="text-sm text-ink-soft">{i18n.t('finding.notFoundHeading')}</p>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-4 marker:text-ink-soft">
        {notFound.map((indicator) => (
          <li key={indicator.id}>
            {indicator.name} <WhyButton indicator={indicator.id} name={indicator.name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
