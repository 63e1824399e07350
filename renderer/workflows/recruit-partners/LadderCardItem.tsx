import { CornerDownRight, Hourglass, UserRound } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { bandOf } from '#renderer/features/assessments/stance-words.ts';
import { tintOf } from '#renderer/features/members/member-queries.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { choiceLabel } from '#renderer/features/partners/vocabularies.ts';
import { Avatar, Checkbox, classNames, Icon, PlainButton, SeatIcon, StanceGlyph, Tag } from '#renderer/ui/index.ts';
import { ladders } from '#shared/content/ladders.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';
import { nextStepOf } from '#shared/domain/recruitment/stage-rules.ts';
import { daysInStage, isStuck } from '#shared/domain/recruitment/staleness.ts';

import type { BoardSetting } from './use-board.ts';

/** A card as a row of a list. */
export function LadderCardItem(props: { card: LadderCard; setting: BoardSetting }) {
  return (
    <li>
      <LadderCardFace {...props} />
    </li>
  );
}

/** A partner on the board: where they come from, what comes next, who sees to it and since when they are here. */
export function LadderCardFace({ card, setting }: { card: LadderCard; setting: BoardSetting }) {
  const { t } = useTranslation('recruitment');
  const { today, members, isDiscreet, chosen } = setting;
  const isHidden = isDiscreet && card.isRestricted;
  const name = isHidden ? t('card.private') : card.name;
  const owner = card.ownerId === null ? undefined : members.get(card.ownerId);
  const isChosen = chosen.has(card.id);
  const ladder = ladders.find((entry) => entry.id === card.ladder)?.label;
  const step = nextStepOf(card.stage, card.ladder);
  const next =
    card.next === null ? t('card.noNext', { step }) : isHidden ? t('card.private') : card.next.summary || step;
  return (
    <div
      data-card={card.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        setting.onDrag(card);
      }}
      onDragEnd={() => setting.onDrag(null)}
      onKeyDownCapture={(event) => {
        // Space is for looking beside the board; the name would open the profile.
        if (
          event.key !== ' ' ||
          !(event.target instanceof Element) ||
          event.target.closest('[data-main] button') === null
        )
          return;
        event.preventDefault();
        event.stopPropagation();
        setting.onPeek(card);
      }}
      className={classNames(
        'group/card flex flex-col gap-1 rounded-card border bg-raised p-2.5 shadow-1 transition-shadow hover:shadow-2',
        isChosen || setting.peeked === card.id ? 'border-accent' : 'border-line',
        setting.dragged === card.id && 'opacity-50',
      )}
    >
      <span className="flex items-center gap-1.5 text-meta text-ink-2">
        <Icon of={SeatIcon} size={13} className="shrink-0 text-honey-ink" />
        <span className="min-w-0 flex-1 truncate">{card.sector === '' ? '' : choiceLabel('sectors', card.sector)}</span>
        <Age card={card} today={today} />
      </span>
      <span className="flex min-w-0 items-start gap-1.5" data-main>
        <span className="pt-1">
          <StanceGlyph band={card.stance === null ? null : bandOf(card.stance)} size={12} />
        </span>
        <PlainButton
          onPress={() => setting.onOpen(card)}
          isDisabled={isHidden}
          className="min-w-0 flex-1 rounded-tag font-name"
        >
          <bdi className="line-clamp-2">{name}</bdi>
        </PlainButton>
        <span
          className={classNames(
            'shrink-0',
            !isChosen && 'opacity-0 group-focus-within/card:opacity-100 group-hover/card:opacity-100',
          )}
        >
          <Checkbox
            label={t('card.pick', { name })}
            isLabelHidden
            isSelected={isChosen}
            onChange={() => setting.onPick(card)}
          />
        </span>
      </span>
      {card.place !== '' && !isHidden && <bdi className="truncate pl-4.5 text-meta text-ink-2">{card.place}</bdi>}
      <span className="flex min-w-0 items-center gap-1.5">
        <Icon of={CornerDownRight} size={13} className="shrink-0 text-accent" />
        <bdi className={classNames('min-w-0 truncate', card.next === null && 'text-ink-3')}>{next}</bdi>
      </span>
      <span className="flex items-center gap-1.5">
        {owner === undefined ? (
          <span
            title={t('card.nobody')}
            className="inline-flex size-5 shrink-0 items-center justify-center rounded-full border border-dashed border-honey-ink text-honey-ink"
          >
            <UserRound aria-hidden size="0.625rem" />
            <span className="sr-only">{t('card.nobody')}</span>
          </span>
        ) : (
          <Avatar name={owner.name} kind="user" tint={tintOf(owner)} size="tiny" />
        )}
        {ladder !== undefined && <Tag tone="line">{ladder}</Tag>}
        <span className="ml-auto shrink-0 text-meta text-ink-2">
          {card.askAgainOn !== null
            ? t('card.askAgain', { day: shortDay(card.askAgainOn, today) })
            : card.next === null
              ? ''
              : shortDay(card.next.dueOn, today)}
        </span>
      </span>
    </div>
  );
}

/** Since when the card is here: honey with an hourglass where it is longer than the stage should take. */
function Age({ card, today }: { card: LadderCard; today: string }) {
  const { t } = useTranslation('recruitment');
  const days = daysInStage(card.stageOn, today);
  if (days === null) return null;
  const words = days === 0 ? t('card.today') : t('card.days', { count: days });
  if (!isStuck({ stage: card.stage, stageOn: card.stageOn, lastTwoWayOn: card.lastTwoWayOn ?? '' }, today))
    return <span className="shrink-0">{words}</span>;
  return (
    <Tag tone="honey" icon={Hourglass}>
      {words}
      <span className="sr-only">, {t('card.stuck')}</span>
    </Tag>
  );
}
