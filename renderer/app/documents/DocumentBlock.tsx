import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { PlainCell, PlainRow, PlainTable, RichTextView } from '#renderer/ui/index.ts';
import type { ReportBlock, ReportSection } from '#shared/contract/report-document.ts';
import { shownCaption } from '#shared/domain/reports/blocks.ts';
import { chartTable } from '#shared/domain/reports/chart-shapes.ts';

import { DocumentChart } from './DocumentChart.tsx';

/** A piece of a document, on the screen or on paper. */
export function DocumentBlock({
  section,
  block,
  isPaper,
}: {
  section: Pick<ReportSection, 'title' | 'blocks'>;
  block: ReportBlock;
  isPaper: boolean;
}) {
  const { t } = useTranslation('reports');
  switch (block.kind) {
    case 'heading':
      return <h3 className="mt-2 text-section font-strong text-ink">{block.text}</h3>;
    case 'paragraph':
      return <p className={block.isNote ? 'text-meta text-ink-2' : 'text-body text-ink'}>{block.text}</p>;
    case 'words':
      return <RichTextView markdown={block.markdown} isSmall />;
    case 'list':
      return (
        <ul className="list-disc ps-5">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <Rows
          label={block.caption}
          caption={shownCaption(section, block)}
          columns={block.columns}
          rows={block.rows}
          isPaper={isPaper}
        />
      );
    case 'chart': {
      const { columns, rows } = chartTable(block.chart);
      const table = (
        <Rows
          label={block.chart.title}
          caption={isPaper ? '' : block.chart.title}
          columns={columns.map((label, index) => ({ label, isNumber: index > 0 }))}
          rows={rows}
          isPaper={isPaper}
          isFolded
        />
      );
      return (
        <figure className={isPaper ? '' : 'flex flex-col gap-2'}>
          <figcaption className="text-body font-medium text-ink">{block.chart.title}</figcaption>
          <DocumentChart chart={block.chart} />
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
  label,
  caption,
  columns,
  rows,
  isPaper,
  isFolded = false,
}: {
  label: string;
  /** What is shown above it; '' where it says nothing new. */
  caption: string;
  columns: readonly { readonly label: string; readonly isNumber: boolean }[];
  rows: readonly (readonly string[])[];
  isPaper: boolean;
  /** On paper its rows may stand beside each other. */
  isFolded?: boolean;
}) {
  if (isPaper) {
    const folded = isFolded ? foldedRows(columns, rows) : { columns, rows };
    return (
      <>
        {caption !== '' && <p className="paper-caption">{caption}</p>}
        <PaperTable
          columns={folded.columns.map((column) => column.label)}
          rows={folded.rows}
          numbers={folded.columns.map((column) => column.isNumber)}
        />
      </>
    );
  }
  return (
    <div className="flex flex-col gap-1 overflow-x-auto">
      {caption !== '' && (
        <p aria-hidden className="text-body font-medium text-ink">
          {caption}
        </p>
      )}
      <PlainTable
        label={label}
        isFitted
        columns={columns.map((column, at) => ({
          id: `${at} ${column.label}`,
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
                {shortOrWords(cell)}
              </PlainCell>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
    </div>
  );
}

/** What is short, such as a day, stays on one line. */
function shortOrWords(cell: string): ReactNode {
  return cell.length > mostShort ? cell : <span className="whitespace-nowrap">{cell}</span>;
}

/** The rows of a narrow table in two or three runs beside each other: paper is wide, and its pages are few. */
function foldedRows(
  columns: readonly { readonly label: string; readonly isNumber: boolean }[],
  rows: readonly (readonly string[])[],
): { columns: typeof columns; rows: readonly (readonly string[])[] } {
  const longest = rows.reduce((most, row) => Math.max(most, row[0]?.length ?? 0), 0);
  const runs = rows.length < 4 ? 1 : longest <= 16 ? 3 : longest <= 45 ? 2 : 1;
  const height = Math.ceil(rows.length / runs);
  const none = columns.map(() => '');
  return {
    columns: Array.from({ length: runs }, () => columns).flat(),
    rows: rows
      .slice(0, height)
      .map((_, index) => Array.from({ length: runs }, (_run, run) => rows[index + run * height] ?? none).flat()),
  };
}

/** The screen shows the beginning of a very long table; paper and files have all of it. */
const mostShown = 300;
/** The longest day has this many letters. */
const mostShort = 12;
