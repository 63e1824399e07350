import { setImmediate as nextTurn } from 'node:timers/promises';

import { beginLongStep, recordStep, type StepResult } from '#db/changes/record-step.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { largeFields } from '#db/custom-fields/changed-fields.ts';
import { reindexField } from '#db/custom-fields/reindex-field.ts';
import type { DirtyRecords } from '#db/derived/dirty-records.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { AppError } from '#shared/errors.ts';
import type { ChangeEvent } from '#shared/contract/events.ts';

import { backupBefore } from './backups/make-backup.ts';
import type { Device } from './device.ts';
import type { FileGrants } from './file-grants.ts';
import type { Jobs } from './jobs/job-runner.ts';
import type { WorkspaceSession } from './workspaces/workspace-session.ts';

/** What every handler works with. One a process; the workspace in it comes and goes. */
export interface StorageContext {
  readonly clock: () => Date;
  readonly jobs: Jobs;
  readonly files: FileGrants;
  readonly log: Logger;
  readonly device: Device;
  /** The workspace that is open now. A holder, because every call gets a copy of this object. */
  readonly open: { workspace: OpenWorkspace | null };
  /** Tells every client what changed. */
  publish(events: readonly ChangeEvent[]): void;
}

/** The part of a logger that storage needs; no text of a record is ever logged. */
export interface Logger {
  info(message: string, facts?: Readonly<Record<string, string | number>>): void;
  error(message: string, error: unknown): void;
}

/** A workspace with what is known of it beside its rows. */
export interface OpenWorkspace {
  readonly db: WorkspaceDb;
  readonly path: string;
  /** The member who uses this computer; '' when nobody was named. */
  meId: string;
  /** The file under it: its lock, its mark, its watch. */
  readonly session: WorkspaceSession;
}

/** The open workspace's database. Fails with `workspaceClosed`, or as `demandPresent` says when its file is gone. */
export function workspaceDb(context: StorageContext): WorkspaceDb {
  if (context.open.workspace === null) throw new AppError('workspaceClosed', {});
  context.open.workspace.session.demandPresent();
  return context.open.workspace.db;
}

/** Runs a write as one step of the history and tells the screens what changed. `name` is the procedure. */
export async function runStep<T>(
  context: StorageContext,
  name: string,
  work: (writer: StepWriter) => Promise<{ summary: string; value: T }>,
): Promise<StepResult<T>> {
  const db = workspaceDb(context);
  const result = await recordStep(
    db,
    { name, memberId: context.open.workspace?.meId ?? '', now: context.clock() },
    work,
  );
  if (result.changeSetId !== null) publishDirty(context, result.dirty);
  return result;
}

/** Tells the screens which features to look at again; long lists of ids are said as "any". What takes long to follow is done afterwards. */
export function publishDirty(context: StorageContext, dirty: DirtyRecords): void {
  if ([...dirty.customFields.values()].some((words) => words.size > 1)) reindexLater(context, dirty);
  const events = [...dirty.features].map(([feature, ids]) => ({ feature, ids: ids.size > 200 ? [] : [...ids] }));
  context.publish([
    ...events,
    { feature: 'changes', ids: [] },
    { feature: 'search', ids: [] },
    { feature: 'home', ids: [] },
  ]);
}

/** A field that very many records have changed its words: the search follows as a job. */
function reindexLater(context: StorageContext, dirty: DirtyRecords): void {
  const db = workspaceDb(context);
  context.jobs.start(async (job) => {
    for (const id of await largeFields(db.read, dirty)) await reindexField(db, id, () => job.pause());
  });
}

/** How many records are changed before other calls get through: about 20 ms of work. */
const partSize = 100;

/** How many share a transaction, unless somebody waits to write: what the search gathers is written out at the end of each. */
const transactionSize = 500;

/** A change of more records than this is worth a backup before it. */
const bulkSize = 500;

/**
 * Runs a write over many records as one step of the history, in parts that let other calls through; a backup is made before a large one.
 * A failure in the middle takes the parts before it back; so does one of `between`, which hears how far it is after each part.
 */
export async function runManyStep(
  context: StorageContext,
  name: string,
  ids: readonly string[],
  work: (writer: StepWriter, ids: readonly string[]) => Promise<number>,
  summary: (count: number) => string,
  between: (done: number, total: number) => Promise<unknown> = () => nextTurn(),
): Promise<{ count: number; changeSetId: string | null; summary: string }> {
  if (ids.length <= partSize) {
    const result = await runStep(context, name, async (writer) => {
      const count = await work(writer, ids);
      return { value: count, summary: summary(count) };
    });
    return { count: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }
  const db = workspaceDb(context);
  if (ids.length > bulkSize) await backupBefore(context, 'before-bulk');
  const step = await beginLongStep(db, { name, memberId: context.open.workspace?.meId ?? '', now: context.clock() });
  let count = 0;
  try {
    let done = 0;
    while (done < ids.length) {
      const end = Math.min(done + transactionSize, ids.length);
      // oxlint-disable-next-line no-loop-func -- each part is awaited before the loop goes on.
      await step.part(async (writer) => {
        do {
          const part = ids.slice(done, Math.min(done + partSize, end));
          count += await work(writer, part);
          done += part.length;
          await between(done, ids.length);
        } while (done < end && !db.isAwaited());
      }, nextTurn);
    }
  } catch (error) {
    await step.abandon();
    throw error;
  }
  const changed = await step.finish(summary(count));
  context.publish(everyFeature);
  return { count, changeSetId: changed ? step.changeSetId : null, summary: summary(count) };
}

/** After a write over many records every screen looks again. */
export const everyFeature: readonly ChangeEvent[] = [
  'people',
  'organizations',
  'roles',
  'interactions',
  'followUps',
  'notes',
  'attachments',
  'relationships',
  'seats',
  'committees',
  'frameworks',
  'risks',
  'assessments',
  'wantedDecisions',
  'stanceTargets',
  'promises',
  'outreach',
  'sessions',
  'wins',
  'losses',
  'reviews',
  'lessons',
  'decisions',
  'minutes',
  'cadences',
  'duplicates',
  'housekeeping',
  'merges',
  'recruitment',
  'commitments',
  'agreements',
  'tasks',
  'goals',
  'guidelines',
  'assets',
  'messages',
  'evidence',
  'stories',
  'objections',
  'campaigns',
  'meetings',
  'externalEvents',
  'press',
  'funding',
  'training',
  'practices',
  'engagement',
  'evaluation',
  'shelf',
  'program',
  'services',
  'reports',
  'statements',
  'spokespeople',
  'crisis',
  'horizon',
  'glossary',
  'customFields',
  'tags',
  'members',
  'views',
  'trash',
  'changes',
  'search',
  'home',
  'workspaces',
].map((feature) => ({ feature, ids: [] }));
