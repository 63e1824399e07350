import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { Stage } from '#renderer/features/partners/StageSign.tsx';
import {
  EmptyState,
  ErrorState,
  LinkButton,
  PlainButton,
  PlainCell,
  PlainRow,
  PlainTable,
  Skeleton,
} from '#renderer/ui/index.ts';
import { ladders } from '#shared/content/ladders.ts';
import { nextStepOf } from '#shared/domain/recruitment/stage-rules.ts';
import { daysInStage } from '#shared/domain/recruitment/staleness.ts';

import { useCards, type BoardFilter } from './ladder-queries.ts';

/** The same partners as on the board, by name, a line each. */
export function TableView({ filter }: { filter: BoardFilter }) {
  const { t } = useTranslation('recruitment');
  const navigate = useNavigate();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const members = new Map(useMemberList().map((member) => [member.id, member.name]));
  const { cards, isPending, error, hasMore, more } = useCards(filter, null);
  if (error !== null) return <ErrorState {...errorWords(error)} />;
  if (isPending) return <Skeleton lines={8} />;
  if (cards.length === 0) return <EmptyState title={t('empty.title')} detail={t('empty.detail')} />;
  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 pb-4">
      <PlainTable
        label={t('table.label')}
        columns={[
          { id: 'name', header: t('table.name') },
          { id: 'stage', header: t('table.stage'), width: 'w-36' },
          { id: 'days', header: t('table.days'), width: 'w-28', align: 'end' },
          { id: 'ladder', header: t('table.ladder'), width: 'w-36' },
          { id: 'owner', header: t('table.owner'), width: 'w-36' },
          { id: 'next', header: t('table.next') },
          { id: 'due', header: t('table.due'), width: 'w-24' },
        ]}
      >
        {cards.map((card) => {
          const { type, id } = card;
          const isHidden = discreet && card.isRestricted;
          return (
            <PlainRow key={id}>
              <PlainCell isHeader>
                {isHidden ? (
                  t('card.private')
                ) : (
                  <PlainButton
                    className="max-w-full truncate rounded-tag"
                    onPress={() =>
                      void navigate(
                        type === 'people'
                          ? { to: '/people/$id', params: { id } }
                          : { to: '/organizations/$id', params: { id } },
                      )
                    }
                  >
                    <bdi>{card.name}</bdi>
                  </PlainButton>
                )}
              </PlainCell>
              <PlainCell>
                <Stage stage={card.stage} />
              </PlainCell>
              <PlainCell align="end">{daysInStage(card.stageOn, today)}</PlainCell>
              <PlainCell>{ladders.find((ladder) => ladder.id === card.ladder)?.label ?? ''}</PlainCell>
              <PlainCell>{card.ownerId === null ? '' : (members.get(card.ownerId) ?? '')}</PlainCell>
              <PlainCell>{isHidden ? '' : (card.next?.summary ?? '') || nextStepOf(card.stage, card.ladder)}</PlainCell>
              <PlainCell>{card.next === null ? '' : shortDay(card.next.dueOn, today)}</PlainCell>
            </PlainRow>
          );
        })}
      </PlainTable>
      {hasMore && (
        <div className="pt-3">
          <LinkButton onPress={more}>{t('table.more')}</LinkButton>
        </div>
      )}
    </div>
  );
}
