import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Tag, type TagTone, type UiIcon } from '#renderer/ui/index.ts';
import type { Band } from '#shared/domain/metrics/bands.ts';

const signs: Readonly<Record<Band | 'none', { readonly icon: UiIcon; readonly tone: TagTone }>> = {
  green: { icon: CircleCheck, tone: 'moss' },
  amber: { icon: CircleAlert, tone: 'honey' },
  red: { icon: TriangleAlert, tone: 'danger' },
  none: { icon: CircleDashed, tone: 'line' },
};

/** How good a number is: a word and a shape, with a color beside. */
export function BandSign({ band }: { band: Band | null }) {
  const { t } = useTranslation('health');
  const id = band ?? 'none';
  return (
    <Tag tone={signs[id].tone} icon={signs[id].icon}>
      {t(`bands.${id}`)}
    </Tag>
  );
}
