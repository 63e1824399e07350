import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, PlainButton, PlainCell, plainTextOf, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { LearningSession } from '#shared/contract/evaluation.ts';
import type { IsoDay } from '#shared/dates.ts';

import { shortDay } from '../partners/day-words.ts';
import { openLearning } from './open-evaluation.tsx';

/** Learning sessions: what was learned, and what changes because of it. */
export function LearningTab({ sessions, today }: { sessions: readonly LearningSession[]; today: IsoDay }) {
  const { t } = useTranslation('evaluation');
  if (sessions.length === 0)
    return (
      <EmptyState
        title={t('learningEmpty')}
        detail={t('learningDetail')}
        actions={[{ label: t('add.learning'), run: () => openLearning() }]}
      />
    );
  return (
    <PlainTable
      label={t('tabs.learning')}
      columns={[
        { id: 'title', header: t('parts.title') },
        { id: 'day', header: t('parts.day'), width: 'w-36' },
        { id: 'learned', header: t('learned') },
        { id: 'changes', header: t('changes') },
      ]}
    >
      {sessions.map((session) => (
        <PlainRow key={session.id}>
          <PlainCell isHeader isWrapped>
            <PlainButton className="rounded-tag text-left" onPress={() => openLearning(session)}>
              {session.title}
            </PlainButton>
          </PlainCell>
          <PlainCell>
            {shortDay(session.heldOn, today)}
            <span className="block">
              <Tag tone={session.isHeld ? 'moss' : 'accent'}>{t(session.isHeld ? 'held' : 'planned')}</Tag>
            </span>
          </PlainCell>
          <PlainCell isWrapped>{plainTextOf(session.learned)}</PlainCell>
          <PlainCell isWrapped>{plainTextOf(session.changes)}</PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}
