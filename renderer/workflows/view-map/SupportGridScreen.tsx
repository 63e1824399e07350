import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/index.ts';

import { MapPage } from './MapPage.tsx';

/** Where partners stand, for one decision or the coalition as a whole. */
export function SupportGridScreen() {
  const { t } = useTranslation('map');
  const { decision } = useSearch({ from: '/shell/map/grid' });
  return (
    <MapPage view="grid" decision={decision}>
      <EmptyState title={t('coming.grid')} detail={t('coming.detail')} />
    </MapPage>
  );
}
