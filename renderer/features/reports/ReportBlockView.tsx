import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { PlainCell, PlainRow, PlainTable, RichTextView } from '#renderer/ui/index.ts';
import type { ReportBlock } from '#shared/contract/report-document.ts';
import { chartTable } from '#shared/domain/reports/chart-shapes.ts';

import { ReportChartView } from './ReportChartView.tsx';

/** A piece of a report, on the screen or on paper. */
export function ReportBlockView({ block, isPaper }: { block: ReportBlock; isPaper: boolean }) {
  const { t } = useTranslation('reports');
  switch (block.kind) {
    case 'heading':
      return <h3 className="mt-2 text-section font-strong text-ink">{block.text}</h3>;
    case 'paragraph':
      return <p className={block.isNote ? 'text-meta text-ink-2' : 'text-body text-ink'}>{block.text}</p>;
    case 'words':
      return <RichTextView markdown={block.markdown} />;
    case 'list':
      return (
        <ul className="list-disc ps-5">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Rows caption={block.caption} columns={block.columns} rows={block.rows} isPaper={isPaper} />;
    case 'chart': {
      const { columns, rows } = chartTable(block.chart);
      const table = (
        <Rows
          caption={block.chart.title}
          columns={columns.map((label, index) => ({ label, isNumber: index > 0 }))}
          rows={rows}
          isPaper={isPaper}
        />
      );
      return (
        <figure className="flex flex-col gap-2">
          <figcaption className="text-body font-medium text-ink">{block.chart.title}</figcaption>
          <ReportChartView chart={block.chart} />
          {isPaper ? (
            table
          ) : (
            <details className="max-w-page">
              <summary className="w-fit cursor-pointer rounded-tag text-meta text-accent focus-ring">
                {t('chartTable')}
                <span className="sr-only"> {block.chart.title}</span>
              </summary>
              {table}
            </details>
          )}
        </figure>
      );
    }
  }
}

/** Rows as a table: the first column names them. */
function Rows({
  caption,
  columns,
  rows,
  isPaper,
}: {
  caption: string;
  columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  rows: readonly (readonly string[])[];
  isPaper: boolean;
}) {
  if (isPaper)
    return (
      <>
        <p className="font-medium">{caption}</p>
        <PaperTable
          columns={columns.map((column) => column.label)}
          rows={rows}
          numbers={columns.map((column) => column.isNumber)}
        />
      </>
    );
  return (
    <div className="flex flex-col gap-1 overflow-x-auto">
      {caption !== '' && (
        <p aria-hidden className="text-body font-medium text-ink">
          {caption}
        </p>
      )}
      <PlainTable
        label={caption}
        columns={columns.map((column) => ({
          id: column.label,
          header: column.label,
          ...(column.isNumber && { align: 'end' as const }),
        }))}
      >
        {rows.slice(0, mostShown).map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two rows may say the same, and none ever moves
          <PlainRow key={index}>
            {row.map((cell, at) => (
              <PlainCell
                key={columns[at]?.label ?? at}
                isHeader={at === 0}
                isWrapped
                {...(columns[at]?.isNumber === true && { align: 'end' as const })}
              >
                {cell}
              </PlainCell>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
    </div>
  );
}

/** The screen shows the beginning of a very long table; paper and files have all of it. */
const mostShown = 300;
