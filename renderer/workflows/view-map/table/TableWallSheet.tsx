import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import type { LongTable } from '#shared/contract/seats.ts';

import { SideChairs } from './SideChairs.tsx';
import { TableLegend } from './TableLegend.tsx';
import { dayText, headline, headlineDetail } from './table-words.ts';

/** The table on a printed sheet: what it says, the picture, and how to read the chairs without color. */
export function TableWallSheet({ table, children }: { table: LongTable; children: ReactNode }) {
  const { t } = useTranslation('seats');
  const today = useToday();
  return (
    <div className="flex flex-col gap-4 bg-bg text-ink">
      <header>
        <h1 className="font-words text-record">{headline(table)}</h1>
        <p className="text-ink-2">
          {headlineDetail(table)} {t('title')}, {dayText(today)}.
        </p>
      </header>
      {children}
      <TableLegend table={table} />
      <SideChairs table={table} chosen={null} onChoose={() => undefined} />
    </div>
  );
}
