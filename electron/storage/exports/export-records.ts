import { restrictedIds } from '#db/partners/restricted-partners.ts';
import { workspaceName } from '#db/workspace/workspace-repository.ts';
import type { ExportFormat, ExportView } from '#shared/contract/export-views.ts';
import { dayOf } from '#shared/dates.ts';
import { AppError } from '#shared/errors.ts';

import { workspaceDb, type StorageContext } from '../context.ts';
import { writeVcards } from '../files/write-vcard.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { organizationCards, personCards } from './partner-cards.ts';
import { openTable } from './views/open-table.ts';
import { partnerIds } from './views/partner-views.ts';
import { writeTable, type ExportResult } from './write-table.ts';

interface RecordsExport {
  readonly view: ExportView;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  readonly path: string;
  readonly includeRestricted: boolean;
  readonly raw: boolean;
  readonly title: string;
  readonly lines: readonly string[];
}

const batchSize = 200;

/** Writes a table to a file, in the order in which it is shown. */
export async function exportRecords(
  context: StorageContext,
  request: RecordsExport,
  job: JobHandle,
): Promise<ExportResult> {
  const { view, format, path, includeRestricted } = request;
  if (format === 'vcard' || format === 'vcard3')
    return exportCards(context, { view, format, path, includeRestricted }, job);
  const table = await openTable(context, view, request);
  const about = {
    workspace: await workspaceName(workspaceDb(context).read),
    title: request.title || table.name,
    lines: request.lines,
    day: dayOf(context.clock()),
    includesRestricted: includeRestricted,
  };
  return writeTable(table, { path, format, raw: request.raw, about }, job);
}

async function exportCards(
  context: StorageContext,
  { view, format, path, includeRestricted }: Pick<RecordsExport, 'view' | 'format' | 'path' | 'includeRestricted'>,
  job: JobHandle,
): Promise<ExportResult> {
  if (view.table !== 'people' && view.table !== 'organizations')
    throw new AppError('invalid', { field: 'format', reason: 'onlyPartners', value: format });
  const db = workspaceDb(context).read;
  const ids = await partnerIds(db, view.table, view.selection, dayOf(context.clock()));
  const hidden = includeRestricted ? new Set<string>() : await restrictedIds(db, view.table);
  const shown = ids.filter((id) => !hidden.has(id));
  const leftOut = ids.length - shown.length;
  const batches = batchesOf(shown, job);
  const cards = view.table === 'people' ? personCards(db, batches) : organizationCards(db, batches);
  const written = await writeVcards(path, cards, {
    signal: job.signal,
    version: format === 'vcard3' ? '3.0' : '4.0',
    about: includeRestricted
      ? '(with restricted records: do not pass it on)'
      : leftOut === 0
        ? ''
        : `(restricted records are left out: ${leftOut})`,
  });
  return { path, rows: written.cards, leftOut };
}

async function* batchesOf(ids: readonly string[], job: JobHandle): AsyncGenerator<string[]> {
  for (let start = 0; start < ids.length; start += batchSize) {
    job.report('writing', start, ids.length);
    yield ids.slice(start, start + batchSize);
    await job.pause();
  }
}
