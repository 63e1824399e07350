import { markDirty, newDirtyRecords, type DirtyRecords } from '../derived/dirty-records.ts';
import { refreshDerived } from '../derived/refresh-derived.ts';
import { selectRows, updateRow, type AnyRow } from '../rows.ts';
import { rowKey, type LoggedTableName } from '../tables.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import type { StepCommand } from './record-step.ts';

/** The text that goes on, and the step that it may join. */
export interface GrowingText {
  readonly table: LoggedTableName;
  readonly key: string;
  readonly column: string;
  readonly value: string;
  /** How old the step may be, in milliseconds. */
  readonly within: number;
  /** Looks at the row before it is written; throws when it must not be. */
  readonly demand: (row: AnyRow) => void;
}

/**
 * Writes a text into the latest step of the history when it is the same work going on: the same procedure of the same member, not
 * long ago, and nothing but this column of this row. So that somebody who types makes one step a while and not one a letter.
 * Answers null, with nothing written, when a new step is to be made.
 */
export async function growLastStep(
  db: WorkspaceDb,
  command: StepCommand,
  text: GrowingText,
): Promise<{ version: number; changeSetId: string; summary: string; dirty: DirtyRecords } | null> {
  try {
    return await db.write.transaction().execute(async (trx) => {
      const last = await trx.selectFrom('change_sets').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst();
      if (last === undefined || last.state !== 'done' || last.count !== 1) return null;
      if (last.command !== command.name || last.member_id !== command.memberId) return null;
      const age = command.now.getTime() - Date.parse(last.at);
      if (age < 0 || age > text.within) return null;
      const change = await trx.selectFrom('changes').selectAll().where('id', '=', last.first_change).executeTakeFirst();
      if (change === undefined || change.op !== 'u' || change.table_name !== text.table || change.row_key !== text.key)
        return null;
      if (!isOnly(change.after, text.column)) return null;
      const [row] = await selectRows(trx, text.table, [text.key]);
      if (row === undefined) return null;
      text.demand(row);
      const version = Number(row['version']);
      if (row[text.column] === text.value)
        return { version, changeSetId: last.id, summary: last.summary, dirty: newDirtyRecords() };
      await updateRow(trx, db.dialect, text.table, rowKey(text.table, row), {
        [text.column]: text.value,
        version: version + 1,
        updated_at: command.now.toISOString(),
      });
      await trx
        .updateTable('changes')
        .set({ after: JSON.stringify({ [text.column]: text.value }) })
        .where('id', '=', change.id)
        .execute();
      const dirty = newDirtyRecords();
      markDirty(dirty, text.table, row);
      await refreshDerived(trx, db.dialect, dirty);
      return { version: version + 1, changeSetId: last.id, summary: last.summary, dirty };
    });
  } catch (error) {
    throw db.dialect.mapError(error);
  }
}

function isOnly(after: string, column: string): boolean {
  // The log's own JSON, an object for an update.
  const columns = Object.keys(JSON.parse(after) as Record<string, unknown>);
  return columns.length === 1 && columns[0] === column;
}
