import { useNavigate } from '@tanstack/react-router';
import { Columns2, Combine, Split } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { DataGrid, EmptyState, ErrorState, Skeleton, type DataGridHandle } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { DuplicatePair } from '#shared/contract/duplicates.ts';
import { proposedOrder } from '#shared/domain/duplicates/proposed-kept.ts';

import { useDuplicateCounts, useDuplicatePairs } from './duplicate-queries.ts';
import { pairColumns } from './pair-columns.tsx';
import { PairPane } from './PairPane.tsx';
import { ScanLine } from './ScanLine.tsx';
import { useScan } from './use-scan.ts';

/** The pairs of a type that wait: a list by key and the pair at hand beside it. */
export function PairQueue({ type }: { type: PartnerType }) {
  const { t } = useTranslation('duplicates');
  const navigate = useNavigate();
  const { singleKeys } = useDeviceSettings();
  const { counts } = useDuplicateCounts(type);
  const query = useDuplicatePairs(type);
  const scan = useScan();
  const grid = useRef<DataGridHandle>(null);
  const [cursor, setCursor] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const columns = useMemo(() => pairColumns(t), [t]);
  const pairs = query.data?.pages.flatMap((page) => page.pairs) ?? [];
  const at = Math.min(cursor, pairs.length - 1);
  const pair = pairs[at];
  const running = scan.running?.type === type ? scan.running : null;

  const isListed = pairs.length > 0;
  useEffect(() => {
    // Whoever comes by key goes on by key; somebody who is in a field or a dialog stays there.
    if (isListed && document.activeElement === document.body) grid.current?.focus();
  }, [isListed]);

  const write = async (work: () => Promise<SavedStep>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      afterSave(await work());
      // The pair is gone from storage: nothing is asked of it before the list knows.
      await query.refetch();
    } catch (error) {
      showError(error);
    }
    setBusy(false);
  };
  const merge = (one: DuplicatePair): void => {
    const [kept, other] = proposedOrder([one.left, one.right]);
    if (kept !== undefined && other !== undefined)
      void write(() => client.merges.merge({ type, keptId: kept.id, otherIds: [other.id] }));
  };
  const dismiss = (one: DuplicatePair): void =>
    void write(() => client.duplicates.dismiss({ type, ids: [one.left.id, one.right.id] }));
  const compare = (one: DuplicatePair): void => {
    const ids = proposedOrder([one.left, one.right])
      .map(({ id }) => id)
      .join(',');
    void navigate({ to: '/merge', search: { type, ids, from: 'queue' } });
  };
  const onPair = (act: (one: DuplicatePair) => void): void => {
    if (pair !== undefined) act(pair);
  };
  const hasPair = (): boolean => pair !== undefined;
  useActionScope([
    defineAction({
      id: 'duplicates.merge',
      title: t('actions.merge'),
      group: 'here',
      icon: Combine,
      shortcut: 'M',
      isAvailable: hasPair,
      run: () => onPair(merge),
    }),
    defineAction({
      id: 'duplicates.two',
      title: t('actions.two'),
      group: 'here',
      icon: Split,
      shortcut: 'D',
      isAvailable: hasPair,
      run: () => onPair(dismiss),
    }),
    defineAction({
      id: 'duplicates.compare',
      title: t('actions.compare'),
      group: 'here',
      icon: Columns2,
      isAvailable: hasPair,
      run: () => onPair(compare),
    }),
  ]);

  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (query.isPending || counts === undefined) return <Skeleton lines={6} className="px-6 py-5" />;
  const start = (): void => void scan.start(type);
  return (
    <>
      {(counts.scannedAt !== null || running !== null) && (
        <ScanLine scan={counts} running={running} onStart={start} onStop={scan.stop} />
      )}
      {pair === undefined ? (
        <Nothing isRunning={running !== null} isNever={counts.scannedAt === null} onStart={start} />
      ) : (
        <div className="flex min-h-0 flex-1">
          <div className="flex min-w-0 flex-1 flex-col">
            <DataGrid
              label={t(`pairs.${type}`)}
              columns={columns}
              rowCount={pairs.length}
              getRow={(index) => pairs[index]}
              getRowId={({ left, right }) => `${left.id} ${right.id}`}
              getRowLabel={({ left, right }) => t('dismissed.and', { left: left.name, right: right.name })}
              onVisibleRangeChange={(_, last) => {
                if (last >= pairs.length - 10 && query.hasNextPage && !query.isFetchingNextPage)
                  void query.fetchNextPage();
              }}
              cursor={at}
              onCursorChange={setCursor}
              onOpen={compare}
              areLetterKeysOn={singleKeys}
              handleRef={grid}
            />
          </div>
          <PairPane
            type={type}
            pair={pair}
            isSettled={!isBusy}
            onMerge={() => merge(pair)}
            onTwo={() => dismiss(pair)}
            onCompare={() => compare(pair)}
          />
        </div>
      )}
    </>
  );
}

function Nothing({ isRunning, isNever, onStart }: { isRunning: boolean; isNever: boolean; onStart: () => void }) {
  const { t } = useTranslation('duplicates');
  if (isRunning) return <EmptyState title={t('empty.running')} detail={t('empty.runningDetail')} />;
  if (isNever)
    return (
      <EmptyState
        title={t('empty.never')}
        detail={t('empty.neverDetail')}
        actions={[{ label: t('scan.look'), run: onStart }]}
      />
    );
  return <EmptyState title={t('empty.none')} detail={t('empty.noneDetail')} />;
}
