import type { DbReader } from '#db/dialects/dialect.ts';
import { recordLabels } from '#db/records/record-labels.ts';
import { readPacketDocument } from '#db/reports/read-document.ts';
import { demandReport, listReports, newReportRow, readReport, reportColumns } from '#db/reports/report-rows.ts';
import { reportKindById, reportSubjects } from '#shared/content/report-kinds.ts';
import type { ReportPatch } from '#shared/contract/reports.ts';
import { daysBetween } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';
import { newId } from '#shared/ids.ts';

import { runStep, workspaceDb } from '../context.ts';
import { os } from '../procedures.ts';
import { readAside } from '../reading/read-aside.ts';
import { saveReport, writeDocument } from './save-report.ts';

export const reportsHandlers = {
  list: os.reports.list.handler(({ context }) => listReports(workspaceDb(context).read)),

  get: os.reports.get.handler(({ input, context }) => readReport(workspaceDb(context).read, input.id)),

  create: os.reports.create.handler(async ({ input, context }) => {
    const id = newId();
    const result = await runStep(context, 'reports.create', async (writer) => {
      demandPeriod(input.periodStart, input.periodEnd);
      demandOnce(input);
      await demandSubject(writer.trx, reportKindById(input.kind)?.subject ?? '', input.subjectId);
      await writer.insert('reports', [newReportRow(id, writer.now, input)]);
      return { value: id, summary: `Started the report “${input.title}”` };
    });
    return { id, version: 1, changeSetId: result.changeSetId, summary: result.summary };
  }),

  update: os.reports.update.handler(async ({ input, context }) => {
    const { id, patch } = input;
    const result = await runStep(context, 'reports.update', async (writer) => {
      const before = await demandReport(writer.trx, id);
      demandPeriod(patch.periodStart ?? before.period_start, patch.periodEnd ?? before.period_end);
      demandOnce(patch);
      if (patch.subjectId !== undefined) await demandSubject(writer.trx, before.subject_type, patch.subjectId);
      const saved = await writer.update('reports', id, reportColumns(patch), input.version);
      return { value: saved.version, summary: `Changed the report “${patch.title ?? before.title}”` };
    });
    return { id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  trash: os.reports.trash.handler(async ({ input, context }) => {
    const result = await runStep(context, 'reports.trash', async (writer) => {
      const { title } = await demandReport(writer.trx, input.id);
      const saved = await writer.update('reports', input.id, { deleted_at: writer.now }, input.version);
      return { value: saved.version, summary: `Moved the report “${title}” to the trash` };
    });
    return { id: input.id, version: result.value, changeSetId: result.changeSetId, summary: result.summary };
  }),

  document: os.reports.document.handler(({ input, context, signal }) =>
    readAside(context, 'report', input, { signal }),
  ),

  packet: os.reports.packet.handler(({ input, context }) =>
    readPacketDocument(workspaceDb(context).read, input.meetingId, input.today),
  ),

  save: os.reports.save.handler(({ input, context }) => saveReport(context, input)),

  write: os.reports.write.handler(async ({ input, context }) => {
    const path = context.files.demand(input.path, 'write');
    await writeDocument(path, input.format, input.document);
    return { path };
  }),
};

/** Fails with `invalid` for a period that ends before it begins, or is longer than ten years. */
function demandPeriod(from: string, to: string): void {
  if (to < from) throw new AppError('invalid', { field: 'periodEnd', reason: 'endBeforeStart' });
  if (daysBetween(from, to) > 3_660) throw new AppError('invalid', { field: 'periodEnd', reason: 'periodTooLong' });
}

/** Fails with `invalid` when a part is named twice. */
function demandOnce({ sections }: ReportPatch): void {
  if (sections !== undefined && new Set(sections).size < sections.length)
    throw new AppError('invalid', { field: 'sections', reason: 'twice' });
}

/** A kind of report that is about something needs it, and it has to be there. */
async function demandSubject(db: DbReader, type: string, id: string | null | undefined): Promise<void> {
  const subject = reportSubjects.find((each) => each === type);
  if (subject === undefined) {
    if (id !== null && id !== undefined) throw new AppError('invalid', { field: 'subjectId', reason: 'unknownChoice' });
    return;
  }
  if (id === null || id === undefined || id === '')
    throw new AppError('invalid', { field: 'subjectId', reason: 'required' });
  if (!(await recordLabels(db, [{ type: subject, id }])).has(id)) throw new AppError('notFound', { type: subject, id });
}
