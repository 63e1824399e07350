import { newId } from '#shared/ids.ts';

import type { DbTransaction } from '../dialects/dialect.ts';
import { newDirtyRecords, type DirtyRecords } from '../derived/dirty-records.ts';
import { mergeDirty } from '../derived/mark-touched.ts';
import { refreshDerived, refreshInParts, refreshStandingsInParts } from '../derived/refresh-derived.ts';
import type { WorkspaceDb } from '../workspace-db.ts';
import { openStepWriter, type StepWriter } from './step-writer.ts';
import { takeBack, type BetweenParts } from './take-back.ts';

/** Who does what, when: the head of a step of the history. */
export interface StepCommand {
  /** The procedure, such as `people.update`. */
  readonly name: string;
  readonly memberId: string;
  readonly now: Date;
}

/** What a step did. */
export interface StepResult<T> {
  readonly value: T;
  /** Null when nothing had to change: then there is nothing to undo. */
  readonly changeSetId: string | null;
  readonly summary: string;
  readonly dirty: DirtyRecords;
}

/** Runs work in one transaction as one step of the history, with everything that follows from it. */
export async function recordStep<T>(
  db: WorkspaceDb,
  command: StepCommand,
  work: (writer: StepWriter) => Promise<{ summary: string; value: T }>,
): Promise<StepResult<T>> {
  try {
    return await db.write.transaction().execute(async (trx) => {
      const now = command.now.toISOString();
      const seq = await nextSeq(trx);
      const { writer, tally } = await openStepWriter(trx, db.dialect, { seq, now, memberId: command.memberId });
      const { summary, value } = await work(writer);
      const { count, firstChange, lastChange, dirty } = await tally();
      if (count === 0) return { value, changeSetId: null, summary, dirty };
      const id = newId();
      await endRedoChain(trx);
      await trx
        .insertInto('change_sets')
        .values({
          id,
          seq,
          at: now,
          member_id: command.memberId,
          command: command.name,
          summary,
          state: 'done',
          count,
          first_change: firstChange,
          last_change: lastChange,
        })
        .execute();
      await refreshDerived(trx, db.dialect, dirty);
      return { value, changeSetId: id, summary, dirty };
    });
  } catch (error) {
    throw db.dialect.mapError(error);
  }
}

/** A step that is written in parts, so that other work goes on between them: an import, say. */
export interface LongStep {
  readonly changeSetId: string;
  readonly seq: number;
  /**
   * One part: a transaction of its own that should take less than about 40 ms, or that lets others read in between by `giveWay`. Its derived
   * rows are brought up to date with it.
   */
  part<T>(work: (writer: StepWriter) => Promise<T>, giveWay?: () => Promise<void>): Promise<T>;
  /** A part whose derived rows wait for `derive`: where many parts touch the same records, each of these is brought up to date once. */
  bare<T>(work: (writer: StepWriter) => Promise<T>): Promise<T>;
  /** Brings up to date what the bare parts left, in transactions of their own; `between` lets other calls through. */
  derive(between: () => Promise<void>): Promise<void>;
  /** Ends the step: from now on it is one entry of the history. Answers false, and forgets it, when nothing was changed. */
  finish(summary: string): Promise<boolean>;
  /** Takes every part back and forgets the step. */
  abandon(between?: BetweenParts): Promise<void>;
}

/** Starts a step of parts. A crash leaves it 'running', and the next opening takes its parts back. */
export async function beginLongStep(db: WorkspaceDb, command: StepCommand): Promise<LongStep> {
  const id = newId();
  const now = command.now.toISOString();
  const seq = await db.write.transaction().execute(async (trx) => {
    const next = await nextSeq(trx);
    await endRedoChain(trx);
    await trx
      .insertInto('change_sets')
      .values({
        id,
        seq: next,
        at: now,
        member_id: command.memberId,
        command: command.name,
        summary: '',
        state: 'running',
        count: 0,
        first_change: 0,
        last_change: 0,
      })
      .execute();
    return next;
  });
  const waiting = newDirtyRecords();
  const write = async <T>(
    work: (writer: StepWriter) => Promise<T>,
    follow: (trx: DbTransaction, dirty: DirtyRecords) => Promise<void>,
  ): Promise<T> => {
    try {
      return await db.dialect.inBulk(db.write, async (trx) => {
        const { writer, tally } = await openStepWriter(trx, db.dialect, { seq, now, memberId: command.memberId });
        const value = await work(writer);
        const { count, firstChange, lastChange, dirty } = await tally();
        if (count > 0) await growChangeSet(trx, id, count, firstChange, lastChange);
        await follow(trx, dirty);
        return value;
      });
    } catch (error) {
      throw db.dialect.mapError(error);
    }
  };
  return {
    changeSetId: id,
    seq,
    part: (work, giveWay) => write(work, (trx, dirty) => refreshDerived(trx, db.dialect, dirty, giveWay)),
    bare: (work) => write(work, async (_trx, dirty) => mergeDirty(waiting, dirty)),
    async derive(between) {
      const options = { between, isWhole: false };
      await refreshInParts(db, waiting, options);
      await refreshStandingsInParts(db, waiting, options);
    },
    async finish(summary) {
      const { numDeletedRows } = await db.write
        .deleteFrom('change_sets')
        .where('id', '=', id)
        .where('count', '=', 0)
        .executeTakeFirstOrThrow();
      if (numDeletedRows > 0n) return false;
      await db.write.updateTable('change_sets').set({ state: 'done', summary }).where('id', '=', id).execute();
      return true;
    },
    async abandon(between) {
      await abandonStep(db, id, between);
    },
  };
}

async function growChangeSet(
  trx: DbTransaction,
  id: string,
  count: number,
  firstChange: number,
  lastChange: number,
): Promise<void> {
  await trx
    .updateTable('change_sets')
    .set((row) => ({
      count: row('count', '+', count),
      last_change: lastChange,
      first_change: row.case().when('first_change', '=', 0).then(firstChange).else(row.ref('first_change')).end(),
    }))
    .where('id', '=', id)
    .execute();
}

/** What was taken back before a new step is no longer next to be done again. */
async function endRedoChain(trx: DbTransaction): Promise<void> {
  await trx.updateTable('change_sets').set({ state: 'left' }).where('state', '=', 'undone').execute();
}

async function nextSeq(trx: DbTransaction): Promise<number> {
  const { last } = await trx
    .selectFrom('change_sets')
    .select(({ fn }) => fn.max('seq').as('last'))
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Takes back what an unfinished step wrote and forgets it: after a failure, or when a file is opened that a crash left so. */
export async function abandonStep(db: WorkspaceDb, changeSetId: string, between?: BetweenParts): Promise<void> {
  const step = await db.write
    .selectFrom('change_sets')
    .selectAll()
    .where('id', '=', changeSetId)
    .executeTakeFirstOrThrow();
  if (step.count > 0) await takeBack(db, step, { skipConflicts: true, ...(between === undefined ? {} : { between }) });
  await db.write.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('changes')
      .where('step', '=', step.seq)
      .where('id', '>=', step.first_change)
      .where('id', '<=', step.last_change)
      .execute();
    await trx.deleteFrom('change_sets').where('id', '=', changeSetId).execute();
  });
}
