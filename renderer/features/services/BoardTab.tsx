import { useQuery } from '@tanstack/react-query';

import { errorWords } from '#renderer/app/errors/error-words.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { EmptyState, ErrorState, Skeleton } from '#renderer/ui/index.ts';
import type { ServicesOverview } from '#shared/contract/services.ts';
import type { IsoDay } from '#shared/dates.ts';

import { BoardFilters, useServiceFilter } from './BoardFilters.tsx';
import { BoardMatrix } from './BoardMatrix.tsx';
import { cellTones } from './cell-tones.ts';
import { Pages } from './Pages.tsx';
import { boardQuery } from './services-queries.ts';

/** Providers against kinds of services, a page at a time. */
export function BoardTab({ overview, today }: { overview: ServicesOverview; today: IsoDay }) {
  const { t } = useTranslation('services');
  const board = useQuery(boardQuery(useServiceFilter(today)));
  return (
    <div>
      <BoardFilters overview={overview} />
      {board.isError && <ErrorState {...errorWords(board.error)} onRetry={() => void board.refetch()} />}
      {board.isPending && <Skeleton lines={8} />}
      {board.data !== undefined &&
        (board.data.total === 0 ? (
          <EmptyState title={t('filter.none')} />
        ) : (
          <>
            <BoardMatrix rows={board.data.rows} types={overview.types} />
            <Pages total={board.data.total} words="board.page" />
            <ul className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-meta text-ink-2">
              {(['open', 'slow', 'full'] as const).map((tone) => (
                <li key={tone} className="flex items-center gap-2">
                  <span className={`inline-block size-3.5 rounded-tag border ${cellTones[tone]}`} aria-hidden />
                  {t(legend[tone])}
                </li>
              ))}
              <li>
                <span aria-hidden>→ </span>
                {t('board.legendReferral')}
              </li>
              <li>
                <span aria-hidden>? </span>
                {t('board.legendStale')}
              </li>
              <li>{t('board.hint')}</li>
            </ul>
          </>
        ))}
    </div>
  );
}

const legend = { open: 'board.legend', slow: 'board.legendSlow', full: 'board.legendFull' } as const;
