import { Paper } from '#renderer/app/print/Paper.tsx';
import { PaperTable } from '#renderer/app/print/PaperTable.tsx';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import type { PartnerType } from '#shared/contract/base.ts';
import type { ListQuery } from '#shared/contract/filters.ts';

import { partnerCalls } from './partner-calls.ts';
import { cellsOf } from './tsv-cells.ts';

/** The column that tells who is kept private, and what storage writes in it then. */
const restricted = 'isRestricted';
const yes = 'yes';

/** Prints all rows of a table in its order, with the columns that it shows; restricted records stay out in discreet mode. */
export async function printTable({
  type,
  query,
  columns,
  isDiscreet,
  title,
  lines,
}: {
  type: PartnerType;
  query: ListQuery;
  columns: readonly string[];
  isDiscreet: boolean;
  title: string;
  lines: readonly string[];
}): Promise<void> {
  const asked = [...columns.filter((id) => id !== restricted), restricted];
  const { text } = await partnerCalls[type].copy({ query, except: [] }, asked);
  const [head = [], ...all] = cellsOf(text);
  const rows = all.filter((row) => !isDiscreet || row.at(-1) !== yes).map((row) => row.slice(0, -1));
  printAlone(
    <Paper title={title} lines={lines}>
      <PaperTable columns={head.slice(0, -1)} rows={rows} />
    </Paper>,
    'paper',
  );
}
