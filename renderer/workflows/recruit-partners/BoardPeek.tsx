import { useNavigate } from '@tanstack/react-router';
import { Maximize2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useFocusedCard } from '#renderer/app/boards/board-focus.ts';
import { openRatingOf } from '#renderer/features/assessments/open-rating.tsx';
import { PartnerPeek } from '#renderer/features/partners/PartnerPeek.tsx';
import type { PartnerType } from '#shared/contract/base.ts';

import { cardBeside, focusCard } from './board-cards.ts';

/** The partner of a card beside the board; J and K go on to the next card, Space and Esc close it. */
export function BoardPeek({
  type,
  id,
  onPeek,
}: {
  type: PartnerType;
  id: string;
  onPeek: (id: string | null) => void;
}) {
  const { t } = useTranslation('recruitment');
  const navigate = useNavigate();
  const open = (): void =>
    void navigate(
      type === 'people' ? { to: '/people/$id', params: { id } } : { to: '/organizations/$id', params: { id } },
    );
  const close = (): void => {
    onPeek(null);
    focusCard(id);
  };
  const step = (by: -1 | 1): void => {
    const next = cardBeside(id, by);
    if (next === null) return;
    onPeek(next);
    focusCard(next);
  };
  // Whoever goes on by key with the panel open looks at the next card.
  useFocusedCard((card) => {
    if (card !== id) onPeek(card);
  });
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <div role="presentation" className="contents" onKeyDown={keys}>
      <PartnerPeek
        type={type}
        id={id}
        place=""
        onStep={step}
        onOpen={open}
        onEdit={open}
        onLog={() => void runAction('interactions.log', `${type}/${id}`)}
        onRate={() => void openRatingOf([{ type, id }])}
        onClose={close}
        menu={[{ id: 'open', icon: Maximize2, label: t('actions.open'), run: open }]}
      />
    </div>
  );
}
