import { ChartLine, Plus, Table2, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { IconButton, LinkButton, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import type { Goal } from '#shared/contract/goals.ts';
import type { IsoDay } from '#shared/dates.ts';

import { GoalChart } from './GoalChart.tsx';
import { targetWords, valueWords } from './goal-words.ts';
import { openValue } from './open-goal.tsx';

/** The measure of a goal: a line over time, or the same values as a table. */
export function GoalValues({
  goal,
  today,
  isTable,
  onTable,
}: {
  goal: Goal;
  today: IsoDay;
  isTable: boolean;
  onTable: (isTable: boolean) => void;
}) {
  const { t } = useTranslation('goals');
  const title = goal.measure === '' ? t('profile.chart') : goal.measure;
  return (
    <Section
      title={title}
      note={targetWords(goal)}
      action={
        <span className="flex items-center gap-1">
          <LinkButton icon={Plus} onPress={() => openValue(goal)}>
            {t('profile.addValue')}
          </LinkButton>
          <IconButton
            icon={isTable ? ChartLine : Table2}
            label={t(isTable ? 'profile.showChart' : 'profile.showTable')}
            keyHint="V"
            onPress={() => onTable(!isTable)}
          />
        </span>
      }
    >
      {isTable ? <ValueTable goal={goal} today={today} /> : <GoalChart goal={goal} today={today} />}
    </Section>
  );
}

function ValueTable({ goal, today }: { goal: Goal; today: IsoDay }) {
  const { t } = useTranslation('goals');
  const remove = (id: string): void => {
    client.goals.removeValue({ id }).then((saved) => afterSave(saved), showError);
  };
  return (
    <PlainTable
      label={t('profile.table')}
      columns={[
        { id: 'day', header: t('profile.day'), width: 'w-32' },
        { id: 'value', header: t('profile.value'), align: 'end', width: 'w-36' },
        { id: 'source', header: t('profile.source') },
        { id: 'note', header: t('profile.note') },
        { id: 'remove', header: t('profile.remove'), width: 'w-20' },
      ]}
    >
      {goal.values.toReversed().map((value) => {
        const day = shortDay(value.measuredOn, today);
        return (
          <PlainRow key={value.id}>
            <PlainCell isHeader>
              <LinkButton
                aria-label={`${day}: ${t('profile.editValue', { day })}`}
                onPress={() => openValue(goal, value)}
              >
                {day}
              </LinkButton>
            </PlainCell>
            <PlainCell align="end">{valueWords(value.value, goal.unit)}</PlainCell>
            <PlainCell>{value.source}</PlainCell>
            <PlainCell>{value.note}</PlainCell>
            <PlainCell align="end">
              <IconButton
                icon={Trash2}
                label={t('profile.removeValue', { day })}
                size="small"
                onPress={() => remove(value.id)}
              />
            </PlainCell>
          </PlainRow>
        );
      })}
      {goal.baselineValue !== null && (
        <PlainRow isQuiet>
          <PlainCell isHeader>
            {goal.baselineOn === null ? t('profile.baseline') : shortDay(goal.baselineOn, today)}
          </PlainCell>
          <PlainCell align="end">{valueWords(goal.baselineValue, goal.unit)}</PlainCell>
          <PlainCell>{goal.baselineSource}</PlainCell>
          <PlainCell>{t('profile.baseline')}</PlainCell>
          <PlainCell>{null}</PlainCell>
        </PlainRow>
      )}
    </PlainTable>
  );
}
