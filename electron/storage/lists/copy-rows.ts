import type { DbReader } from '#db/dialects/dialect.ts';
import { knownColumns, organizationWords, personWords, readNames } from '#db/lists/field-words.ts';
import type { ListDefinition } from '#db/lists/list-definition.ts';
import { selectedIds } from '#db/lists/partner-list.ts';
import { organizationsList } from '#db/organizations/organizations-list.ts';
import { organizationRows, organizationSummaries } from '#db/organizations/organizations-repository.ts';
import { peopleList } from '#db/people/people-list.ts';
import { personRows, personSummaries } from '#db/people/people-repository.ts';
import type { Selection } from '#shared/contract/filters.ts';
import { organizationsFields } from '#shared/domain/organizations-fields.ts';
import { peopleFields } from '#shared/domain/people-fields.ts';

import { toTsv } from '../files/write-csv.ts';

interface CopyInput {
  readonly selection: Selection;
  readonly columns: readonly string[];
}

/** More rows than a spreadsheet takes at one paste without pain. */
const copyLimit = 10_000;

/** The people of a selection as tab-separated text with a header. */
export async function copyPeople(
  db: DbReader,
  input: CopyInput,
  today: string,
): Promise<{ text: string; count: number }> {
  const columns = await knownColumns(db, 'people', peopleFields, input.columns, { includeRestricted: true });
  const names = await readNames(db);
  const rows: string[][] = [columns.map((column) => column.label)];
  for await (const batch of rowsInOrder(db, peopleList, input.selection, today)) {
    for (const row of await personSummaries(db, await personRows(db, batch)))
      rows.push(personWords(row, columns, names));
  }
  return { text: toTsv(rows), count: rows.length - 1 };
}

/** The organizations of a selection as tab-separated text with a header. */
export async function copyOrganizations(
  db: DbReader,
  input: CopyInput,
  today: string,
): Promise<{ text: string; count: number }> {
  const columns = await knownColumns(db, 'organizations', organizationsFields, input.columns, {
    includeRestricted: true,
  });
  const names = await readNames(db);
  const rows: string[][] = [columns.map((column) => column.label)];
  for await (const batch of rowsInOrder(db, organizationsList, input.selection, today)) {
    for (const row of await organizationSummaries(db, await organizationRows(db, batch)))
      rows.push(organizationWords(row, columns, names));
  }
  return { text: toTsv(rows), count: rows.length - 1 };
}

async function* rowsInOrder(
  db: DbReader,
  list: ListDefinition,
  selection: Selection,
  today: string,
): AsyncGenerator<string[]> {
  const ids = await selectedIds(db, list, selection, today, copyLimit);
  for (let start = 0; start < ids.length; start += 400) yield ids.slice(start, start + 400);
}
