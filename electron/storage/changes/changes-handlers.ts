import { setImmediate as nextTurn } from 'node:timers/promises';

import {
  changeSetOf,
  changesOfRecord,
  changesOfStep,
  getChange,
  getChangeSet,
  listChangeSets,
  nextRedo,
  nextUndo,
} from '#db/changes/changes-repository.ts';
import { fieldOfColumn } from '#db/changes/field-words.ts';
import { lastChangedBy } from '#db/changes/find-conflicts.ts';
import { doAgain, ReplayConflict, takeBack, type Conflict } from '#db/changes/take-back.ts';
import { demandCustomChange, type CustomChange } from '#db/custom-fields/value-history.ts';
import { setCustomValues } from '#db/custom-fields/values-repository.ts';
import { memberRows, readMeId } from '#db/members/members-repository.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import type { ChangeSetRow } from '#db/schema/changes.ts';
import { loggedTables } from '#db/tables.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { recordTypes, type RecordType } from '#shared/domain/records/record-types.ts';
import type { ChangeSet } from '#shared/contract/changes.ts';
import { AppError } from '#shared/errors.ts';

import { everyFeature, publishDirty, runStep, workspaceDb, type StorageContext } from '../context.ts';
import { os } from '../procedures.ts';

export const changesHandlers = {
  list: os.changes.list.handler(({ input, context }) => listChangeSets(workspaceDb(context).read, input)),

  ofRecord: os.changes.ofRecord.handler(({ input, context }) =>
    changesOfRecord(workspaceDb(context).read, input, input),
  ),

  ofChangeSet: os.changes.ofChangeSet.handler(async ({ input, context }) => {
    const db = workspaceDb(context).read;
    return changesOfStep(db, await getChangeSet(db, input.id));
  }),

  state: os.changes.state.handler(async ({ context }) => {
    const db = workspaceDb(context).read;
    const [undo, redo] = [await nextUndo(db), await nextRedo(db)];
    return { undo: undo === undefined ? null : changeSetOf(undo), redo: redo === undefined ? null : changeSetOf(redo) };
  }),

  undo: os.changes.undo.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const step =
      input.changeSetId === undefined ? await nextUndo(db.write) : await getChangeSet(db.write, input.changeSetId);
    if (step === undefined || step.state !== 'done') throw new AppError('nothingToUndo', {});
    return exclusively(context, async () => {
      try {
        const { dirty, skipped } = await takeBack(db, step, { skipConflicts: input.skipConflicts, between: giveWay });
        await announce(context, step, dirty);
        return { changeSet: { ...changeSetOf(step), state: 'undone' as const }, skipped: skipped.length };
      } catch (error) {
        throw await asUndoConflict(db, step, error);
      }
    });
  }),

  redo: os.changes.redo.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const step =
      input.changeSetId === undefined ? await nextRedo(db.write) : await getChangeSet(db.write, input.changeSetId);
    if (step === undefined || (step.state !== 'undone' && step.state !== 'left'))
      throw new AppError('nothingToRedo', {});
    return exclusively(context, async () => {
      try {
        const { dirty } = await doAgain(db, step, { between: giveWay });
        await announce(context, step, dirty);
        return { changeSet: { ...changeSetOf(step), state: 'done' as const } };
      } catch (error) {
        throw await asUndoConflict(db, step, error);
      }
    });
  }),

  revertField: os.changes.revertField.handler(async ({ input, context }) => {
    const db = workspaceDb(context);
    const custom = await demandCustomChange(db.read, input.changeId);
    if (custom !== null) return revertCustomValue(context, custom);
    const change = await getChange(db.read, input.changeId);
    const column = Object.keys(change.before).find((name) => fieldOfColumn(name) === input.field);
    if (column === undefined)
      throw new AppError('invalid', { field: 'field', reason: 'unknownField', value: input.field });
    const result = await runStep(context, 'changes.revertField', async (writer) => {
      const columns = [column, ...(together[column] ?? [])].filter((name) => name in change.before);
      await writer.update(
        change.table,
        change.rowKey,
        Object.fromEntries(columns.map((name) => [name, change.before[name]])),
      );
      const type = recordTypeOf(change.table);
      const label =
        type === undefined
          ? ''
          : ((await recordLabels(writer.trx, [{ type, id: change.rowKey }])).get(change.rowKey)?.label ?? '');
      return { value: undefined, summary: `Set a field of ${label} back` };
    });
    if (result.changeSetId === null) throw new AppError('nothingToUndo', {});
    return { changeSet: changeSetOf(await getChangeSet(db.read, result.changeSetId)) };
  }),
};

/** Sets a custom value back to what it was, as a new step. */
async function revertCustomValue(context: StorageContext, change: CustomChange): Promise<{ changeSet: ChangeSet }> {
  const db = workspaceDb(context);
  const { field, recordId } = change;
  const result = await runStep(context, 'changes.revertField', async (writer) => {
    await setCustomValues(writer, field.recordType, [recordId], { [field.id]: change.before });
    const labels = await recordLabels(writer.trx, [{ type: field.recordType, id: recordId }]);
    return { value: undefined, summary: `Set ${field.name} of ${labels.get(recordId)?.label ?? ''} back` };
  });
  if (result.changeSetId === null) throw new AppError('nothingToUndo', {});
  return { changeSet: changeSetOf(await getChangeSet(db.read, result.changeSetId)) };
}

/** Columns that say one thing together. */
const together: Readonly<Record<string, readonly string[]>> = { name: ['sort_name'], record_id: ['record_type'] };

/** One undo or redo at a time: two at once would walk the same rows in opposite directions. */
async function exclusively<T>(context: StorageContext, work: () => Promise<T>): Promise<T> {
  if (busy.has(context.open)) throw new AppError('storageBusy', {});
  busy.add(context.open);
  try {
    return await work();
  } finally {
    busy.delete(context.open);
  }
}

async function giveWay(): Promise<void> {
  await nextTurn();
}

const busy = new WeakSet<StorageContext['open']>();

async function announce(
  context: StorageContext,
  step: ChangeSetRow,
  dirty: Parameters<typeof publishDirty>[1],
): Promise<void> {
  const { workspace } = context.open;
  if (workspace !== null && dirty.features.has('workspaces')) {
    // Which member uses this computer stands in the file, and a replay may change it.
    workspace.meId = await readMeId(workspace.db.write);
    context.publish([{ feature: 'members', ids: [] }]);
  }
  if (step.count > 1_000) context.publish(everyFeature);
  else publishDirty(context, dirty);
}

async function asUndoConflict(db: WorkspaceDb, step: ChangeSetRow, error: unknown): Promise<unknown> {
  if (!(error instanceof ReplayConflict)) return error;
  const named = error.conflicts.slice(0, 50).map((conflict) => ({ conflict, ...recordOf(conflict) }));
  const labels = await recordLabels(db.read, named);
  const members = new Map((await memberRows(db.read)).map((row) => [row.id, row.name]));
  const conflicts = await Promise.all(
    named.map(async ({ conflict, type, id }) => {
      const later = await lastChangedBy(db.read, conflict.key, step.seq);
      return {
        type,
        id,
        label: labels.get(id)?.label ?? '',
        isRestricted: labels.get(id)?.isRestricted === true,
        field: conflict.column === '' ? '' : fieldOfColumn(conflict.column),
        changedBy: members.get(later) ?? '',
      };
    }),
  );
  return new AppError('undoConflict', { changeSetId: step.id, conflicts });
}

function recordOf(conflict: Conflict): { type: RecordType; id: string } {
  return { type: recordTypeOf(conflict.table) ?? 'people', id: conflict.key.split('/')[0] ?? '' };
}

function recordTypeOf(table: Conflict['table']): RecordType | undefined {
  const { feature } = loggedTables[table];
  return recordTypes.find((type) => type === feature);
}
