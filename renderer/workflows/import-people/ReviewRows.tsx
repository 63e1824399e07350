import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, ErrorState, PlainTable, SegmentedControl, Skeleton } from '#renderer/ui/index.ts';
import type { ImportCounts } from '#shared/contract/imports.ts';

import type { Inspection } from './import-steps.ts';
import { ReviewRow } from './ReviewRow.tsx';

type Show = Parameters<typeof client.imports.rows>[0]['show'];

/** Each row has a choice of its own, which takes a while to draw. */
const pageSize = 30;

/** Every row of the file as it would come in; what is wrong can be corrected here. */
export function ReviewRows({
  sessionId,
  inspection,
  counts,
  onCounts,
  onApply,
  onBack,
}: {
  sessionId: string;
  inspection: Inspection;
  counts: ImportCounts;
  onCounts: (counts: ImportCounts) => void;
  onApply: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('imports');
  const [show, setShow] = useState<Show>(counts.reject > 0 ? 'reject' : 'all');
  const ready = counts.create + counts.update;
  const rows = useInfiniteQuery({
    queryKey: ['imports', 'rows', sessionId, show, counts],
    queryFn: ({ pageParam }) => client.imports.rows({ sessionId, show, offset: pageParam, limit: pageSize }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (pages.length * pageSize < last.total ? pages.length * pageSize : undefined),
    placeholderData: (before) => before,
  });

  const change = async (calling: Promise<{ counts: ImportCounts }>) => {
    try {
      onCounts((await calling).counts);
    } catch (error) {
      showError(error);
    }
  };

  const shown = rows.data?.pages.flatMap((page) => page.rows) ?? [];
  const choices: readonly { id: Show; count: number }[] = [
    { id: 'all', count: counts.rows },
    { id: 'create', count: counts.create },
    { id: 'update', count: counts.update },
    { id: 'skip', count: counts.skip },
    { id: 'reject', count: counts.reject },
    { id: 'problems', count: counts.warnings + counts.reject },
  ];
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="font-words text-statement font-strong text-ink">{t('review.headline', { count: ready })}</h2>
        {inspection.preset !== null && (
          <p className="text-ink">
            {t('review.recognised', { program: inspection.preset.label })} {columnWords(t, inspection)}
          </p>
        )}
        <p className="text-ink-2">
          {ready === 0
            ? t('review.nothing')
            : counts.newOrganizations > 0 && t('review.newOrganizations', { count: counts.newOrganizations })}
        </p>
      </header>
      <div className="flex flex-wrap items-center gap-4">
        <SegmentedControl
          label={t('review.show')}
          value={show}
          onChange={setShow}
          options={choices
            .filter(({ id, count }) => id === 'all' || count > 0)
            .map(({ id, count }) => ({ id, label: t(`review.${id}`, { count }) }))}
        />
        {counts.update > 0 && (
          <Button
            variant="quiet"
            size="small"
            onPress={() => void change(client.imports.decide({ sessionId, lines: 'matched', action: 'skip' }))}
          >
            {t('review.skipMatches')}
          </Button>
        )}
      </div>
      {rows.isError && <ErrorState {...errorWords(rows.error)} onRetry={() => void rows.refetch()} />}
      {rows.isPending && <Skeleton lines={8} />}
      {rows.isSuccess && shown.length === 0 && <p className="py-8 text-center text-ink-2">{t('review.none')}</p>}
      {shown.length > 0 && (
        <PlainTable
          label={t('review.headline', { count: ready })}
          columns={[
            { id: 'line', header: t('review.line'), width: 'w-16', align: 'end' },
            { id: 'name', header: t('review.name'), width: 'w-1/4' },
            { id: 'organization', header: t('review.organization'), width: 'w-1/5' },
            { id: 'what', header: t('review.what'), width: 'w-44' },
            { id: 'look', header: t('review.look') },
          ]}
        >
          {shown.map((row) => (
            <ReviewRow
              key={`${String(row.line)} ${String(row.part)}`}
              row={row}
              header={inspection.header}
              onDecide={(action) =>
                void change(client.imports.decide({ sessionId, lines: [row.line], part: row.part, action }))
              }
              onMend={(column, value) =>
                void change(client.imports.mend({ sessionId, line: row.line, part: row.part, column, value }))
              }
            />
          ))}
        </PlainTable>
      )}
      {rows.hasNextPage && (
        <span>
          <Button isLoading={rows.isFetchingNextPage} onPress={() => void rows.fetchNextPage()}>
            {t('review.more')}
          </Button>
        </span>
      )}
      <footer className="sticky -bottom-6 -mb-6 flex items-center gap-3 border-t border-line bg-bg pt-4 pb-6">
        <Button variant="primary" autoFocus isDisabled={ready === 0} onPress={onApply}>
          {t('review.apply', { count: ready })}
        </Button>
        <Button onPress={onBack}>{t('review.back')}</Button>
      </footer>
    </div>
  );
}

/** How many columns are used, and how many are left out. */
function columnWords(
  t: ReturnType<typeof useTranslation<'imports'>>['t'],
  { mapping, header, kind }: Inspection,
): string {
  if (kind === 'vcard') return '';
  const used = mapping.filter(({ target }) => target !== 'ignore').length;
  return t('review.columns', { used, count: header.length });
}
