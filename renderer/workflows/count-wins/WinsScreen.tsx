import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, Printer } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, EmptyState, ErrorState, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';
import { addMonths } from '#shared/dates.ts';

import { MomentumStrip } from './MomentumStrip.tsx';
import { openMonth, openWin } from './open-win.tsx';
import { PathsSection } from './PathsSection.tsx';
import { ProposalsSection } from './ProposalsSection.tsx';
import { ThanksSection } from './ThanksSection.tsx';
import { verifiedWinsQuery } from './win-queries.ts';
import { WinsTable } from './WinsTable.tsx';
import { WinTimeline } from './WinTimeline.tsx';

/** So many months the timeline goes back. */
const monthsShown = 14;

/** What was won: the timeline by marker, what may be a win, whom to thank, and how one led to the next. */
export function WinsScreen() {
  const { t } = useTranslation('wins');
  const { show = 'timeline' } = useSearch({ from: '/shell/wins' });
  const navigate = useNavigate();
  const today = useToday();
  const wins = useQuery(verifiedWinsQuery());
  const losses = useQuery(orpc.losses.list.queryOptions({ input: {}, meta: { shows: ['losses', 'trash'] } }));
  useActionScope([
    defineAction({ id: 'wins.add', title: t('add'), group: 'here', icon: Plus, shortcut: 'W', run: () => openWin() }),
  ]);
  const found = wins.data ?? [];
  return (
    <Page
      title={t('title')}
      context={wins.data === undefined ? '' : t('context', { count: found.length })}
      isScrolled
      footerKeys={[
        { keys: 'W', label: t('keys.add') },
        { keys: 'Y', label: t('keys.yes') },
        { keys: 'E', label: t('keys.edit') },
        { keys: 'Backspace', label: t('keys.not') },
        { keys: 'J', label: t('keys.next') },
      ]}
      actions={
        <>
          <Button icon={Printer} onPress={() => openMonth()}>
            {t('month')}
          </Button>
          <Button variant="primary" icon={Plus} keyHint="W" onPress={() => openWin()}>
            {t('add')}
          </Button>
        </>
      }
    >
      {wins.isError && <ErrorState {...errorWords(wins.error)} onRetry={() => void wins.refetch()} />}
      {wins.isPending && <Skeleton lines={10} />}
      {wins.data?.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          detail={t('empty.detail')}
          actions={[{ label: t('add'), run: () => openWin() }]}
        />
      )}
      {found.length > 0 && (
        <section aria-labelledby="won" className="flex flex-col gap-2">
          <div className="flex items-center justify-between gap-4">
            <h2 id="won" className="font-words text-section font-strong text-ink">
              {t('timeline.title')}
            </h2>
            <SegmentedControl
              label={t('views.label')}
              options={[
                { id: 'timeline', label: t('views.timeline') },
                { id: 'table', label: t('views.table') },
              ]}
              value={show}
              onChange={(next) => void navigate({ to: '/wins', search: { show: next }, replace: true })}
            />
          </div>
          {show === 'timeline' ? (
            <WinTimeline
              wins={found}
              losses={losses.data ?? []}
              from={addMonths(today, -monthsShown)}
              today={today}
              onOpen={(entry) =>
                entry.kind === 'win'
                  ? void navigate({ to: '/wins/$id', params: { id: entry.id } })
                  : void navigate({ to: '/losses/$id', params: { id: entry.id } })
              }
            />
          ) : (
            <WinsTable wins={found} today={today} />
          )}
        </section>
      )}
      {found.length > 0 && <MomentumStrip today={today} />}
      <div className="mt-4 grid gap-6 border-t border-line pt-4 panel:grid-cols-[1.2fr_1fr_1fr]">
        <ProposalsSection today={today} />
        <ThanksSection today={today} />
        <PathsSection wins={found} today={today} />
      </div>
    </Page>
  );
}
