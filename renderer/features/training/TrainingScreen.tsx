import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { PanesPage } from '#renderer/app/layout/PanesPage.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { FrictionTab } from './FrictionTab.tsx';
import { openFriction, openSession } from './open-training.tsx';
import { SessionsTab } from './SessionsTab.tsx';
import { SquadsTab } from './SquadsTab.tsx';
import { frictionQuery, refreshersQuery, sessionsQuery } from './training-queries.ts';

const panes = ['sessions', 'squads', 'friction'] as const;

/** The register of trainings: what was held for whom, who is due again, and whether diverting is easier than arresting. */
export function TrainingScreen() {
  const { t } = useTranslation('training');
  const { pane = 'sessions', session } = useSearch({ from: '/shell/training' });
  const navigate = useNavigate();
  const today = useToday();
  const sessions = useQuery(sessionsQuery());
  const refreshers = useQuery(refreshersQuery());
  const checks = useQuery(frictionQuery());
  const asked = sessions.data?.find((each) => each.id === session);
  useEffect(() => {
    if (asked === undefined) return;
    openSession(asked);
    void navigate({ to: '/training', search: { pane }, replace: true });
  }, [asked, navigate, pane]);
  const add = (): void => (pane === 'friction' ? openFriction() : openSession());
  const held = sessions.data?.filter((each) => each.status === 'held').length ?? 0;
  const counts = {
    sessions: sessions.data?.length ?? 0,
    squads: refreshers.data?.filter(({ dueOn }) => dueOn !== null && dueOn < today).length ?? 0,
    friction: checks.data?.length ?? 0,
  };
  return (
    <PanesPage
      title={t('title')}
      context={held === 0 ? '' : t('context', { count: held })}
      panes={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
      pane={pane}
      onPane={(next) => void navigate({ to: '/training', search: { pane: next } })}
      add={{ id: 'training.add', label: t(`add.${pane}`), run: add }}
      queries={[sessions, refreshers, checks]}
      isReady={sessions.data !== undefined}
    >
      {pane === 'sessions' && <SessionsTab sessions={sessions.data ?? []} today={today} />}
      {pane === 'squads' && (
        <SquadsTab refreshers={refreshers.data ?? []} sessions={sessions.data ?? []} today={today} />
      )}
      {pane === 'friction' && <FrictionTab checks={checks.data ?? []} today={today} />}
    </PanesPage>
  );
}
