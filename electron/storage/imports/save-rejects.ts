import type { ImportReject } from '#shared/contract/import-runs.ts';
import { importReasonWords } from '#shared/domain/import-reasons.ts';

import { csvWriter } from '../files/write-csv.ts';
import { contentOf, type ImportSession } from './import-session.ts';
import { rowActions } from './row-table.ts';

/** Writes the rejected rows as they were in the file, each with its line and why; answers how many there were. */
export async function saveRejectedRows({
  session,
  path,
  pause,
}: {
  session: ImportSession;
  path: string;
  pause: () => Promise<unknown>;
}): Promise<number> {
  const { source } = session;
  const rejected = rejectedRows(session);
  const writer = await csvWriter(path);
  try {
    await writer.write([...source.header, 'Line', 'Reason']);
    for (let start = 0; start < rejected.length; start += 200) {
      const rows = rejected.slice(start, start + 200).map((row) => {
        const { cells, line, reason } = rejectOf(session, row);
        const padding = Array.from({ length: Math.max(0, source.header.length - cells.length) }, () => '');
        return [...cells, ...padding, String(line), reason];
      });
      await writer.write(...rows);
      await pause();
    }
    await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  return rejected.length;
}

/** How much of the rejected rows is kept with an import: enough to mend a list, not another copy of a large file. */
const kept = { rows: 200, cells: 60, characters: 300 };

/** The rejected rows as they are kept with an import. */
export function keptRejects(session: ImportSession): ImportReject[] {
  return rejectedRows(session)
    .slice(0, kept.rows)
    .map((row) => {
      const reject = rejectOf(session, row);
      const cells = reject.cells.slice(0, kept.cells).map((cell) => cell.slice(0, kept.characters));
      return { ...reject, cells };
    });
}

/** The first row of each line that is rejected: several records of one line have the same cells. */
function rejectedRows({ table }: ImportSession): number[] {
  const reject = rowActions.indexOf('reject');
  const rejected: number[] = [];
  for (let row = 0; row < table.count; row++)
    if (table.action[row] === reject && table.line[rejected.at(-1) ?? -1] !== table.line[row]) rejected.push(row);
  return rejected;
}

function rejectOf(session: ImportSession, row: number): ImportReject {
  const { cells, problems } = contentOf(session, row);
  const reasons = problems
    .filter((problem) => problem.level === 'error')
    .map((problem) =>
      reasonOf(problem.reason, problem.column === null ? '' : (session.source.header[problem.column] ?? '')),
    );
  return { line: session.table.line[row] ?? 0, reason: reasons.join('; '), cells: [...cells] };
}

function reasonOf(reason: string, column: string): string {
  const words = importReasonWords(reason);
  return column === '' ? words : `${column}: ${words}`;
}
