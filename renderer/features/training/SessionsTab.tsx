import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import { trainingTopics } from '#shared/content/program/trainings.ts';
import type { TrainingSession } from '#shared/contract/training.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { useLabelWords } from '../partners/use-label-words.ts';
import { openSession } from './open-training.tsx';

/** Every training, the latest first; pressing one opens its form. */
export function SessionsTab({ sessions, today }: { sessions: readonly TrainingSession[]; today: IsoDay }) {
  const { t } = useTranslation('training');
  const nameOf = useLabelWords();
  if (sessions.length === 0)
    return (
      <EmptyState
        title={t('empty.title')}
        detail={t('empty.detail')}
        actions={[{ label: t('add.sessions'), run: () => openSession() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.sessions')}
      columns={[
        { id: 'training', header: t('table.training') },
        { id: 'day', header: t('table.day'), width: 'w-36' },
        { id: 'came', header: t('table.came'), width: 'w-44' },
        { id: 'learned', header: t('table.learned'), width: 'w-32', isWideOnly: true },
        { id: 'evidence', header: t('table.evidence'), width: 'w-52', isWideOnly: true },
        { id: 'due', header: t('table.due'), width: 'w-32' },
      ]}
    >
      {sessions.map((session) => {
        const { id, title, status, heldOn, attendance, beforeShare, afterShare, dueAgainOn } = session;
        const expected = attendance.every((each) => each.expected !== null)
          ? attendance.reduce((sum, each) => sum + (each.expected ?? 0), 0)
          : 0;
        const trainer = session.trainer ?? session.trainerOrganization;
        return (
          <PlainRow key={id} isQuiet={status === 'canceled'}>
            <PlainCell isHeader isWrapped>
              <PlainButton className="max-w-full truncate rounded-tag text-left" onPress={() => openSession(session)}>
                {title}
              </PlainButton>
              <span className="block truncate text-meta font-normal text-ink-2">
                {[
                  trainingTopics.find((topic) => topic.id === session.topic)?.label ?? session.topic,
                  trainer === null ? session.trainerWords : nameOf(trainer),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </PlainCell>
            <PlainCell>
              {heldOn === null ? <span className="text-ink-3">{t('table.noDay')}</span> : shortDay(heldOn, today)}
              <span className="block">
                <Tag tone={status === 'held' ? 'moss' : status === 'planned' ? 'accent' : 'neutral'}>
                  {t(`statuses.${status}`)}
                </Tag>
              </span>
            </PlainCell>
            <PlainCell isWrapped>
              {attendance.length > 0 &&
                (expected > 0
                  ? t('table.of', { attended: session.attended, expected })
                  : session.attended.toLocaleString())}
              <span className="block truncate text-meta text-ink-2">
                {attendance
                  .map((each) => each.unit || (each.organization === null ? '' : nameOf(each.organization)))
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </PlainCell>
            <PlainCell isWideOnly>
              {beforeShare !== null && afterShare !== null
                ? t('table.change', { before: `${beforeShare}%`, after: `${afterShare}%` })
                : afterShare !== null && `${afterShare}%`}
            </PlainCell>
            <PlainCell isWideOnly isWrapped>
              <span className="text-meta wrap-anywhere">{session.evidence}</span>
            </PlainCell>
            <PlainCell>
              <DueWords day={dueAgainOn} today={today} isHeld={status === 'held'} />
            </PlainCell>
          </PlainRow>
        );
      })}
    </PlainTable>
  );
}

/** When something is due again; what is late says so in words. */
export function DueWords({ day, today, isHeld }: { day: IsoDay | null; today: IsoDay; isHeld: boolean }) {
  const { t } = useTranslation('training');
  if (day === null) return isHeld && <span className="text-ink-3">{t('table.never')}</span>;
  return (
    <>
      {shortDay(day, today)}
      {day < today && <span className="block text-meta text-danger">{t('table.late')}</span>}
    </>
  );
}
