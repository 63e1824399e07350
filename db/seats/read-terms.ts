import type { PartnerRef, RecordLabel } from '#shared/contract/base.ts';
import type { SeatTerm } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';
import type { SeatTermRow } from '../schema/committees.ts';

/** Terms as screens know them, with the names of holders and alternates. */
export async function termsOf(db: DbReader, rows: readonly SeatTermRow[]): Promise<SeatTerm[]> {
  const refs = rows.flatMap((row) => [...holdersOf(row), ...refOf('people', row.alternate_person_id)]);
  const labels = await recordLabels(db, refs);
  const gone = await trashed(db, refs);
  const label = (id: string): RecordLabel | null => labels.get(id) ?? null;
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    // Safe: only the contract's states are written.
    state: row.state as SeatTerm['state'],
    invitedOn: row.invited_on || null,
    startsOn: row.starts_on || null,
    endsOn: row.ends_on || null,
    alternatePersonId: row.alternate_person_id || null,
    handOverNote: row.hand_over_note,
    role: row.role,
    person: label(row.person_id),
    organization: label(row.organization_id),
    alternate: label(row.alternate_person_id),
    isHolderGone: gone.has(row.person_id === '' ? row.organization_id : row.person_id),
  }));
}

/** The term of each seat that counts on a day: the one that holds, else the next one to come. */
export function openTerms(rows: readonly SeatTermRow[], today: IsoDay): Map<string, SeatTermRow> {
  const open = rows
    .filter((row) => row.ends_on === '' || row.ends_on > today)
    .toSorted((a, b) => (a.starts_on < b.starts_on ? -1 : a.starts_on > b.starts_on ? 1 : a.id < b.id ? -1 : 1));
  const first = new Map<string, SeatTermRow>();
  for (const row of open) if (!first.has(row.seat_id)) first.set(row.seat_id, row);
  return first;
}

function holdersOf(row: SeatTermRow): PartnerRef[] {
  return [...refOf('people', row.person_id), ...refOf('organizations', row.organization_id)];
}

function refOf(type: PartnerRef['type'], id: string): PartnerRef[] {
  return id === '' ? [] : [{ type, id }];
}

async function trashed(db: DbReader, refs: readonly PartnerRef[]): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  for (const type of ['people', 'organizations'] as const) {
    const ids = refs.filter((ref) => ref.type === type).map((ref) => ref.id);
    const rows = await selectInBatches(ids, (batch) =>
      db.selectFrom(type).select('id').where('id', 'in', batch).where('deleted_at', '<>', '').execute(),
    );
    for (const row of rows) gone.add(row.id);
  }
  return gone;
}
