import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { ErrorState, Meter, PlainCell, PlainRow, PlainTable, Section, Skeleton } from '#renderer/ui/index.ts';
import { declinedReasons, ladderStages } from '#shared/content/engagement-ladder.ts';

import { useFunnel, type BoardFilter } from './ladder-queries.ts';

const rungs = ladderStages.filter((stage) => stage.rank !== null);

/** How far partners ever came, how many of one rung reached the next, how long that took, and why others stepped aside. */
export function FunnelView({ filter }: { filter: BoardFilter }) {
  const { t } = useTranslation('recruitment');
  const { data: funnel, error, refetch } = useFunnel(filter.kind, filter.ladder);
  if (error !== null) return <ErrorState {...errorWords(error)} onRetry={() => void refetch()} />;
  if (funnel === undefined) return <Skeleton lines={8} />;
  const percent = (value: number | null): string => (value === null ? t('funnel.notEnough') : `${Math.round(value)} %`);
  const top = Math.max(1, funnel.reached[0] ?? 0);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-6 py-5">
      <Section title={t('funnel.label')} note={`${t('funnel.overall')}: ${percent(funnel.overall)}`}>
        <PlainTable
          label={t('funnel.label')}
          columns={[
            { id: 'step', header: t('funnel.step'), width: 'w-36' },
            { id: 'picture', header: t('funnel.reached') },
            { id: 'conversion', header: t('funnel.conversion'), width: 'w-44', align: 'end' },
            { id: 'days', header: t('funnel.days'), width: 'w-36', align: 'end' },
          ]}
        >
          {rungs.map((stage, index) => {
            const step = funnel.steps[index - 1];
            const reached = funnel.reached[index] ?? 0;
            return (
              <PlainRow key={stage.id}>
                <PlainCell isHeader>{stage.label}</PlainCell>
                <PlainCell>
                  <span className="flex items-center gap-3">
                    <span className="w-14 shrink-0 text-right">{numberWords(reached)}</span>
                    <span className="min-w-0 flex-1">
                      <Meter label={stage.label} value={reached} max={top} valueText={numberWords(reached)} />
                    </span>
                  </span>
                </PlainCell>
                <PlainCell align="end">{step === undefined ? '' : percent(step.conversion)}</PlainCell>
                <PlainCell align="end">
                  {step === undefined
                    ? ''
                    : step.medianDays === null
                      ? t('funnel.notEnough')
                      : t('funnel.daysValue', { count: Math.round(step.medianDays) })}
                </PlainCell>
              </PlainRow>
            );
          })}
        </PlainTable>
        <p className="pt-3 text-meta text-ink-2">{t('funnel.formula')}</p>
      </Section>
      <Section title={t('funnel.drops')}>
        {funnel.drops.length === 0 ? (
          <p className="text-ink-2">{t('funnel.noDrops')}</p>
        ) : (
          <PlainTable
            label={t('funnel.drops')}
            columns={[
              { id: 'stage', header: t('table.stage'), width: 'w-36' },
              { id: 'reason', header: t('funnel.reason') },
              { id: 'count', header: t('funnel.count'), width: 'w-36', align: 'end' },
            ]}
          >
            {funnel.drops.map((drop) => (
              <PlainRow key={`${drop.stage} ${drop.reason}`}>
                <PlainCell isHeader>{choiceLabel('ladderStages', drop.stage)}</PlainCell>
                <PlainCell>
                  {declinedReasons.find((reason) => reason.id === drop.reason)?.label ?? t('funnel.noReason')}
                </PlainCell>
                <PlainCell align="end">{numberWords(drop.count)}</PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        )}
      </Section>
    </div>
  );
}
