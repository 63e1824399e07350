import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave, type SavedStep } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { BulkBar, Button, Checkbox, DatePicker, EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { ReviewItem } from '#shared/contract/housekeeping.ts';
import { addMonths, type IsoDay } from '#shared/dates.ts';

import { ReviewRow } from './ReviewRow.tsx';

/** What a rule brings up: kept until a day, emptied or moved to the trash; all with a way back. */
export function ReviewScreen() {
  const { t } = useTranslation('housekeeping');
  const navigate = useNavigate();
  const { id } = useParams({ from: '/shell/housekeeping/review/$id' });
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [until, setUntil] = useState<IsoDay | null>(null);
  const keepDay = until ?? addMonths(today, 12);
  const query = useInfiniteQuery(
    orpc.housekeeping.review.infiniteOptions({
      input: (cursor: string | null) => ({ ruleId: id, today, cursor, limit: 100, hideRestricted: discreet }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
      meta: { shows: ['housekeeping', 'notes', 'interactions', 'people', 'trash'] },
    }),
  );
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const selected = items.filter((item) => chosen.has(item.id));
  const isAll = items.length > 0 && selected.length === items.length;

  const write = async (work: () => Promise<SavedStep>): Promise<void> => {
    try {
      afterSave(await work());
      setChosen(new Set());
    } catch (error) {
      showError(error);
    }
  };
  const refs = (of: readonly ReviewItem[]) => of.map(({ type, id: record }) => ({ type, id: record }));
  const keep = (of: readonly ReviewItem[]): void =>
    void write(() => client.housekeeping.keep({ records: refs(of), until: keepDay }));
  const anonymize = (of: readonly ReviewItem[]): void =>
    void write(() => client.housekeeping.anonymize({ records: refs(of) }));
  const remove = (of: readonly ReviewItem[]): void => {
    const [first] = of;
    if (first !== undefined)
      void write(() => client.trash.move({ type: first.type, selection: { ids: of.map(({ id: record }) => record) } }));
  };
  return (
    <Page
      title={t('rules.title')}
      breadcrumbs={[
        { id: 'housekeeping', label: t('title'), onPress: () => void navigate({ to: '/housekeeping', search: {} }) },
      ]}
    >
      {query.isPending && <Skeleton lines={6} className="px-6 py-5" />}
      {query.isError && <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />}
      {query.isSuccess && items.length === 0 && (
        <EmptyState title={t('review.empty')} detail={t('review.emptyDetail')} />
      )}
      {items.length > 0 && (
        <div className="relative flex min-h-0 flex-1 flex-col">
          <div className="min-h-0 flex-1 overflow-auto px-6 py-5 pb-24">
            <div className="max-w-sheet">
              <div className="flex flex-wrap items-end gap-4 pb-3">
                <DatePicker
                  className="w-44"
                  label={t('review.keepUntil')}
                  value={keepDay}
                  onChange={setUntil}
                  minValue={today}
                />
                <p className="max-w-words flex-1 pb-1.5 text-meta text-ink-2">{t('review.hint')}</p>
              </div>
              <div className="flex min-h-9 items-center border-b border-line">
                <Checkbox
                  label={t('review.selectAll')}
                  isSelected={isAll}
                  isIndeterminate={selected.length > 0 && !isAll}
                  onChange={(isOn) => setChosen(isOn ? new Set(items.map((item) => item.id)) : new Set())}
                />
              </div>
              <ul className="divide-y divide-line border-b border-line">
                {items.map((item) => (
                  <ReviewRow
                    key={item.id}
                    item={item}
                    isChosen={chosen.has(item.id)}
                    onChoose={(isOn) => {
                      const next = new Set(chosen);
                      if (isOn) next.add(item.id);
                      else next.delete(item.id);
                      setChosen(next);
                    }}
                    onKeep={() => keep([item])}
                  />
                ))}
              </ul>
              {query.hasNextPage && (
                <div className="pt-3">
                  <Button isLoading={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                    {t('review.more')}
                  </Button>
                </div>
              )}
            </div>
          </div>
          {selected.length > 0 && (
            <BulkBar
              label={t('review.chosen', { count: selected.length })}
              clearLabel={t('review.clear')}
              onClear={() => setChosen(new Set())}
              actions={[
                { label: t('review.keep'), run: () => keep(selected) },
                { label: t('review.anonymize'), run: () => anonymize(selected) },
                { label: t('review.remove'), run: () => remove(selected) },
              ]}
            />
          )}
        </div>
      )}
    </Page>
  );
}
