import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { sectorById } from '#shared/content/sectors.ts';
import type { MetricGap } from '#shared/contract/metrics.ts';

/** What would make a number truer, in a line. */
export function MissingWords({ gap }: { gap: MetricGap }) {
  const { t } = useTranslation('health');
  switch (gap.kind) {
    case 'sector':
      return t('missing.sector', { sector: sectorById(gap.of)?.label ?? gap.of });
    case 'ties':
      return t('missing.ties');
    case 'tooLarge':
      return t('missing.tooLarge');
    default:
      return t(`missing.${gap.kind}`, { count: gap.count });
  }
}
