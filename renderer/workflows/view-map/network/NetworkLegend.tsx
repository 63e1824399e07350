import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { StanceGlyph } from '#renderer/ui/index.ts';

import type { sizings } from './network-search.ts';

const bands = [
  [5, 'champion'],
  [4, 'supportive'],
  [3, 'undecided'],
  [2, 'hesitant'],
  [1, 'opposed'],
  [null, 'unknown'],
] as const;
const strengths = [
  ['strong', 3.5, undefined],
  ['working', 1.75, undefined],
  ['weak', 1.5, '3 3'],
] as const;

/** How lines, shapes and sizes are read. */
export function NetworkLegend({ size }: { size: (typeof sizings)[number] }) {
  const { t } = useTranslation('network');
  return (
    <ul
      aria-label={t('legend.label')}
      className="flex shrink-0 flex-wrap items-center gap-x-3.5 gap-y-1 px-5 py-2 text-meta text-ink-2"
    >
      {strengths.map(([name, width, dashes]) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden viewBox="0 0 26 4" className="h-1 w-6.5">
            <line x1="0" y1="2" x2="26" y2="2" strokeWidth={width} strokeDasharray={dashes} className="stroke-ctl" />
          </svg>
          {t(`legend.${name}`)}
        </li>
      ))}
      {bands.map(([band, name]) => (
        <li key={name} className="flex items-center gap-2">
          <StanceGlyph band={band} size={12} />
          {t(`legend.${name}`)}
        </li>
      ))}
      <li>{t('legend.size', { by: t(`size.${size}`) })}</li>
    </ul>
  );
}
