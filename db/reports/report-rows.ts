import { reportKindById, reportSections, reportSubjects, type ReportSectionId } from '#shared/content/report-kinds.ts';
import type { Report, ReportDraft, ReportPatch, ReportSummary, ReportWords } from '#shared/contract/reports.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseWords } from '../json.ts';
import { defined, json, nothing } from '../partners/partner-mapping.ts';
import { isLive } from '../records/live.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { ReportRow } from '../schema/reports.ts';

/** The most reports that a list shows. */
const mostReports = 500;

/** Reports in use, the latest change first. */
export async function listReports(db: DbReader): Promise<ReportSummary[]> {
  const rows = await db
    .selectFrom('reports')
    .selectAll()
    .where(isLive('reports'))
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(mostReports)
    .execute();
  const subjects = await subjectsOf(db, rows);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    kind: kindOf(row),
    title: row.title,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    subject: subjects.get(row.subject_id) ?? null,
    updatedAt: row.updated_at,
  }));
}

/** A report, from the trash too. Fails with `notFound`. */
export async function readReport(db: DbReader, id: string): Promise<Report> {
  const row = await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'reports', id });
  const subjects = await subjectsOf(db, [row]);
  return {
    id,
    version: row.version,
    kind: kindOf(row),
    title: row.title,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    subjectId: row.subject_id || null,
    subjectType: reportSubjects.find((type) => type === row.subject_type) ?? null,
    subject: subjects.get(row.subject_id) ?? null,
    sections: sectionsOf(row),
    words: wordsOf(row),
    updatedAt: row.updated_at,
    isInTrash: row.deleted_at !== '',
  };
}

/** A report in use. Fails with `notFound`. */
export async function demandReport(db: DbReader, id: string): Promise<ReportRow> {
  const row = await db
    .selectFrom('reports')
    .selectAll()
    .where('id', '=', id)
    .where(isLive('reports'))
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'reports', id });
  return row;
}

/** The row of a new report, with the usual parts of its kind. */
export function newReportRow(id: string, now: string, draft: ReportDraft): ReportRow {
  const kind = reportKindById(draft.kind);
  return {
    id,
    version: 1,
    created_at: now,
    updated_at: now,
    deleted_at: '',
    kind: draft.kind,
    title: draft.title,
    period_start: draft.periodStart,
    period_end: draft.periodEnd,
    subject_type: kind?.subject ?? '',
    subject_id: '',
    sections: JSON.stringify(kind?.sections ?? []),
    words: '{}',
    ...reportColumns(draft),
  };
}

/** The columns for the fields that a patch names. */
export function reportColumns(patch: ReportPatch): Partial<ReportRow> {
  return defined({
    title: patch.title,
    period_start: patch.periodStart,
    period_end: patch.periodEnd,
    subject_id: nothing(patch.subjectId),
    sections: json(patch.sections),
    words: json(patch.words),
  });
}

/** What somebody wrote over the parts, by part; a damaged cell reads as nothing. */
export function wordsOf(row: Pick<ReportRow, 'words'>): Partial<Record<ReportSectionId, ReportWords>> {
  let value: unknown;
  try {
    value = JSON.parse(row.words);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const found: Partial<Record<ReportSectionId, ReportWords>> = {};
  for (const { id } of reportSections) {
    const words: unknown = (value as Readonly<Record<string, unknown>>)[id]; // An object has unknown fields.
    if (typeof words !== 'object' || words === null) continue;
    const text = (key: string): string | null => {
      const said = (words as Readonly<Record<string, unknown>>)[key]; // As above.
      return typeof said === 'string' ? said : null;
    };
    found[id] = { title: text('title'), text: text('text'), was: text('was') ?? '' };
  }
  return found;
}

function sectionsOf(row: ReportRow): ReportSectionId[] {
  const wanted = parseWords(row.sections);
  return wanted.flatMap((id) => reportSections.find((section) => section.id === id)?.id ?? []);
}

function kindOf(row: ReportRow): Report['kind'] {
  return reportKindById(row.kind)?.id ?? 'annual';
}

function subjectsOf(db: DbReader, rows: readonly ReportRow[]) {
  return recordLabels(
    db,
    rows.flatMap((row) => {
      const type = reportSubjects.find((each) => each === row.subject_type);
      return type === undefined || row.subject_id === '' ? [] : [{ type, id: row.subject_id }];
    }),
  );
}
