import { beginLongStep, type LongStep } from '#db/changes/record-step.ts';
import { getChangeSet } from '#db/changes/changes-repository.ts';
import { fieldOfColumn } from '#db/changes/field-words.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { getImportRun, isInForce, markTakenBack } from '#db/imports/import-runs-repository.ts';
import {
  changesBackward,
  decideTakeBack,
  featureOfTable,
  takeBackBatch,
  type TakeBackDecision,
  type TakeBackMemory,
} from '#db/imports/take-back-plan.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import { selectRows } from '#db/rows.ts';
import type { ChangeSetRow } from '#db/schema/changes.ts';
import type { ImportRunRow } from '#db/schema/imports.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { recordTypes, type RecordType } from '#shared/domain/records/record-types.ts';
import type { KeptRecord, TakeBackReport } from '#shared/contract/import-runs.ts';
import { AppError } from '#shared/errors.ts';

import type { JobHandle } from '../jobs/job-runner.ts';
import type { ApplyHost } from './apply-rows.ts';

/** Works out what taking an import back would do now; nothing is written. */
export async function previewTakeBack(job: JobHandle, db: WorkspaceDb, id: string): Promise<TakeBackReport> {
  const { step } = await demandStanding(db.read, id);
  const tally = newTally();
  const memory: TakeBackMemory = { removed: new Set(), overlay: new Map() };
  let done = 0;
  for (let cursor = 0; ;) {
    const changes = await changesBackward(db.read, step, cursor);
    count(tally, await decideTakeBack(db.read, step, changes, memory, 0));
    done += changes.length;
    cursor = changes.at(-1)?.id ?? 0;
    job.report('imports.comparing', done, step.count);
    await job.pause();
    if (changes.length < takeBackBatch) break;
  }
  return reportOf(db.read, tally, null);
}

/** Takes an import back as one new step, so that this can be undone like anything else. A failure, or a person's stop, leaves all as it was. */
export async function takeBackImport(
  job: JobHandle,
  db: WorkspaceDb,
  host: ApplyHost,
  id: string,
): Promise<TakeBackReport> {
  const { run, step } = await demandStanding(db.read, id);
  await host.backup();
  const own = await beginLongStep(db, { name: 'importRuns.takeBack', memberId: host.memberId, now: host.now });
  const tally = newTally();
  try {
    await takeAllBack(job, step, own, tally);
  } catch (error) {
    await own.abandon();
    host.publish();
    throw error;
  }
  const isChanged = await own.finish(`Took back the import of ${run.file_name}`);
  const report = await reportOf(db.read, tally, isChanged ? own.changeSetId : null);
  if (isChanged)
    await markTakenBack(db, id, { at: host.now.toISOString(), changeSetId: own.changeSetId, kept: report.kept });
  host.publish();
  return report;
}

async function takeAllBack(job: JobHandle, step: ChangeSetRow, own: LongStep, tally: Tally): Promise<void> {
  const memory: TakeBackMemory = { removed: new Set(), overlay: new Map() };
  let done = 0;
  let cursor = 0;
  for (let isMore = true; isMore;) {
    // oxlint-disable-next-line no-loop-func -- each part is awaited before the loop goes on.
    await own.part(async (writer) => {
      const changes = await changesBackward(writer.trx, step, cursor);
      const decisions = await decideTakeBack(writer.trx, step, changes, memory, own.seq);
      await write(writer, decisions);
      count(tally, decisions);
      done += changes.length;
      cursor = changes.at(-1)?.id ?? 0;
      isMore = changes.length === takeBackBatch;
    });
    job.report('imports.takingBack', done, step.count);
    await job.pause();
  }
}

/** Neighbours of one table are written together, in the order in which they were decided. */
async function write(writer: StepWriter, decisions: readonly TakeBackDecision[]): Promise<void> {
  for (let start = 0; start < decisions.length;) {
    const [first] = decisions.slice(start);
    if (first === undefined) return;
    let end = start + 1;
    while (decisions[end]?.table === first.table && decisions[end]?.what === first.what) end++;
    const run = decisions.slice(start, end);
    if (first.what === 'remove')
      await writer.remove(
        first.table,
        run.map((decision) => decision.key),
      );
    if (first.what === 'set')
      for (const { table, key, values } of run)
        // The columns come from the log, which holds rows of this table.
        await writer.update(table, key, values);
    start = end;
  }
}

interface Tally {
  people: number;
  organizations: number;
  others: number;
  readonly restored: Set<string>;
  readonly gone: Set<string>;
  readonly kept: Map<string, TakeBackDecision>;
}

function newTally(): Tally {
  return { people: 0, organizations: 0, others: 0, restored: new Set(), gone: new Set(), kept: new Map() };
}

function count(tally: Tally, decisions: readonly TakeBackDecision[]): void {
  for (const decision of decisions) {
    const { table, key, what, kept } = decision;
    const isPartner = table === 'people' || table === 'organizations';
    if (what === 'remove' && isPartner) tally[table]++;
    else if (what === 'remove') tally.others++;
    else if (what === 'gone' && isPartner) tally.gone.add(key);
    else if (what === 'set') tally.restored.add(key);
    if (decision.why !== '' || kept.length > 0) tally.kept.set(`${table} ${key}`, decision);
  }
}

/** How many of the records that stay are named. */
const namedRecords = 200;

async function reportOf(db: DbReader, tally: Tally, changeSetId: string | null): Promise<TakeBackReport> {
  const kept = [...tally.kept.values()].filter((decision) => decision.table !== 'ladder_moves');
  const shown = kept.slice(0, namedRecords);
  const named = await Promise.all(shown.map((decision) => recordOf(db, decision)));
  const labels = await recordLabels(db, named);
  const keptRecords = shown.map((decision, at): KeptRecord => {
    const { type, id } = named[at] ?? { type: 'people', id: '' };
    const label = labels.get(id);
    return {
      type,
      id,
      label: label?.label ?? '',
      isRestricted: label?.isRestricted === true,
      fields: decision.kept.map(fieldOfColumn),
      why: decision.why === 'inUse' ? 'inUse' : 'changed',
    };
  });
  return {
    people: tally.people,
    organizations: tally.organizations,
    others: tally.others,
    restored: tally.restored.size,
    gone: tally.gone.size,
    kept: kept.length,
    keptRecords,
    changeSetId,
  };
}

/** The record that a row is, or is a part of. */
async function recordOf(db: DbReader, { table, key }: TakeBackDecision): Promise<{ type: RecordType; id: string }> {
  const feature = featureOfTable(table);
  const type = recordTypes.find((each) => each === feature);
  if (type !== undefined && table !== 'record_tags') return { type, id: key.split('/')[0] ?? '' };
  const [row] = await selectRows(db, table, [key]);
  const owner = row?.['person_id'] ?? row?.['record_id'];
  const ownType = recordTypes.find((each) => each === row?.['record_type']);
  return { type: ownType ?? 'people', id: typeof owner === 'string' ? owner : '' };
}

async function demandStanding(db: DbReader, id: string): Promise<{ run: ImportRunRow; step: ChangeSetRow }> {
  const run = await getImportRun(db, id);
  if (!(await isInForce(db, run))) throw new AppError('nothingToUndo', {});
  return { run, step: await getChangeSet(db, run.change_set_id) };
}
