import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Handshake, ListChecks, BellPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { defineAction, type Action } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { focusAfterMove, useFocusedCard } from '#renderer/app/boards/board-focus.ts';
import { openCommitment } from '#renderer/features/commitments/open-commitment.tsx';
import { openFollowUp } from '#renderer/features/follow-ups/open-follow-up.tsx';
import type { LadderCard } from '#shared/contract/recruitment.ts';
import { rungBeside } from '#shared/domain/recruitment/stage-rules.ts';

import { cardBeside, focusCard } from './board-cards.ts';
import { drawnCard } from './use-board.ts';

interface BoardActs {
  readonly open: (card: LadderCard) => void;
  readonly pick: (card: LadderCard) => void;
  readonly move: (card: LadderCard, stage: string) => void;
}

/** Goes from card to card by key, down each column and on to the next, and acts on the one with focus. */
export function useBoardKeys({ open, pick, move }: BoardActs): void {
  const { t } = useTranslation('recruitment');
  const [cursorId, setCursorId] = useState<string | null>(null);
  useFocusedCard(setCursorId);
  const step = (by: -1 | 1): void => {
    const next = cardBeside(cursorId, by);
    if (next !== null) focusCard(next);
  };
  const current = (): LadderCard | undefined => (cursorId === null ? undefined : drawnCard(cursorId));
  const climb = (by: -1 | 1) => (): void => {
    const card = current();
    if (card === undefined) return;
    const stage = rungBeside(card.stage, by);
    if (stage === undefined) return;
    const column = columnOf(document.querySelector(`[data-card="${card.id}"]`));
    move(card, stage);
    focusAfterMove(card.id, (moved) => columnOf(moved) !== column);
  };
  const onCurrent = (act: (card: LadderCard) => void) => (): void => {
    const card = current();
    if (card !== undefined) act(card);
  };
  const partnerOf = ({ type, id, name }: LadderCard) => ({ type, id, label: name });
  const here = (id: string, title: string, rest: Pick<Action, 'run' | 'shortcut' | 'icon'>): Action =>
    defineAction({ id, title, group: 'here', ...rest });
  useActionScope([
    here('recruitment.next', t('actions.next'), { icon: ChevronDown, shortcut: 'J|Down', run: () => step(1) }),
    here('recruitment.previous', t('actions.previous'), { icon: ChevronUp, shortcut: 'K|Up', run: () => step(-1) }),
    here('recruitment.up', t('actions.up'), { icon: ChevronRight, shortcut: 'Right', run: climb(1) }),
    here('recruitment.down', t('actions.down'), { icon: ChevronLeft, shortcut: 'Left', run: climb(-1) }),
    here('recruitment.pick', t('actions.pick'), { icon: ListChecks, shortcut: 'X', run: onCurrent(pick) }),
    here('recruitment.commitment', t('actions.commitment'), {
      icon: Handshake,
      shortcut: 'A',
      run: onCurrent((card) => openCommitment({ partner: partnerOf(card) })),
    }),
    here('recruitment.followUp', t('actions.followUp'), {
      icon: BellPlus,
      shortcut: 'U',
      run: onCurrent((card) => openFollowUp({ partner: partnerOf(card) })),
    }),
    here('recruitment.open', t('actions.open'), { icon: ChevronRight, shortcut: 'E', run: onCurrent(open) }),
  ]);
}

function columnOf(card: Element | null): Element | null {
  return card?.closest('section') ?? null;
}
