import { Paper } from '#renderer/app/print/Paper.tsx';
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
      {/* oxlint-disable-next-line react/forbid-elements -- paper has no keys to walk a grid with */}
      <table>
        <thead>
          <tr>
            {head.slice(0, -1).map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two rows may say the same, and none ever moves
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={head[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>,
    'paper',
  );
}
