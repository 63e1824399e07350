import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { PlainButton } from '#renderer/ui/index.ts';
import type { LongTable } from '#shared/contract/seats.ts';

import { ChairMark } from './ChairMark.tsx';
import { chairInitials, chairWords, sectorName } from './table-words.ts';

/** Chairs of sectors that are not required: drawn small, beside the table. */
export function SideChairs({
  table,
  chosen,
  onChoose,
}: {
  table: LongTable;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('seats');
  const { discreet } = useDeviceSettings();
  if (table.side.length === 0) return null;
  return (
    <section aria-label={t('side')}>
      <h3 className="pb-1.5 text-meta text-ink-2">{t('side')}</h3>
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {table.side.map((sector) => (
          <li key={sector.sector} className="flex items-center gap-1">
            <span className="pr-1 text-meta text-ink-2">{sectorName(sector.sector)}</span>
            {sector.chairs.map((chair, index) => (
              <PlainButton
                key={chair.id}
                onPress={() => onChoose(chair.id)}
                className={chosen === chair.id ? 'rounded-control bg-accent-soft' : 'rounded-control'}
              >
                <span className="sr-only">{chairWords(sector, index, discreet)}</span>
                <svg viewBox="-15 -20 30 36" className="h-8 w-6.75 font-ui" aria-hidden>
                  <ChairMark
                    state={chair.state}
                    initials={chairInitials(chair, discreet)}
                    isLived={chair.isLivedExperience && !discreet}
                  />
                </svg>
              </PlainButton>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
