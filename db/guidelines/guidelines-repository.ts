import { guidelineClauses, type GuidelineClauseContent } from '#shared/content/guideline-clauses.ts';
import type { IsoDay } from '#shared/dates.ts';
import { usualClause, type ClauseFields } from '#shared/domain/guidelines/clause-text.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { reordered } from '../records/reordered.ts';
import { defined, nothing } from '../partners/partner-mapping.ts';
import type {
  GuidelineClauseRow,
  GuidelineRow,
  GuidelineSignatureRow,
  GuidelineVersionRow,
} from '../schema/guidelines.ts';

/** The fields of guidelines that a patch may name. */
interface GuidelinePatch {
  readonly title?: string | undefined;
  readonly status?: string | undefined;
  readonly reviewOn?: IsoDay | null | undefined;
  readonly note?: string | undefined;
}

/** The fields of a clause that a patch may name. */
interface ClausePatch {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly choice?: readonly string[] | undefined;
  readonly fields?: ClauseFields | undefined;
}

/** The row of new guidelines. */
export function newGuidelineRow(
  id: string,
  now: string,
  fields: GuidelinePatch & { readonly title: string },
): GuidelineRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    title: '',
    status: 'draft',
    review_on: '',
    note: '',
    ...guidelineColumns(fields),
  };
}

/** The row of a clause; `clause` is an id of the library, '' for one of one's own. */
export function newClauseRow(
  id: string,
  now: string,
  guidelineId: string,
  position: number,
  clause: string,
  fields: ClausePatch & { readonly title: string },
): GuidelineClauseRow {
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    guideline_id: guidelineId,
    clause,
    choice: '',
    title: '',
    body: '',
    fields: '{}',
    position,
    ...clauseColumns(fields),
  };
}

/** The rows of clauses of the library as they usually are; `known` fills placeholders such as the name of the coalition. */
export function usualClauseRows(
  now: string,
  guidelineId: string,
  known: ClauseFields,
  contents: readonly GuidelineClauseContent[] = guidelineClauses,
  makeId: () => string = newId,
): GuidelineClauseRow[] {
  return contents.map((content, position) => {
    const usual = usualClause(content);
    const said = Object.fromEntries(
      content.fields.flatMap(({ name }) => (known[name] === undefined ? [] : [[name, known[name]]])),
    );
    return newClauseRow(makeId(), now, guidelineId, position, content.id, {
      ...usual,
      fields: { ...usual.fields, ...said },
    });
  });
}

/** Guidelines in use. Fails with `notFound`. */
export async function demandGuideline(db: DbReader, id: string): Promise<GuidelineRow> {
  const row = await db.selectFrom('guidelines').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || row.deleted_at !== '') throw new AppError('notFound', { type: 'guidelines', id });
  return row;
}

/** A clause as it is stored. Fails with `notFound`. */
export async function demandClause(db: DbReader, id: string): Promise<GuidelineClauseRow> {
  const row = await db.selectFrom('guideline_clauses').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'guidelines', id });
  return row;
}

/** An adopted version as it is stored. Fails with `notFound`. */
export async function demandVersion(db: DbReader, id: string): Promise<GuidelineVersionRow> {
  const row = await db.selectFrom('guideline_versions').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'guidelines', id });
  return row;
}

/** The latest version that was adopted; undefined before the first. */
export async function lastVersion(db: DbReader, guidelineId: string): Promise<GuidelineVersionRow | undefined> {
  return db
    .selectFrom('guideline_versions')
    .selectAll()
    .where('guideline_id', '=', guidelineId)
    .orderBy('number', 'desc')
    .executeTakeFirst();
}

/** A signature as it is stored. Fails with `notFound`. */
export async function demandSignature(db: DbReader, id: string): Promise<GuidelineSignatureRow> {
  const row = await db.selectFrom('guideline_signatures').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'guidelines', id });
  return row;
}

/** Whether an organization signed a version already. */
export async function isSigned(db: DbReader, versionId: string, organizationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('guideline_signatures')
    .select('id')
    .where('version_id', '=', versionId)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The clauses of guidelines in their order. */
export async function clauseRowsOf(db: DbReader, guidelineId: string): Promise<GuidelineClauseRow[]> {
  return db
    .selectFrom('guideline_clauses')
    .selectAll()
    .where('guideline_id', '=', guidelineId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Changes guidelines. */
export async function updateGuideline(
  writer: StepWriter,
  id: string,
  version: number,
  patch: GuidelinePatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('guidelines', id, guidelineColumns(patch), version);
}

/** Adds a clause, at the end or at a place. */
export async function insertClause(
  writer: StepWriter,
  id: string,
  guidelineId: string,
  clause: string,
  fields: ClausePatch & { readonly title: string },
  index: number | null,
): Promise<void> {
  const rows = await clauseRowsOf(writer.trx, guidelineId);
  const row = newClauseRow(id, writer.now, guidelineId, (rows.at(-1)?.position ?? -1) + 1, clause, fields);
  await writer.insert('guideline_clauses', [row]);
  if (index !== null) await moveClause(writer, row, index);
}

/** Changes a clause. */
export async function updateClause(
  writer: StepWriter,
  id: string,
  version: number,
  patch: ClausePatch,
): Promise<{ version: number; isChanged: boolean }> {
  return writer.update('guideline_clauses', id, clauseColumns(patch), version);
}

/** Puts a clause in another place of its text. */
export async function moveClause(writer: StepWriter, row: GuidelineClauseRow, index: number): Promise<void> {
  const rows = await clauseRowsOf(writer.trx, row.guideline_id);
  await writer.updateEach(
    'guideline_clauses',
    reordered(rows, row.id, index).map((each, position) => ({ row: each, patch: { position } })),
  );
}

/** The row of an adopted version. */
export function newVersionRow(
  id: string,
  now: string,
  fields: Pick<GuidelineVersionRow, 'guideline_id' | 'number' | 'body' | 'adopted_on'> & Partial<GuidelineVersionRow>,
): GuidelineVersionRow {
  return { id, version: 1, created_at: now, updated_at: now, decision_id: '', note: '', ...fields };
}

/** The row of a signature. */
export function newSignatureRow(
  id: string,
  now: string,
  fields: Pick<GuidelineSignatureRow, 'guideline_id' | 'version_id' | 'organization_id' | 'signed_on'> &
    Partial<GuidelineSignatureRow>,
): GuidelineSignatureRow {
  return { id, version: 1, created_at: now, updated_at: now, person_id: '', note: '', ...fields };
}

function guidelineColumns(patch: GuidelinePatch): Partial<GuidelineRow> {
  return defined({
    title: patch.title,
    status: patch.status,
    review_on: nothing(patch.reviewOn),
    note: patch.note,
  });
}

function clauseColumns(patch: ClausePatch): Partial<GuidelineClauseRow> {
  return defined({
    title: patch.title,
    body: patch.body,
    choice: patch.choice?.join(','),
    fields: patch.fields === undefined ? undefined : JSON.stringify(patch.fields),
  });
}
