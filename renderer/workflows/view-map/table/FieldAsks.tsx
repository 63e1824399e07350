import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { LinkButton, Section } from '#renderer/ui/index.ts';
import { sectorAsks } from '#shared/content/program/sector-asks.ts';
import type { TableSector } from '#shared/contract/seats.ts';

/** What the seeds ask of a sector for diversion, with their source; what a coalition wants of it becomes its own ask. */
export function FieldAsks({ sector, isRequired }: { sector: TableSector; isRequired: boolean }) {
  const { t } = useTranslation('seats');
  const found = sectorAsks.filter(({ sectors }) => (sectors as readonly string[]).includes(sector.sector));
  if (found.length === 0) return null;
  const own = sector.asks.split('\n').map((line) => line.trim());
  const missing = found.flatMap(({ asks }) => asks).filter((ask) => !own.includes(ask));
  const takeOver = (): void => {
    client.seats
      .setAsks({ sector: sector.sector, asks: [...own.filter((line) => line !== ''), ...missing].join('\n') })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <Section
      title={t('panel.fieldAsks')}
      level={3}
      action={
        isRequired && missing.length > 0 ? <LinkButton onPress={takeOver}>{t('panel.takeAsks')}</LinkButton> : undefined
      }
    >
      {found.map(({ id, asks, sources }) => (
        <div key={id} className="pb-2">
          <ul className="list-disc pl-5 marker:text-wood-edge">
            {asks.map((ask) => (
              <li key={ask} className="py-0.5">
                {ask}
              </li>
            ))}
          </ul>
          <p className="text-meta text-ink-2">
            {t('panel.asksFrom', {
              list: sources
                .map((source) => (source === 'S2' || source === 'S4' ? t(`panel.${source}`) : source))
                .join(', '),
            })}
          </p>
        </div>
      ))}
    </Section>
  );
}
