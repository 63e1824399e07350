import { t } from '#renderer/i18n/i18n.ts';

import type { FileWords } from './network-files.ts';

/** The words of the columns of the files. */
export function fileWords(): FileWords {
  return {
    from: t('network:table.from'),
    to: t('network:table.to'),
    tie: t('network:table.tie'),
    strength: t('network:table.strength'),
    confirmed: t('network:table.confirmed'),
    name: t('network:table.name'),
    detail: t('network:table.detail'),
    sector: t('network:table.sector'),
    stance: t('network:table.stance'),
    influence: t('network:table.influence'),
    kinds: {
      role: t('network:kinds.role'),
      met: t('network:kinds.met'),
      committee: t('network:kinds.committee'),
      several: t('network:kinds.several'),
    },
  };
}
