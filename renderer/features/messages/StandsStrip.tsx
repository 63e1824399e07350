import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { StanceGlyph } from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';
import type { Stands } from '#shared/contract/messages.ts';

/** How many partners stand in each band, with the shape and the number of each; the bands to move are underlined. */
export function StandsStrip({ stands, bands }: { stands: Stands; bands: readonly string[] }) {
  const { t } = useTranslation('messages');
  const shown = stances.filter((stance) => (stands[stance.id] ?? 0) > 0);
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-1 text-meta">
      {shown.map((stance) => (
        <li
          key={stance.id}
          className={`flex items-center gap-1 ${bands.includes(stance.id) ? 'font-medium underline underline-offset-4' : 'text-ink-2'}`}
        >
          <StanceGlyph band={stance.band} />
          {stands[stance.id]} {stance.label.toLowerCase()}
          {bands.includes(stance.id) && <span className="sr-only">{t('segment.toMove')}</span>}
        </li>
      ))}
    </ul>
  );
}
