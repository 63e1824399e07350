import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { runAction } from '#renderer/app/actions/registry.ts';
import { useKeyHint } from '#renderer/app/actions/use-key-hint.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { dayHeading } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { useChangeState } from '#renderer/features/changes/change-queries.ts';
import { Button, EmptyState, ErrorState, Section, Skeleton } from '#renderer/ui/index.ts';
import type { ChangeSet } from '#shared/contract/changes.ts';
import { dayOf } from '#shared/dates.ts';
import { HistoryStep } from './HistoryStep.tsx';

/** Everything that was done in this workspace, newest first; each step can be looked into and taken back. */
export function HistoryScreen() {
  const { t } = useTranslation('changes');
  const now = useNow();
  const { undo, redo } = useChangeState();
  const undoKey = useKeyHint('edit.undo');
  const redoKey = useKeyHint('edit.redo');
  const steps = useInfiniteQuery(
    orpc.changes.list.infiniteOptions({
      input: (cursor: number | null) => ({ cursor, limit: 50 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['changes'] },
    }),
  );
  const changeSets = steps.data?.pages.flatMap((page) => page.changeSets) ?? [];
  return (
    <Page
      title={t('title')}
      context={t('context')}
      footerKeys={[
        ...(undoKey === undefined ? [] : [{ keys: undoKey, label: t('undoLast') }]),
        ...(redoKey === undefined ? [] : [{ keys: redoKey, label: t('redoLast') }]),
      ]}
      actions={
        <>
          <Button keyHint={undoKey} isDisabled={undo === null} onPress={() => void runAction('edit.undo')}>
            {t('undo')}
          </Button>
          <Button keyHint={redoKey} isDisabled={redo === null} onPress={() => void runAction('edit.redo')}>
            {t('redo')}
          </Button>
        </>
      }
    >
      {steps.isPending && (
        <div className="px-6 py-5">
          <Skeleton lines={8} />
        </div>
      )}
      {steps.isError && <ErrorState {...errorWords(steps.error)} onRetry={() => void steps.refetch()} />}
      {steps.isSuccess && changeSets.length === 0 && <EmptyState title={t('empty.title')} detail={t('empty.detail')} />}
      {changeSets.length > 0 && (
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
          <div className="max-w-sheet">
            {byDay(changeSets).map(({ day, members }) => (
              <Section key={day} title={dayHeading(day, now)}>
                <ol className="divide-y divide-line border-y border-line">
                  {members.map((changeSet) => (
                    <HistoryStep key={changeSet.id} changeSet={changeSet} />
                  ))}
                </ol>
              </Section>
            ))}
            {steps.hasNextPage && (
              <Button isLoading={steps.isFetchingNextPage} onPress={() => void steps.fetchNextPage()}>
                {t('more')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

function byDay(changeSets: readonly ChangeSet[]) {
  const days: { readonly day: string; readonly members: ChangeSet[] }[] = [];
  for (const changeSet of changeSets) {
    const day = dayOf(new Date(changeSet.at));
    const last = days.at(-1);
    if (last?.day === day) last.members.push(changeSet);
    else days.push({ day, members: [changeSet] });
  }
  return days;
}
