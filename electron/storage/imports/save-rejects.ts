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
  const { table, source } = session;
  const reject = rowActions.indexOf('reject');
  const rejected: number[] = [];
  for (let row = 0; row < table.count; row++) if (table.action[row] === reject) rejected.push(row);
  const writer = await csvWriter(path);
  try {
    await writer.write([...source.header, 'Line', 'Reason']);
    for (let start = 0; start < rejected.length; start += 200) {
      const rows = rejected.slice(start, start + 200).map((row) => {
        const { cells, problems } = contentOf(session, row);
        const reasons = problems
          .filter((problem) => problem.level === 'error')
          .map((problem) =>
            reasonOf(problem.reason, problem.column === null ? '' : (source.header[problem.column] ?? '')),
          );
        const padding = Array.from({ length: Math.max(0, source.header.length - cells.length) }, () => '');
        return [...cells, ...padding, String(table.line[row] ?? ''), reasons.join('; ')];
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

function reasonOf(reason: string, column: string): string {
  const words = importReasonWords(reason);
  return column === '' ? words : `${column}: ${words}`;
}
