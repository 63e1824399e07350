import { BookOpen, FileUp, UserPlus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { EmptyState, LongTableIllustration } from '#renderer/ui/index.ts';

import type { PartnerFeature } from './partner-feature.ts';

/** The invitation of a workspace in which nobody stands yet: three ways on. */
export function FirstRun({ feature }: { feature: PartnerFeature }) {
  const { t } = useTranslation('partners');
  const { type } = feature;
  return (
    <EmptyState
      title={t(`empty.first.${type}`)}
      detail={t(`empty.firstDetail.${type}`)}
      illustration=<LongTableIllustration
        label={t('empty.table')}
        top={t('empty.chairsTop').split(', ')}
        bottom={t('empty.chairsBottom').split(', ')}
      />
      ways={[
        {
          icon: UserPlus,
          title: t(`empty.add.${type}`),
          detail: t(`empty.addDetail.${type}`),
          action: { label: t(`add.${type}`), run: feature.add },
          isPrimary: true,
        },
        {
          icon: FileUp,
          title: t('empty.import'),
          detail: t('empty.importDetail'),
          action: { label: t('import'), run: () => runAction('import.start') },
        },
        {
          icon: BookOpen,
          title: t('empty.demo'),
          detail: t('empty.demoDetail'),
          action: { label: t('empty.openDemo'), run: () => runAction('workspace.openDemo') },
        },
      ]}
    />
  );
}
