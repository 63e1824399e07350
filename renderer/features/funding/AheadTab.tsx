import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { moneyWords } from '#renderer/app/words/money.ts';
import { LinkButton, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import type { FundingOverview, FundingStream } from '#shared/contract/funding.ts';
import type { IsoDay } from '#shared/dates.ts';
import { dayWords } from '#shared/domain/day-words.ts';

import { wholeUnits } from './minor-units.ts';
import { MonthsChart } from './MonthsChart.tsx';
import { YearsSection } from './YearsSection.tsx';

/** The next two years: money month by month against the budget, the ends of awards, and whom to ask again by when. */
export function AheadTab({
  overview,
  streams,
  today,
}: {
  overview: FundingOverview;
  streams: readonly FundingStream[];
  today: IsoDay;
}) {
  const { t } = useTranslation('funding');
  const { currency, cliffs } = overview;
  const unplanned = streams.filter(
    ({ applyBy, applyTask, status }) =>
      applyBy !== null &&
      applyBy >= today &&
      (applyTask === null || applyTask.isDone) &&
      status !== 'ended' &&
      status !== 'declined',
  );
  return (
    <div className="flex flex-col gap-8">
      <MonthsChart overview={overview} />
      <Section
        title={t('ahead.cliffs')}
        action={
          unplanned.length > 1 && (
            <LinkButton
              onPress={() =>
                void client.funding.planReapplications({ today }).then((saved) => afterSave(saved), showError)
              }
            >
              {t('ahead.planAll')}
            </LinkButton>
          )
        }
      >
        {cliffs.length === 0 ? (
          <p className="text-ink-2">{t('ahead.noCliffs')}</p>
        ) : (
          <PlainTable
            label={t('ahead.cliffs')}
            columns={[
              { id: 'stream', header: t('table.stream') },
              { id: 'on', header: t('ahead.endsOn'), width: 'w-36' },
              { id: 'month', header: t('ahead.month'), width: 'w-32', align: 'end' },
              { id: 'gap', header: t('ahead.gap'), width: 'w-36', align: 'end' },
              { id: 'again', header: t('table.reapply'), width: 'w-44' },
            ]}
          >
            {cliffs.map((cliff) => {
              const stream = streams.find((each) => each.id === cliff.streamId);
              return (
                <PlainRow key={cliff.streamId}>
                  <PlainCell isHeader>{cliff.title}</PlainCell>
                  <PlainCell>{dayWords(cliff.on)}</PlainCell>
                  <PlainCell align="end">{moneyWords(wholeUnits(cliff.monthlyCents), currency)}</PlainCell>
                  <PlainCell align="end">
                    <span className={cliff.gapCents > 0 ? 'text-danger' : 'text-ink-2'}>
                      {moneyWords(wholeUnits(cliff.gapCents), currency)}
                    </span>
                  </PlainCell>
                  <PlainCell>{stream !== undefined && <Again stream={stream} today={today} />}</PlainCell>
                </PlainRow>
              );
            })}
          </PlainTable>
        )}
      </Section>
      <YearsSection streams={streams} />
    </div>
  );
}

/** When to apply again, and the task for it. */
function Again({ stream, today }: { stream: FundingStream; today: IsoDay }) {
  const { t } = useTranslation('funding');
  const { applyBy, applyTask, eventTitle } = stream;
  const plan = (): void => {
    client.funding.planReapplication({ id: stream.id, today }).then((saved) => afterSave(saved), showError);
  };
  if (applyBy === null) return <span className="text-ink-3">{t('ahead.noDay')}</span>;
  return (
    <>
      {applyTask !== null && !applyTask.isDone ? (
        <span className="text-moss">{t('ahead.planned', { day: dayWords(applyTask.dueOn ?? applyBy) })}</span>
      ) : (
        <LinkButton onPress={plan}>
          {t(applyBy < today ? 'ahead.overdue' : 'ahead.plan', { day: dayWords(applyBy) })}
        </LinkButton>
      )}
      {eventTitle !== '' && (
        <span className="block truncate text-meta text-ink-2">{t('ahead.byEvent', { event: eventTitle })}</span>
      )}
    </>
  );
}
