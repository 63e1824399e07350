import { beginLongStep, type LongStep } from '#db/changes/record-step.ts';
import type { StepWriter } from '#db/changes/step-writer.ts';
import { insertCustomField } from '#db/custom-fields/fields-repository.ts';
import { insertImportRun } from '#db/imports/import-runs-repository.ts';
import { rememberMapping } from '#db/imports/import-mappings-repository.ts';
import { lastSeq } from '#db/workspace/workspace-repository.ts';
import type { ImportResult } from '#shared/contract/imports.ts';
import { AppError } from '#shared/errors.ts';
import { joinDraft } from '#shared/domain/import-join.ts';
import { importSummary } from '#shared/domain/import-summary.ts';
import { newId } from '#shared/ids.ts';

import type { JobHandle } from '../jobs/job-runner.ts';
import { matchAgain } from './check-rows.ts';
import { headerHash } from './header-hash.ts';
import { contentOf, nameOfImport, type ImportSession } from './import-session.ts';
import { importWriter, type ImportWriter, type RecordDraft } from './import-writer.ts';
import { groupRows, type RowGroups } from './row-groups.ts';
import { keptRejects } from './save-rejects.ts';

/** What applying needs from the service. */
export interface ApplyHost {
  readonly now: Date;
  /** The member who does it; '' when nobody was named. */
  readonly memberId: string;
  backup(): Promise<void>;
  /** Tells the screens that anything may have changed. */
  publish(): void;
  logError(message: string, error: unknown): void;
}

/** Records of one transaction, at most: more make its end, when all pages are written, longer than other calls should wait. */
const partRecords = 1_000;
/** A slice takes about so long, with turns for others inside; the clock decides how many records it has. */
const sliceMilliseconds = 12;
const firstSlice = 25;

/** Writes a dry run's rows as one step of the history. A failure, or a person's stop, takes all of it back. */
export async function applyRows(job: JobHandle, host: ApplyHost, session: ImportSession): Promise<ImportResult> {
  const { db, plan } = session;
  job.report('imports.preparing', 0, session.table.count);
  if ((await lastSeq(db.read)) !== session.seq) await matchAgain(job, session);
  if (session.counts.create + session.counts.update > 0) await host.backup();
  await job.pause();
  if (session.source.kind !== 'vcard')
    await rememberMapping(
      db,
      headerHash(session.source.header, session.source.sample),
      { recordKind: plan.recordKind, mapping: plan.mapping },
      host.now.toISOString(),
    );
  const groups = groupRows(session);
  const writer = importWriter(session, () => job.pause());
  const step = await beginLongStep(db, {
    name: 'imports.apply',
    memberId: host.memberId,
    now: host.now,
  });
  let applied = 0;
  try {
    await makeFields(session, step);
    applied = await writeAll(job, session, step, groups, writer);
  } catch (error) {
    // What was made is gone again, so the rows have to be compared anew before another try.
    session.seq = -1;
    await takeBackAll(job, host, step, groups.heads.length);
    throw error;
  }
  const { counts } = writer;
  const isChanged = await step.finish(
    importSummary({ ...counts, organizations: counts.organizations + counts.newOrganizations }, nameOfImport(plan)),
  );
  const result: ImportResult = {
    changeSetId: isChanged ? step.changeSetId : null,
    created: counts.people + counts.organizations,
    updated: counts.changedPeople + counts.changedOrganizations,
    skipped: session.counts.rows - session.counts.reject - applied,
    rejected: session.counts.reject,
    newOrganizations: counts.newOrganizations,
  };
  await insertImportRun(db, importRunOf(session, host, result), keptRejects(session));
  host.publish();
  return result;
}

function importRunOf({ plan, source }: ImportSession, host: ApplyHost, result: ImportResult) {
  return {
    id: newId(),
    change_set_id: result.changeSetId ?? '',
    at: host.now.toISOString(),
    member_id: host.memberId,
    file_name: nameOfImport(plan),
    source: plan.name === '' ? source.kind : 'pasted',
    preset: plan.preset,
    record_kind: source.kind === 'vcard' ? '' : plan.recordKind,
    created: result.created,
    updated: result.updated,
    skipped: result.skipped,
    rejected: result.rejected,
    new_organizations: result.newOrganizations,
  };
}

/** Makes the custom fields that the plan asks for, before the first value. */
async function makeFields({ newFields, counts }: ImportSession, step: LongStep): Promise<void> {
  if (newFields.length === 0 || counts.create + counts.update === 0) return;
  await step.part(async (writer) => {
    for (const field of newFields) await insertCustomField(writer, field.id, { ...field, isRestricted: false });
  });
}

/** Answers how many rows had an effect. */
async function writeAll(
  job: JobHandle,
  session: ImportSession,
  step: LongStep,
  groups: RowGroups,
  writer: ImportWriter,
): Promise<number> {
  const { heads, organizationCount } = groups;
  const total = heads.length;
  let applied = 0;
  const write = async (part: StepWriter, slice: Uint32Array, isPeople: boolean) => {
    const records = [...slice].map((head) => recordDraft(session, groups, head));
    await (isPeople ? writer.writePeople(part, records) : writer.writeOrganizations(part, records));
    for (const head of slice) applied += groups.rowsOf(head).length;
  };
  await inParts(job, session, step, { start: 0, end: organizationCount, total }, (part, from, to) =>
    write(part, heads.subarray(from, to), false),
  );
  const named = namedByRows(session);
  await inParts(job, session, step, { start: 0, end: named.length, total: 0 }, (part, from, to) =>
    writer.makeNamed(part, named.slice(from, to)),
  );
  await inParts(job, session, step, { start: organizationCount, end: total, total }, (part, from, to) =>
    write(part, heads.subarray(from, to), true),
  );
  return applied;
}

/** What all rows of a group say together; the first has the word. */
function recordDraft(session: ImportSession, groups: RowGroups, head: number): RecordDraft {
  const [first = head, ...others] = groups.rowsOf(head);
  const { draft } = contentOf(session, first);
  for (const row of others) joinDraft(draft, contentOf(session, row).draft);
  return { recordId: groups.recordOf(head), draft };
}

/** The numbers of the organizations that rows name and nobody has made yet, in the order of names. */
function namedByRows(session: ImportSession): number[] {
  const { table, organizations } = session;
  const used = new Set<number>();
  for (let row = 0; row < table.count; row++) {
    if ((table.action[row] ?? 0) > 1) continue;
    for (const number of organizations.ofRow(table, row)) if (organizations.idOf(number) === '') used.add(number);
  }
  return [...used].toSorted((left, right) => (organizations.nameOf(left) < organizations.nameOf(right) ? -1 : 1));
}

/**
 * Runs work over a range in slices, with a turn for other calls after each. Many slices share a transaction, for then they share the pages that
 * they write; it ends early when somebody else waits to write.
 */
async function inParts(
  job: JobHandle,
  { db }: ImportSession,
  step: LongStep,
  range: { start: number; end: number; total: number },
  work: (writer: StepWriter, from: number, to: number) => Promise<void>,
): Promise<void> {
  let size = firstSlice;
  let from = range.start;
  while (from < range.end) {
    const partEnd = Math.min(range.end, from + partRecords);
    // oxlint-disable-next-line no-loop-func -- each part is awaited before the loop goes on.
    await step.part(async (writer) => {
      do {
        const to = Math.min(partEnd, from + size);
        const startedAt = performance.now();
        await work(writer, from, to);
        const milliseconds = Math.max(0.5, performance.now() - startedAt);
        size = Math.round(
          Math.min(500, Math.max(10, size * Math.min(2, Math.max(0.5, sliceMilliseconds / milliseconds)))),
        );
        from = to;
        if (range.total > 0) job.report('imports.applying', to, range.total);
        await job.pause();
      } while (from < partEnd && !db.isAwaited());
    });
    await job.pause();
  }
}

async function takeBackAll(job: JobHandle, host: ApplyHost, step: LongStep, total: number): Promise<void> {
  try {
    await step.abandon(async (done, count) => {
      job.report('imports.takingBack', Math.round((done / Math.max(1, count)) * total), total);
      await new Promise((resolve) => setImmediate(resolve));
    });
  } catch (error) {
    // A full or broken disk may refuse this too; then the step is taken back when the workspace is opened again.
    host.logError('an import was not taken back', error);
  }
  host.publish();
}

/** Fails with `invalid` when the dry run was applied before. */
export function demandUnapplied(session: ImportSession): void {
  if (session.isApplied) throw new AppError('invalid', { field: 'sessionId', reason: 'alreadyApplied' });
}
