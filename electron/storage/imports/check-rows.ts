import { foldText } from '#shared/text.ts';
import { newId } from '#shared/ids.ts';
import { AppError } from '#shared/errors.ts';
import type { ImportCounts, ImportPlan } from '#shared/contract/imports.ts';
import type { MappingFacts } from '#shared/domain/import-map-row.ts';
import { newFieldKind } from '#shared/domain/import-new-field.ts';
import { rowReader } from '#shared/domain/import-parts.ts';
import { holdBack } from '#shared/domain/import-rules.ts';
import { customFieldId } from '#shared/domain/custom-fields/custom-field.ts';
import { importTarget, labelColumn } from '#shared/domain/import-targets.ts';
import { listCustomFields } from '#db/custom-fields/fields-repository.ts';
import type { DbReader } from '#db/dialects/dialect.ts';
import { memberRows } from '#db/members/members-repository.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';
import { lastSeq } from '#db/workspace/workspace-repository.ts';

import type { JobHandle } from '../jobs/job-runner.ts';
import { openSource, type SourceRow } from './import-source.ts';
import { newSession, storeText, storedRow, type ImportSession } from './import-session.ts';
import { rowMatcher } from './match-rows.ts';
import { settleNewFields } from './new-fields.ts';
import { settleActions } from './settle-actions.ts';

/** What the job of a dry run answers. */
export interface CheckResult {
  readonly sessionId: string;
  readonly counts: ImportCounts;
  /** Columns that go nowhere although rows have something in them, with how many rows. */
  readonly leftOut: readonly { readonly column: number; readonly header: string; readonly filled: number }[];
}

const onePart: readonly number[] = [0];

/** Rows are compared so many at a time: about 10 ms of work. */
const sliceRows = 100;

/** Fails with `invalid` when the plan's mapping does not fit together. */
export function demandMapping(plan: ImportPlan): void {
  for (const entry of plan.mapping) {
    const kind = entry.person === undefined ? plan.recordKind : 'people';
    const isOwn = customFieldId(entry.target) !== null || newFieldKind(entry.target) !== null;
    if (!isOwn && importTarget(entry.target, kind) === undefined)
      throw new AppError('invalid', { field: 'mapping', reason: 'unknownTarget', value: entry.target });
    if (labelColumn(entry.label) === undefined && entry.label.startsWith('@'))
      throw new AppError('invalid', { field: 'mapping', reason: 'unknownLabel', value: entry.label });
  }
}

/** Reads a file row by row and works out what each would do; nothing is written to the workspace. */
export async function checkRows(
  job: JobHandle,
  db: WorkspaceDb,
  plan: ImportPlan,
  path: string,
  folder: string,
): Promise<ImportSession> {
  const source = await openSource(path, plan.options);
  if (source.kind !== 'vcard' && !plan.mapping.some((entry) => entry.target !== 'ignore'))
    throw new AppError('invalid', { field: 'mapping', reason: 'required' });
  const facts = await mappingFacts(db.read);
  const { mapping, newFields } = await settleNewFields(plan, source, await listCustomFields(db.read), job.signal);
  const custom = new Map([...facts.custom, ...newFields.map((field) => [field.id, field] as const)]);
  const session = newSession({
    id: newId(),
    plan,
    db,
    source,
    reader: rowReader(plan.recordKind, mapping, source.header, source.sample, { ...facts, custom }),
    hold: holdBack(plan.rule, mapping),
    newFields,
    folder,
    seq: await lastSeq(db.read),
  });
  try {
    await readAll(job, session);
    settleActions(session);
    return session;
  } catch (error) {
    session.store.close();
    throw error;
  }
}

/** Compares all rows with the workspace as it is now, keeping what a person corrected and decided. */
export async function matchAgain(job: JobHandle, session: ImportSession): Promise<void> {
  const { table } = session;
  session.seq = await lastSeq(session.db.read);
  session.index.clear();
  session.organizations.clear();
  session.records.length = 0;
  const matcher = rowMatcher(session);
  for (let start = 0; start < table.count; start += sliceRows) {
    const rows = Array.from({ length: Math.min(sliceRows, table.count - start) }, (_, at) => ({
      row: start + at,
      stored: storedRow(session, start + at),
    }));
    await matcher.match(rows);
    job.report('imports.checking', start + rows.length, table.count);
    await job.pause();
  }
  settleActions(session);
}

/** What the mapping needs to know of the workspace: members by name and e-mail address. */
export async function mappingFacts(db: DbReader): Promise<MappingFacts> {
  const members = await memberRows(db);
  return {
    members: new Map(
      members.flatMap((row) => [
        [foldText(row.name), row.id] as const,
        ...(row.email === '' ? [] : [[foldText(row.email), row.id] as const]),
      ]),
    ),
    custom: new Map((await listCustomFields(db)).map((field) => [field.id, field])),
  };
}

async function readAll(job: JobHandle, session: ImportSession): Promise<void> {
  const { source, table, plan } = session;
  const matcher = rowMatcher(session);
  const mapped = new Set(plan.mapping.filter((entry) => entry.target !== 'ignore').map((entry) => entry.column));
  job.report('imports.checking', 0, source.estimatedRows);
  for await (const batch of source.rows(job.signal)) {
    for (let start = 0; start < batch.length; start += sliceRows) {
      const rows = batch.slice(start, start + sliceRows).flatMap((row) => keep(session, row, mapped));
      await matcher.match(rows);
      job.report('imports.checking', table.count, Math.max(source.estimatedRows, table.count));
      await job.pause();
    }
  }
}

function keep(session: ImportSession, row: SourceRow, mapped: ReadonlySet<number>) {
  const { table, store, leftOut, source } = session;
  const parts = row.content.card === undefined ? session.reader.partsOf(row.content.cells) : onePart;
  const kept = parts.map((part) => {
    const number = table.add(row.line);
    const stored = part === 0 ? row.content : { ...row.content, part };
    table.oddity[number] = row.oddity;
    store.add(storeText(stored));
    return { row: number, stored };
  });
  if (source.kind !== 'vcard') {
    // Cells beyond the header go to the description.
    const width = Math.min(
      row.content.cells.length,
      source.header.length === 0 ? row.content.cells.length : source.header.length,
    );
    for (let column = 0; column < width; column++) {
      if (!mapped.has(column) && row.content.cells[column]?.trim() !== '')
        leftOut.set(column, (leftOut.get(column) ?? 0) + 1);
    }
  }
  return kept;
}

/** What the job of a dry run tells. */
export function checkResult({ id, counts, leftOut, source }: ImportSession): CheckResult {
  const columns = [...leftOut].map(([column, filled]) => ({ column, header: source.header[column] ?? '', filled }));
  return { sessionId: id, counts, leftOut: columns.toSorted((left, right) => left.column - right.column) };
}
