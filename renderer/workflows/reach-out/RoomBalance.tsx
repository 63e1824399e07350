import { Check, Minus } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { classNames, Icon, Section } from '#renderer/ui/index.ts';
import type { SectorBalance } from '#shared/contract/sessions.ts';

/** Which wanted sectors are in the room: a filled chair each, an empty one where nobody is. */
export function RoomBalance({ balance, isOver }: { balance: readonly SectorBalance[]; isOver: boolean }) {
  const { t } = useTranslation('outreach');
  const required = balance.filter((sector) => sector.isRequired);
  const isThere = (sector: SectorBalance) => sector.attended > 0 || (!isOver && sector.coming > 0);
  const there = required.filter(isThere).length;
  const others = balance.filter((sector) => !sector.isRequired && isThere(sector));
  return (
    <Section title={t('session.balance')} note={t('session.balanceCaption', { there, required: required.length })}>
      <ul className="flex flex-col gap-px">
        {required.map((sector) => (
          <li key={sector.sector} className="flex items-center gap-2 py-0.5">
            <span
              className={classNames(
                'flex size-5 shrink-0 items-center justify-center rounded-tag',
                isThere(sector) ? 'bg-moss-soft text-moss' : 'bg-honey-soft text-honey-ink',
              )}
            >
              <Icon of={isThere(sector) ? Check : Minus} size={13} />
            </span>
            <span className="min-w-0 flex-1 truncate">{choiceLabel('sectors', sector.sector)}</span>
            <span className="shrink-0 text-meta text-ink-2">{wordsOf(sector, t)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="mt-2 text-meta text-ink-2">
          {t('session.otherSectors')}: {others.map((sector) => choiceLabel('sectors', sector.sector)).join(', ')}
        </p>
      )}
    </Section>
  );
}

function wordsOf(sector: SectorBalance, t: ReturnType<typeof useTranslation<'outreach'>>['t']): string {
  if (sector.attended > 0) return `${sector.attended} ${t('session.came')}`;
  if (sector.coming > 0) return `${sector.coming} ${t('session.coming')}`;
  if (sector.invited > 0) return `${sector.invited} ${t('session.asked')}`;
  return t('session.nobodyAsked');
}
