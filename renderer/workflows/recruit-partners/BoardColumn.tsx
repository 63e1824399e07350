import { useEffect } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDropTarget } from '#renderer/app/boards/use-drop-target.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import { classNames, ErrorState, Skeleton, Tag, VirtualList } from '#renderer/ui/index.ts';
import type { LadderStage } from '#shared/content/engagement-ladder.ts';

import { useCards, type BoardFilter } from './ladder-queries.ts';
import { LadderCardFace } from './LadderCardItem.tsx';
import { noteCards, type BoardSetting } from './use-board.ts';

/** So many between first contact and a yes are what a small team keeps moving at once. */
const mostAtOnce = 12;
const workedStages = new Set<string>(['contacted', 'met']);

/** So many cards before the end of a column the next ones are read. */
const nearEnd = 8;

/** A rung with its cards; dropping one here moves it. */
export function BoardColumn({
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
  const { cards, isPending, error, hasMore, more } = useCards(filter, stage.id);
  const drop = useDropTarget(setting.dragged !== null, () => setting.onDrop(stage.id));
  useEffect(() => noteCards(cards), [cards]);
  const readOn = (_first: number, last: number): void => {
    if (hasMore && last >= cards.length - nearEnd) more();
  };
  const isTooMany = workedStages.has(stage.id) && (count ?? 0) > mostAtOnce;
  return (
    <section
      aria-label={t('column.label', { stage: stage.label, count: count ?? 0 })}
      className="flex min-h-0 shrink-0"
    >
      <div
        {...drop.handlers}
        className={classNames(
          'flex min-h-0 w-56 shrink-0 flex-col border-r border-line px-2.5 pt-3 transition-colors',
          drop.isOver && 'bg-accent-soft',
        )}
      >
        <div className="flex items-baseline gap-2 px-0.5">
          <h2 className="font-strong">{stage.label}</h2>
          <span className="text-ink-2">{count === undefined ? '' : numberWords(count)}</span>
        </div>
        <p className="px-0.5 pb-2 text-meta text-ink-2">{stage.description}</p>
        {isTooMany && (
          <div className="pb-2">
            <Tag tone="honey">{t('column.wip', { count: mostAtOnce })}</Tag>
          </div>
        )}
        {isPending && <Skeleton lines={4} />}
        {error !== null && <ErrorState {...errorWords(error)} />}
        {!isPending && error === null && cards.length === 0 && (
          <p className="px-0.5 text-meta text-ink-3">{t('column.empty')}</p>
        )}
        <VirtualList
          label={stage.label}
          rowCount={cards.length}
          keyOf={(index) => cards[index]?.id ?? index}
          rowHeight={116}
          gap={8}
          onVisibleRange={readOn}
          className="pb-3"
          renderRow={(index) => {
            const card = cards[index];
            return card === undefined ? null : <LadderCardFace card={card} setting={setting} />;
          }}
        />
      </div>
    </section>
  );
}
