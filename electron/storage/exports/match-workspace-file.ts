import type { DbReader } from '#db/dialects/dialect.ts';
import type { ExportedTable } from '#db/exports/exported-table.ts';
import { exportedTables } from '#db/exports/exported-tables.ts';
import { draftOfState, hasPartners, type FilePartner } from '#db/exports/fill-partners.ts';
import { rowsOfFile } from '#db/exports/write-import.ts';
import { partnerStateOf } from '#db/imports/partner-states.ts';
import { selectRows, type AnyRow } from '#db/rows.ts';
import type { OrganizationRow, PersonRow } from '#db/schema/partners.ts';
import { isLoggedTable, rowKey } from '#db/tables.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';

import { matchOrganizations } from '../imports/match-organizations.ts';
import { matchPeople, peopleMemory } from '../imports/match-people.ts';
import { organizationNames } from '../imports/organization-names.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import { listOf, type WorkspaceFile } from './read-workspace-file.ts';

/** The partners of a file that are here under other ids, by their ids in the file. */
export interface FileMatches {
  readonly organizations: ReadonlyMap<string, FilePartner>;
  readonly people: ReadonlyMap<string, FilePartner>;
  /** Whether the workspace has partners at all. */
  readonly isInhabited: boolean;
}

/** Partners that are compared at a time: about 10 ms of work. */
const batchSize = 100;

/**
 * Recognises the people and organizations of a whole-workspace file as an import of a list does: by e-mail, phone, name and organization, and
 * only beyond doubt. Nobody here is taken for two of the file.
 */
export async function matchFilePartners(db: WorkspaceDb, file: WorkspaceFile, job: JobHandle): Promise<FileMatches> {
  const organizations = new Map<string, FilePartner>();
  const people = new Map<string, FilePartner>();
  const isInhabited = await hasPartners(db.read);
  if (!isInhabited) return { organizations, people, isInhabited };
  const names = organizationNames();
  const memory = peopleMemory();
  const placesOf = filePlaces(file);
  for (const kind of ['organizations', 'people'] as const) {
    const taken = new Set<string>();
    const found = kind === 'people' ? people : organizations;
    const rows = listOf(file, kind);
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = await unknownPartners(db.read, kind, rows.slice(start, start + batchSize));
      const drafts = batch.map(({ id, state }) => ({
        ...draftOfState(state),
        places: (placesOf.get(id) ?? []).map((place) => ({ ...place, sector: '' })),
      }));
      await names.lookUp(
        db.read,
        drafts.flatMap((draft) => draft.places.map((place) => place.organization)),
      );
      const matches =
        kind === 'people'
          ? await matchPeople(db.read, drafts, names.tokenOf, memory)
          : await matchOrganizations(db.read, drafts, names.tokenOf);
      for (const [at, match] of matches.entries()) {
        const partner = batch[at];
        if (partner === undefined || match?.isSure !== true || taken.has(match.id)) continue;
        taken.add(match.id);
        found.set(partner.id, { fileId: partner.id, recordId: match.id, state: partner.state });
      }
      job.report('imports.checking', start + batch.length, rows.length);
      await job.pause();
    }
  }
  return { organizations, people, isInhabited };
}

/** How many rows of a list are here under the same key. */
export async function countKnown(
  db: DbReader,
  table: ExportedTable,
  rows: readonly unknown[],
  job: JobHandle,
): Promise<number> {
  const name = table.table;
  if (!isLoggedTable(name)) return 0;
  let known = 0;
  for (let start = 0; start < rows.length; start += batchSize * 4) {
    const batch = rowsOfFile(table, rows.slice(start, start + batchSize * 4), '');
    const keys = new Set(batch.map((row) => rowKey(name, row)));
    known += (await selectRows(db, name, [...keys])).length;
    await job.pause();
  }
  return known;
}

async function unknownPartners(db: DbReader, kind: 'people' | 'organizations', fileRows: readonly unknown[]) {
  const rows = rowsOfFile(tableOf(kind), fileRows, '');
  const known = new Set(
    (
      await selectRows(
        db,
        kind,
        rows.map((row) => rowKey(kind, row)),
      )
    ).map((row) => rowKey(kind, row)),
  );
  return rows
    .filter((row) => !known.has(rowKey(kind, row)))
    .map((row) => ({ id: rowKey(kind, row), state: partnerStateOf(asPartner(row), kind) }));
}

/** Rows of a file are completed with every column that the table has. */
function asPartner(row: AnyRow): PersonRow | OrganizationRow {
  return row as unknown as PersonRow | OrganizationRow;
}

/** Where the people of the file have roles, by their ids in the file. */
function filePlaces(file: WorkspaceFile): Map<string, { organization: string; title: string }[]> {
  const names = new Map(rowsOfList(file, 'organizations').map((row) => [text(row, 'id'), text(row, 'name')]));
  const places = new Map<string, { organization: string; title: string }[]>();
  for (const role of rowsOfList(file, 'roles')) {
    const organization = names.get(text(role, 'organizationId'));
    if (organization === undefined) continue;
    const person = text(role, 'personId');
    places.set(person, [...(places.get(person) ?? []), { organization, title: text(role, 'title') }]);
  }
  return places;
}

function rowsOfList(file: WorkspaceFile, name: string): AnyRow[] {
  return listOf(file, name).flatMap((row) => (typeof row === 'object' && row !== null ? [{ ...row }] : []));
}

function text(row: AnyRow, field: string): string {
  const value = row[field];
  return typeof value === 'string' ? value : '';
}

function tableOf(kind: 'people' | 'organizations'): ExportedTable {
  const table = exportedTables.find((each) => each.table === kind);
  if (table === undefined) throw new Error(`The export has no list of ${kind}.`);
  return table;
}
