import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { RemindersSection } from '#renderer/features/commitments/RemindersSection.tsx';
import { DueHellos } from '#renderer/features/follow-ups/DueHellos.tsx';
import { HealthStrip } from '#renderer/features/health/HealthStrip.tsx';
import { Button, ErrorState, Skeleton } from '#renderer/ui/index.ts';

import { DueTasks } from './DueTasks.tsx';
import { DueFollowUps } from './DueFollowUps.tsx';
import { RecentPartners } from './RecentPartners.tsx';
import { SectorTable } from './SectorTable.tsx';
import { Totals } from './Totals.tsx';

/** The first screen: what is due, who is missing, what happened lately. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const today = useToday();
  const logKey = useKeyHint('interactions.log');
  const home = useQuery(
    orpc.home.today.queryOptions({
      input: { today },
      meta: { shows: ['home', 'followUps', 'people', 'organizations', 'interactions'] },
    }),
  );
  const date = new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${today}T00:00:00Z`));
  return (
    <Page
      title={t('title')}
      context={date}
      isScrolled
      footerKeys={[
        { keys: 'L', label: t('log') },
        { keys: 'G F', label: t('due.title') },
      ]}
      actions={
        <Button variant="primary" keyHint={logKey} onPress={() => void runAction('interactions.log')}>
          {t('log')}
        </Button>
      }
    >
      {home.isPending && <Skeleton lines={8} />}
      {home.isError && <ErrorState {...errorWords(home.error)} onRetry={() => void home.refetch()} />}
      {home.isSuccess && (
        <div className="flex flex-col gap-2">
          <SectorTable sectors={home.data.sectors} />
          <HealthStrip today={today} />
          <div className="grid gap-x-10 gap-y-2 panel:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <DueFollowUps
              overdue={home.data.overdue}
              dueToday={home.data.dueToday}
              dueSoon={home.data.dueSoon}
              counts={home.data.counts}
              today={today}
            />
            <div>
              <DueTasks today={today} />
              <RemindersSection today={today} />
              <DueHellos today={today} />
              <Totals totals={home.data.totals} />
              <RecentPartners recent={home.data.recent} today={today} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}
