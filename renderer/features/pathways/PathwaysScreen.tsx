import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilePen } from 'lucide-react';

import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { CardsTab } from './CardsTab.tsx';
import { ChooseTab } from './ChooseTab.tsx';
import { MemosTab } from './MemosTab.tsx';
import { openMemo } from './open-pathways.tsx';
import { memosQuery, programQuery } from './pathways-queries.ts';

const panes = ['cards', 'choose', 'memos'] as const;

/** The ways from a contact to services: what there is, what fits this place, and what was chosen and why. */
export function PathwaysScreen() {
  const { t } = useTranslation('pathways');
  const { pane = 'cards', memo } = useSearch({ from: '/shell/pathways' });
  const navigate = useNavigate();
  const today = useToday();
  const program = useQuery(programQuery(today));
  const memos = useQuery(memosQuery());
  const countOf = (status: string): string =>
    String(program.data?.parts.filter((part) => part.status === status).length ?? 0);
  return (
    <PanesPage
      title={t('title')}
      context={
        program.data === undefined || program.data.parts.length === 0
          ? ''
          : t('context', { running: countOf('running'), planned: countOf('planned') })
      }
      panes={panes.map((id) => ({
        id,
        label: t(`tabs.${id}`),
        ...(id === 'memos' ? { count: memos.data?.length ?? 0 } : {}),
      }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/pathways', search: { pane: next } })}
      add={{ id: 'pathways.memo', label: t('addMemo'), icon: FilePen, run: () => openMemo() }}
      queries={[program, memos]}
      isReady={program.data !== undefined && memos.data !== undefined}
    >
      {pane === 'cards' && program.data !== undefined && <CardsTab program={program.data} today={today} />}
      {pane === 'choose' && program.data !== undefined && <ChooseTab program={program.data} today={today} />}
      {pane === 'memos' && <MemosTab memos={memos.data ?? []} shownId={memo} />}
    </PanesPage>
  );
}
