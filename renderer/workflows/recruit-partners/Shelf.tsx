import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDropTarget } from '#renderer/app/boards/use-drop-target.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { shortDay } from '#renderer/features/partners/day-words.ts';
import { StageSign } from '#renderer/features/partners/StageSign.tsx';
import { classNames, Icon, LinkButton, PlainButton } from '#renderer/ui/index.ts';
import type { LadderStage } from '#shared/content/engagement-ladder.ts';

import { useCards, type BoardFilter } from './ladder-queries.ts';
import { LadderCardItem } from './LadderCardItem.tsx';
import { noteCards, type BoardSetting } from './use-board.ts';

/** A state beside the ladder: closed it says how many and when to look again; open it shows the cards. */
export function Shelf({
  stage,
  count,
  filter,
  setting,
}: {
  stage: LadderStage;
  count: number | undefined;
  filter: BoardFilter;
  setting: BoardSetting;
}) {
  const { t } = useTranslation('recruitment');
  const [isOpen, setOpen] = useState(false);
  const drop = useDropTarget(setting.dragged !== null, () => setting.onDrop(stage.id));
  const { cards, hasMore, more } = useCards(filter, stage.id);
  const { today, isDiscreet } = setting;
  useEffect(() => noteCards(cards), [cards]);
  const [first] = cards
    .filter((card) => card.askAgainOn !== null)
    .toSorted((a, b) => ((a.askAgainOn ?? '') < (b.askAgainOn ?? '') ? -1 : 1));
  const detail =
    (count ?? 0) === 0
      ? t('shelf.empty')
      : first === undefined
        ? t('shelf.none')
        : t('shelf.next', {
            day: shortDay(first.askAgainOn ?? today, today),
            name: isDiscreet && first.isRestricted ? t('card.private') : first.name,
          });
  return (
    <section aria-label={t('column.label', { stage: stage.label, count: count ?? 0 })} className="flex min-w-0 flex-1">
      <div
        {...drop.handlers}
        className={classNames(
          'flex min-w-0 flex-1 flex-col rounded-card border border-dashed px-3 py-2',
          drop.isOver ? 'border-accent bg-accent-soft' : 'border-ctl',
        )}
      >
        <PlainButton
          isExpanded={isOpen}
          onPress={() => setOpen(!isOpen)}
          className="flex items-center gap-2 rounded-tag"
        >
          <StageSign stage={stage.id} />
          <span className="font-strong">{stage.label}</span>
          <span className="text-ink-2">{count === undefined ? '' : numberWords(count)}</span>
          <span className="min-w-0 flex-1 truncate text-meta text-ink-2">{detail}</span>
          <Icon of={isOpen ? ChevronDown : ChevronUp} size={14} />
        </PlainButton>
        {isOpen && cards.length > 0 && (
          <div className="max-h-60 overflow-y-auto pt-2">
            <ul className="flex flex-col gap-2">
              {cards.map((card) => (
                <LadderCardItem key={card.id} card={card} setting={setting} />
              ))}
            </ul>
            {hasMore && <LinkButton onPress={more}>{t('column.more', { stage: stage.label })}</LinkButton>}
          </div>
        )}
      </div>
    </section>
  );
}
