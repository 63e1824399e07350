import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, PlainCell, PlainRow, PlainTable, Section } from '#renderer/ui/index.ts';
import { trainingTopics } from '#shared/content/program/trainings.ts';
import type { TrainingRefresher, TrainingSession } from '#shared/contract/training.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { DueWords } from './SessionsTab.tsx';

/** Which squad had which topic and when it is due again; and topics that nobody had yet. */
export function SquadsTab({
  refreshers,
  sessions,
  today,
}: {
  refreshers: readonly TrainingRefresher[];
  sessions: readonly TrainingSession[];
  today: IsoDay;
}) {
  const { t } = useTranslation('training');
  const nameOf = useLabelWords();
  const late = refreshers.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
  const had = new Set(sessions.filter(({ status }) => status === 'held').map(({ topic }) => topic));
  const missing = trainingTopics.filter(({ id }) => !had.has(id));
  return (
    <div className="flex flex-col gap-6">
      {refreshers.length === 0 ? (
        <EmptyState title={t('squads.empty')} detail={t('squads.emptyDetail')} />
      ) : (
        <Section title={t('tabs.squads')} note={late === 0 ? t('squads.fine') : t('squads.late', { count: late })}>
          <PlainTable
            label={t('tabs.squads')}
            columns={[
              { id: 'topic', header: t('squads.topic') },
              { id: 'who', header: t('squads.who') },
              { id: 'last', header: t('squads.last'), width: 'w-32' },
              { id: 'came', header: t('squads.came'), width: 'w-20', align: 'end' },
              { id: 'due', header: t('squads.due'), width: 'w-32' },
            ]}
          >
            {refreshers.map(({ topic, organization, unit, lastOn, dueOn, attended }) => (
              <PlainRow key={`${topic}/${organization.id}/${unit}`}>
                <PlainCell isHeader>{trainingTopics.find((each) => each.id === topic)?.label ?? topic}</PlainCell>
                <PlainCell isWrapped>
                  {unit || t('squads.whole')}
                  <span className="block truncate text-meta text-ink-2">{nameOf(organization)}</span>
                </PlainCell>
                <PlainCell>{shortDay(lastOn, today)}</PlainCell>
                <PlainCell align="end">{attended}</PlainCell>
                <PlainCell>
                  <DueWords day={dueOn} today={today} isHeld />
                </PlainCell>
              </PlainRow>
            ))}
          </PlainTable>
        </Section>
      )}
      {missing.length > 0 && (
        <Section title={t('squads.topics')} count={missing.length}>
          <ul className="grid max-w-page gap-x-8 gap-y-2 rail:grid-cols-2">
            {missing.map(({ id, label, description, sources }) => (
              <li key={id} className="min-w-0">
                <span className="font-name">{label}</span>
                <span className="block text-meta text-ink-2">
                  {description} {t('source', { sources: sources.join(', ') })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
