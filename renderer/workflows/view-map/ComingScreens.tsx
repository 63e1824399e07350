import { useTranslation } from 'react-i18next';
import { Page } from '#renderer/app/layout/Page.tsx';
import { EmptyState } from '#renderer/ui/index.ts';

import { MapPage } from './MapPage.tsx';

/** Until the long table is drawn. */
export function ComingTable() {
  const { t } = useTranslation('map');
  return (
    <MapPage view="chairs">
      <EmptyState title={t('coming.table')} detail={t('coming.detail')} />
    </MapPage>
  );
}

/** Until recruitment has its board. */
export function ComingRecruitment() {
  const { t } = useTranslation('map');
  return (
    <Page title={t('coming.recruitmentTitle')}>
      <EmptyState title={t('coming.recruitment')} detail={t('coming.detail')} />
    </Page>
  );
}
