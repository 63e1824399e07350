import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState } from '#renderer/ui/index.ts';
import { Page } from '../layout/Page.tsx';
import { runAction } from '../actions/registry.ts';

/** A place that does not exist. */
export function NotThere() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notThere.title')}>
      <EmptyState
        title={t('notThere.title')}
        detail={t('notThere.detail')}
        actions={[{ label: t('notThere.home'), run: () => runAction('go.home') }]}
      />
    </Page>
  );
}
