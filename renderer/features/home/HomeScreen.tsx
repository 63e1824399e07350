import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { lazy, Suspense, type ReactNode } from 'react';

import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { RemindersSection } from '#renderer/features/commitments/RemindersSection.tsx';
import { DueHellos } from '#renderer/features/follow-ups/DueHellos.tsx';
import { HealthStrip } from '#renderer/features/health/HealthStrip.tsx';
import { Button, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import { arranged, tileStripes, type HomeTile } from '#shared/domain/home/tiles.ts';

import { DueTasks } from './DueTasks.tsx';
import { DueFollowUps } from './DueFollowUps.tsx';
import { todayQuery, tilesQuery } from './home-queries.ts';
import { RecentPartners } from './RecentPartners.tsx';
import { RoadmapTile } from './RoadmapTile.tsx';
import { SectorTable } from './SectorTable.tsx';
import { Totals } from './Totals.tsx';

// What the first screen can show a moment later stays out of the start.
const HorizonTile = lazy(async () => ({ default: (await import('./HorizonTile.tsx')).HorizonTile }));
const WinsTile = lazy(async () => ({ default: (await import('./WinsTile.tsx')).WinsTile }));
const RecruitsTile = lazy(async () => ({ default: (await import('./RecruitsTile.tsx')).RecruitsTile }));
const ReportsTile = lazy(async () => ({ default: (await import('./ReportsTile.tsx')).ReportsTile }));
const SinceTile = lazy(async () => ({ default: (await import('./SinceTile.tsx')).SinceTile }));
const ArrangeDialog = lazy(async () => ({ default: (await import('./ArrangeDialog.tsx')).ArrangeDialog }));
const ReviewDialog = lazy(async () => ({ default: (await import('./ReviewDialog.tsx')).ReviewDialog }));

/** The first screen: how far the coalition is, what is due, who is missing, what comes and what happened lately. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const today = useToday();
  const logKey = useKeyHint('interactions.log');
  const home = useQuery(todayQuery(today));
  const order = useQuery(tilesQuery()).data ?? arranged([], []);
  const date = new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${today}T00:00:00Z`));
  const tiles: Readonly<Record<HomeTile, ReactNode>> | null = home.isSuccess
    ? {
        roadmap: <RoadmapTile today={today} />,
        due: (
          <DueFollowUps
            overdue={home.data.overdue}
            dueToday={home.data.dueToday}
            dueSoon={home.data.dueSoon}
            counts={home.data.counts}
            today={today}
          />
        ),
        recruits: <RecruitsTile today={today} />,
        health: <HealthStrip today={today} />,
        chairs: <SectorTable sectors={home.data.sectors} />,
        wins: <WinsTile today={today} />,
        horizon: <HorizonTile today={today} />,
        reports: <ReportsTile />,
        since: <SinceTile today={today} />,
        tasks: <DueTasks today={today} />,
        reminders: (
          <>
            <RemindersSection today={today} />
            <DueHellos today={today} />
          </>
        ),
        recent: <RecentPartners recent={home.data.recent} today={today} />,
        totals: <Totals totals={home.data.totals} />,
      }
    : null;
  const shown = order.tiles.filter((tile) => !order.hidden.includes(tile));
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
        <>
          <Button variant="quiet" onPress={() => openDialog((close) => <ReviewDialog today={today} onClose={close} />)}>
            {t('review.open')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => openDialog((close) => <ArrangeDialog order={order} onClose={close} />)}
          >
            {t('arrange.open')}
          </Button>
          <Button variant="primary" keyHint={logKey} onPress={() => void runAction('interactions.log')}>
            {t('log')}
          </Button>
        </>
      }
    >
      {home.isPending && <Skeleton lines={8} />}
      {home.isError && <ErrorState {...errorWords(home.error)} onRetry={() => void home.refetch()} />}
      {tiles !== null && (
        <div className="flex flex-col gap-y-2">
          {tileStripes(shown).map((stripe) =>
            'wide' in stripe ? (
              <TilePart key={stripe.wide}>{tiles[stripe.wide]}</TilePart>
            ) : (
              <div key={stripe.columns.flat().join(' ')} className="grid gap-x-10 panel:grid-cols-2">
                {stripe.columns.map((column) => (
                  <div key={column.join(' ')} className="min-w-0">
                    {column.map((tile) => (
                      <TilePart key={tile}>{tiles[tile]}</TilePart>
                    ))}
                  </div>
                ))}
              </div>
            ),
          )}
        </div>
      )}
    </Page>
  );
}

function TilePart({ children }: { children: ReactNode }) {
  return <Suspense fallback=<Skeleton lines={3} />>{children}</Suspense>;
}
