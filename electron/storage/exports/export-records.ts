import type { DbReader } from '#db/dialects/dialect.ts';
import { knownColumns, organizationWords, personWords, readNames } from '#db/lists/field-words.ts';
import { selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { organizationRows, organizationSummaries } from '#db/organizations/organizations-repository.ts';
import { restrictedIds } from '#db/partners/restricted-partners.ts';
import { peopleList } from '#db/people/people-list.ts';
import { personRows, personSummaries } from '#db/people/people-repository.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { Selection } from '#shared/contract/filters.ts';
import { dayOf } from '#shared/dates.ts';
import { organizationsFields } from '#shared/domain/organizations-fields.ts';
import { peopleFields } from '#shared/domain/people-fields.ts';

import { csvWriter } from '../files/write-csv.ts';
import { writeVcards } from '../files/write-vcard.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { organizationCards, personCards } from './partner-cards.ts';

interface RecordsExport {
  readonly feature: PartnerType;
  readonly selection: Selection;
  readonly format: 'csv' | 'vcard';
  readonly columns: readonly string[];
  readonly path: string;
  readonly includeRestricted: boolean;
  readonly raw: boolean;
}

/** What an export wrote, and how many records it kept back because they are restricted. */
interface ExportResult {
  readonly path: string;
  readonly rows: number;
  readonly leftOut: number;
}

const batchSize = 200;

/** Writes a selection to a file, in the order of the list. */
export async function exportRecords(
  db: DbReader,
  request: RecordsExport,
  now: Date,
  job: JobHandle,
): Promise<ExportResult> {
  const list = request.feature === 'people' ? peopleList : organizationsList;
  const ids = await selectedIds(db, list, request.selection, dayOf(now));
  const shown = request.includeRestricted ? ids : await withoutRestricted(db, request.feature, ids);
  const leftOut = ids.length - shown.length;
  const batches = batchesOf(shown, job);
  if (request.format === 'vcard') {
    const cards = request.feature === 'people' ? personCards(db, batches) : organizationCards(db, batches);
    const written = await writeVcards(request.path, cards, { signal: job.signal });
    return { path: request.path, rows: written.cards, leftOut };
  }
  await writeCsv(db, request, batches);
  return { path: request.path, rows: shown.length, leftOut };
}

async function withoutRestricted(db: DbReader, feature: PartnerType, ids: readonly string[]): Promise<string[]> {
  const restricted = await restrictedIds(db, feature);
  return ids.filter((id) => !restricted.has(id));
}

async function* batchesOf(ids: readonly string[], job: JobHandle): AsyncGenerator<string[]> {
  for (let start = 0; start < ids.length; start += batchSize) {
    job.report('writing', start, ids.length);
    yield ids.slice(start, start + batchSize);
    await job.pause();
  }
}

async function writeCsv(db: DbReader, request: RecordsExport, batches: AsyncIterable<string[]>): Promise<void> {
  const names = await readNames(db);
  const writer = await csvWriter(request.path, { raw: request.raw });
  try {
    if (request.feature === 'people') {
      const columns = await knownColumns(db, 'people', peopleFields, request.columns, request);
      await writer.write(columns.map((column) => column.label));
      for await (const ids of batches) {
        const rows = await personSummaries(db, await personRows(db, ids));
        await writer.write(...rows.map((row) => personWords(row, columns, names)));
      }
    } else {
      const columns = await knownColumns(db, 'organizations', organizationsFields, request.columns, request);
      await writer.write(columns.map((column) => column.label));
      for await (const ids of batches) {
        const rows = await organizationSummaries(db, await organizationRows(db, ids));
        await writer.write(...rows.map((row) => organizationWords(row, columns, names)));
      }
    }
    await writer.end();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}
