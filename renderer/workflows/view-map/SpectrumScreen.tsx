import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/index.ts';

import { MapPage } from './MapPage.tsx';

/** Where partners stand, for one decision or the coalition as a whole. */
export function SpectrumScreen() {
  const { t } = useTranslation('map');
  const { decision } = useSearch({ from: '/shell/map/spectrum' });
  return (
    <MapPage view="spectrum" decision={decision}>
      <EmptyState title={t('coming.spectrum')} detail={t('coming.detail')} />
    </MapPage>
  );
}
