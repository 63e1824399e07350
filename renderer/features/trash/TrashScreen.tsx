import { useInfiniteQuery } from '@tanstack/react-query';
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { whenWords } from '#renderer/app/words/instants.ts';
import { useNow } from '#renderer/app/words/use-now.ts';
import { BulkBar, Button, Checkbox, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { TrashedRecord } from '#shared/contract/trash.ts';

import { PurgeDialog } from './PurgeDialog.tsx';
import { keyOf } from './trashed-records.ts';

/** What was moved to the trash: it can be put back with its links, or removed for good. */
export function TrashScreen() {
  const { t } = useTranslation('trash');
  const now = useNow();
  const { discreet } = useDeviceSettings();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [purged, setPurged] = useState<readonly TrashedRecord[] | null>(null);
  const pages = useInfiniteQuery(
    orpc.trash.list.infiniteOptions({
      input: (cursor: string | null) => ({ cursor, limit: 100 }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['trash', 'changes'] },
    }),
  );
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  const selected = rows.filter((row) => chosen.has(keyOf(row)));
  const isAll = rows.length > 0 && selected.length === rows.length;
  const toggle = (row: TrashedRecord, isOn: boolean): void => {
    const next = new Set(chosen);
    if (isOn) next.add(keyOf(row));
    else next.delete(keyOf(row));
    setChosen(next);
  };
  const restore = async (records: readonly TrashedRecord[]): Promise<void> => {
    afterSave(await client.trash.restore({ records: records.map(({ type, id }) => ({ type, id })) }));
    setChosen(new Set());
  };
  useActionScope([
    defineAction({
      id: 'trash.leaveSelection',
      title: t('leaveSelection'),
      group: 'here',
      shortcut: 'Esc',
      isHidden: true,
      isAvailable: () => selected.length > 0,
      run: () => setChosen(new Set()),
    }),
  ]);
  return (
    <Page title={t('title')} context={pages.data && t('count', { count: total })}>
      {pages.isPending && (
        <div className="px-6 py-5">
          <Skeleton lines={6} />
        </div>
      )}
      {pages.isError && <ErrorState {...errorWords(pages.error)} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && rows.length === 0 && <EmptyState title={t('empty.title')} detail={t('empty.detail')} />}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5 pb-20">
          <div className="max-w-sheet">
            <div className="flex min-h-9 items-center gap-3 border-b border-line">
              <Checkbox
                label={t('selectAll')}
                isSelected={isAll}
                isIndeterminate={selected.length > 0 && !isAll}
                onChange={(isOn) => setChosen(isOn ? new Set(rows.map(keyOf)) : new Set())}
              />
            </div>
            <ul className="divide-y divide-line border-b border-line">
              {rows.map((row) => {
                const name = discreet && row.isRestricted ? t('keptPrivate') : row.label || t('unnamed');
                return (
                  <li key={keyOf(row)} className="flex min-h-9 items-center gap-3">
                    <Checkbox
                      label={t('select', { name })}
                      isLabelHidden
                      isSelected={chosen.has(keyOf(row))}
                      onChange={(isOn) => toggle(row, isOn)}
                    />
                    <span className="min-w-0 flex-1 truncate font-name">{name}</span>
                    <span className="w-28 text-meta text-ink-3">{t(`types.${row.type}`)}</span>
                    <span className="w-40 text-meta text-ink-3">
                      {t('since', { when: whenWords(row.trashedAt, now) })}
                    </span>
                    <Button
                      size="small"
                      icon={RotateCcw}
                      aria-label={t('restoreThis', { name })}
                      onPress={() => void restore([row]).catch(showError)}
                    >
                      {t('restore')}
                    </Button>
                  </li>
                );
              })}
            </ul>
            {pages.hasNextPage && (
              <div className="pt-3">
                <Button isLoading={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
                  {t('more')}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
      {selected.length > 0 && (
        <BulkBar
          label={t('selected', { count: selected.length })}
          actions={[
            { label: t('restore'), icon: RotateCcw, run: () => void restore(selected).catch(showError) },
            { label: t('purge'), icon: Trash2, run: () => setPurged(selected) },
          ]}
          onClear={() => setChosen(new Set())}
        />
      )}
      {purged !== null && (
        <PurgeDialog
          records={purged}
          onClose={() => setPurged(null)}
          onPurged={() => {
            setPurged(null);
            setChosen(new Set());
            void pages.refetch();
          }}
        />
      )}
    </Page>
  );
}
