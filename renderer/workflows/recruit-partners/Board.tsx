import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useMemberList } from '#renderer/features/members/member-queries.ts';
import { ladderStages, type LadderStage } from '#shared/content/engagement-ladder.ts';
import type { LadderCard } from '#shared/contract/recruitment.ts';

import { BoardColumn } from './BoardColumn.tsx';
import { useStageCounts, type BoardFilter } from './ladder-queries.ts';
import { movePartners } from './move-partners.tsx';
import { RecruitBulkBar } from './RecruitBulkBar.tsx';
import { Shelf } from './Shelf.tsx';
import type { BoardSetting } from './use-board.ts';
import { useBoardKeys } from './use-board-keys.ts';

const stages: readonly LadderStage[] = ladderStages;
const rungs = stages.filter((stage) => stage.rank !== null);
const beside = stages.filter((stage) => stage.rank === null);

/** The ladder as columns; a card moves by dragging it or by the arrow keys, and steps beside the ladder on the shelf. */
export function Board({
  filter,
  peeked,
  onPeek,
}: {
  filter: BoardFilter;
  /** The id of the card beside the board; null when none is. */
  peeked: string | null;
  onPeek: (id: string | null) => void;
}) {
  const { t } = useTranslation('recruitment');
  const navigate = useNavigate();
  const today = useToday();
  const members = useMemberList();
  const { discreet } = useDeviceSettings();
  const counts = useStageCounts(filter);
  const [chosen, setChosen] = useState<ReadonlyMap<string, LadderCard>>(new Map());
  const [dragged, setDragged] = useState<LadderCard | null>(null);

  const pick = (card: LadderCard): void => {
    const next = new Map(chosen);
    if (!next.delete(card.id)) next.set(card.id, card);
    setChosen(next);
  };
  const open = ({ type, id, isRestricted }: LadderCard): void => {
    if (discreet && isRestricted) return;
    void navigate(
      type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  };
  // A picked card takes the other picked ones along.
  const togetherWith = (card: LadderCard): readonly LadderCard[] =>
    chosen.has(card.id) ? [...chosen.values()] : [card];
  const setting: BoardSetting = {
    today,
    members: new Map(members.map((member) => [member.id, member])),
    isDiscreet: discreet,
    chosen,
    dragged: dragged?.id ?? null,
    peeked,
    onPeek: ({ id }) => onPeek(peeked === id ? null : id),
    onOpen: open,
    onPick: pick,
    onDrag: setDragged,
    onDrop: (stage) => {
      if (dragged !== null) movePartners(togetherWith(dragged), stage);
      setDragged(null);
    },
  };
  useBoardKeys({ open, pick, move: (card, stage) => movePartners(togetherWith(card), stage) });
  return (
    <>
      <div className="flex min-h-0 flex-1 overflow-x-auto" aria-label={t('view.board')} role="group">
        {rungs.map((stage) => (
          <BoardColumn
            key={stage.id}
            stage={stage}
            count={counts === undefined ? undefined : (counts[stage.id] ?? 0)}
            filter={filter}
            setting={setting}
          />
        ))}
      </div>
      <div
        role="group"
        aria-label={t('shelf.label')}
        className="flex shrink-0 items-end gap-3 border-t border-line px-4 py-2"
      >
        {beside.map((stage) => (
          <Shelf
            key={stage.id}
            stage={stage}
            count={counts === undefined ? undefined : (counts[stage.id] ?? 0)}
            filter={filter}
            setting={setting}
          />
        ))}
      </div>
      <RecruitBulkBar kind={filter.kind} chosen={[...chosen.values()]} onClear={() => setChosen(new Map())} />
    </>
  );
}
