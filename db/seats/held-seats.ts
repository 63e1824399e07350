import type { PartnerRef } from '#shared/contract/base.ts';
import type { HeldSeat } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { isLive } from '../records/live.ts';
import { seatLabel } from '../records/record-labels.ts';

/** The seats that a partner holds, holds for others or held, those that are open first; at most 100. */
export async function heldSeats(db: DbReader, record: PartnerRef, today: IsoDay): Promise<HeldSeat[]> {
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .leftJoin('committees', 'committees.id', 'seats.committee_id')
    .select([
      'seat_terms.id',
      'seat_terms.seat_id',
      'seat_terms.state',
      'seat_terms.role',
      'seat_terms.starts_on',
      'seat_terms.ends_on',
      'seat_terms.alternate_person_id',
      'seats.sector',
      'seats.title',
      'seats.committee_id',
      'seats.is_lived_experience',
      'committees.name as committee_name',
      'committees.deleted_at as committee_deleted_at',
    ])
    .where(isLive('seats'))
    .where(({ or, eb }) =>
      record.type === 'people'
        ? or([eb('seat_terms.person_id', '=', record.id), eb('seat_terms.alternate_person_id', '=', record.id)])
        : eb('seat_terms.organization_id', '=', record.id),
    )
    .orderBy('seat_terms.starts_on', 'desc')
    .orderBy('seat_terms.id')
    .limit(100)
    .execute();
  const held = rows
    .filter((row) => (row.committee_deleted_at ?? '') === '')
    .map((row): HeldSeat => ({
      id: row.id,
      seatId: row.seat_id,
      label: seatLabel(row.sector, row.title),
      sector: row.sector,
      committee: row.committee_id === '' ? null : { id: row.committee_id, name: row.committee_name ?? '' },
      // Safe: only the contract's states are written.
      state: row.state as HeldSeat['state'],
      role: row.role,
      startsOn: row.starts_on || null,
      endsOn: row.ends_on || null,
      isOpen: row.ends_on === '' || row.ends_on > today,
      isAlternate: record.type === 'people' && row.alternate_person_id === record.id,
      isLivedExperience: row.is_lived_experience === 1,
    }));
  return [...held.filter((seat) => seat.isOpen), ...held.filter((seat) => !seat.isOpen)];
}
