import { i18n } from '#i18n';
import { PageHeading } from '../../components/dashboard/page-heading.tsx';
import { routeHash } from '../../components/dashboard/route.ts';
import { EmptyState } from '../../components/ui/empty-state.tsx';

/** Says that a case is not here, and leads to the list. */
export function MissingCase() {
  return (
    <>
      <PageHeading title={i18n.t('cases.case.missing')} />
      <div className="md:px-2">
        <EmptyState
          title={i18n.t('cases.case.missingHint')}
          action={
            <a className="text-accent underline underline-offset-2" href={routeHash({ page: 'cases' })}>
              {i18n.t('cases.case.back')}
            </a>
          }
        />
      </div>
    </>
  );
}
