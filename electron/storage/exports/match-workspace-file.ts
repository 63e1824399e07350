import type { DbReader } from '#db/dialects/dialect.ts';
import type { ExportedTable } from '#db/exports/exported-table.ts';
import { exportedTables } from '#db/exports/exported-tables.ts';
import { draftOfState, hasPartners } from '#db/exports/fill-partners.ts';
import { rowsOfFile } from '#db/exports/write-import.ts';
import { partnerStateOf } from '#db/imports/partner-states.ts';
import { selectRows, type AnyRow } from '#db/rows.ts';
import type { OrganizationRow, PersonRow } from '#db/schema/partners.ts';
import { isLoggedTable, rowKey } from '#db/tables.ts';
import type { PartnerState } from '#shared/domain/import-state.ts';
import type { WorkspaceDb } from '#db/workspace-db.ts';

import { matchOrganizations } from '../imports/match-organizations.ts';
import { matchPeople, peopleMemory } from '../imports/match-people.ts';
import { organizationNames } from '../imports/organization-names.ts';
import type { JobHandle } from '../jobs/job-runner.ts';
import type { WorkspaceFile } from './read-workspace-file.ts';

/** The partners of a file that are here under other ids: ours by theirs. */
export interface FileMatches {
  readonly organizations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
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
  const organizations = new Map<string, string>();
  const people = new Map<string, string>();
  const isInhabited = await hasPartners(db.read);
  if (!isInhabited) return { organizations, people, isInhabited };
  const names = organizationNames();
  const memory = peopleMemory();
  const placesOf = await filePlaces(file);
  for (const kind of ['organizations', 'people'] as const) {
    const taken = new Set<string>();
    const found = kind === 'people' ? people : organizations;
    const total = file.countOf(kind);
    let done = 0;
    for await (const rows of file.rows(kind, batchSize)) {
      const batch = await unknownPartners(db.read, kind, rows);
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
        found.set(partner.id, match.id);
      }
      done += rows.length;
      job.report('imports.checking', done, total);
      await job.pause();
    }
  }
  return { organizations, people, isInhabited };
}

/** How many rows of a list are here under the same key. */
export async function countKnown(
  db: DbReader,
  table: ExportedTable,
  file: WorkspaceFile,
  job: JobHandle,
): Promise<number> {
  const name = table.table;
  if (!isLoggedTable(name)) return 0;
  let known = 0;
  for await (const rows of file.rows(table.name, batchSize * 4)) {
    const batch = rowsOfFile(table, rows, '');
    const keys = new Set(batch.map((row) => rowKey(name, row)));
    known += (await selectRows(db, name, [...keys])).length;
    await job.pause();
  }
  return known;
}

/** What rows of a file say of partners, as an import compares it. */
export function partnersOf(
  kind: 'people' | 'organizations',
  fileRows: readonly unknown[],
): { readonly id: string; readonly state: PartnerState }[] {
  return rowsOfFile(tableOf(kind), fileRows, '').map((row) => ({
    id: rowKey(kind, row),
    state: partnerStateOf(asPartner(row), kind),
  }));
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
  return partnersOf(kind, fileRows).filter(({ id }) => !known.has(id));
}

/** Rows of a file are completed with every column that the table has. */
function asPartner(row: AnyRow): PersonRow | OrganizationRow {
  return row as unknown as PersonRow | OrganizationRow;
}

/** Where the people of the file have roles, by their ids in the file. */
async function filePlaces(file: WorkspaceFile): Promise<Map<string, { organization: string; title: string }[]>> {
  const names = new Map<string, string>();
  for await (const rows of file.rows('organizations', batchSize))
    for (const row of objectsOf(rows)) names.set(text(row, 'id'), text(row, 'name'));
  const places = new Map<string, { organization: string; title: string }[]>();
  for await (const rows of file.rows('roles', batchSize)) {
    for (const role of objectsOf(rows)) {
      const organization = names.get(text(role, 'organizationId'));
      if (organization === undefined) continue;
      const person = text(role, 'personId');
      places.set(person, [...(places.get(person) ?? []), { organization, title: text(role, 'title') }]);
    }
  }
  return places;
}

function objectsOf(rows: readonly unknown[]): AnyRow[] {
  return rows.flatMap((row) => (typeof row === 'object' && row !== null ? [{ ...row }] : []));
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
