import { useTranslation } from 'react-i18next';
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
