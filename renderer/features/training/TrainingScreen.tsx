import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Button, ErrorState, Skeleton, Tabs } from '#renderer/ui/index.ts';

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
  const addWords = t(`add.${pane}`);
  useActionScope([
    defineAction({ id: 'training.add', title: addWords, group: 'here', icon: Plus, shortcut: 'N', run: add }),
  ]);
  const failed = [sessions, refreshers, checks].find((query) => query.error !== null);
  const held = sessions.data?.filter((each) => each.status === 'held').length ?? 0;
  const counts = {
    sessions: sessions.data?.length ?? 0,
    squads: refreshers.data?.filter(({ dueOn }) => dueOn !== null && dueOn < today).length ?? 0,
    friction: checks.data?.length ?? 0,
  };
  return (
    <Page
      title={t('title')}
      context={held === 0 ? '' : t('context', { count: held })}
      isScrolled
      footerKeys={[{ keys: 'N', label: addWords }]}
      actions={
        <Button variant="primary" icon={Plus} keyHint="N" onPress={add}>
          {addWords}
        </Button>
      }
    >
      {failed?.error !== null && failed?.error !== undefined ? (
        <ErrorState {...errorWords(failed.error)} onRetry={() => void failed.refetch()} />
      ) : (
        <Tabs
          label={t('title')}
          value={pane}
          onChange={(next) => {
            const found = panes.find((each) => each === next);
            void navigate({ to: '/training', search: { pane: found === 'sessions' ? undefined : found } });
          }}
          tabs={panes.map((id) => ({ id, label: t(`tabs.${id}`), count: counts[id] }))}
        >
          <div className="pt-4">
            {sessions.data === undefined ? (
              <Skeleton lines={8} />
            ) : (
              <>
                {pane === 'sessions' && <SessionsTab sessions={sessions.data} today={today} />}
                {pane === 'squads' && (
                  <SquadsTab refreshers={refreshers.data ?? []} sessions={sessions.data} today={today} />
                )}
                {pane === 'friction' && <FrictionTab checks={checks.data ?? []} today={today} />}
              </>
            )}
          </div>
        </Tabs>
      )}
    </Page>
  );
}
