import { useTranslation } from '#renderer/i18n/use-translation.ts';

import type { Band } from './network-model.ts';

/** The word of a stance band. */
export function useStanceWord(): (band: Band) => string {
  const { t } = useTranslation('network');
  const words = {
    5: t('legend.champion'),
    4: t('legend.supportive'),
    3: t('legend.undecided'),
    2: t('legend.hesitant'),
    1: t('legend.opposed'),
  } as const;
  return (band) => (band === null ? t('legend.unknown') : words[band]);
}
