import { isChairRole } from '#shared/content/committee-roles.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { Committee, CommitteeFlag, CommitteeProfile, CommitteeSummary } from '#shared/contract/committees.ts';
import type { Chair } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';
import { livedShare } from '#shared/domain/committees/lived-share.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { parseContactPoints } from '../json.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels, seatLabel } from '../records/record-labels.ts';
import type { CommitteeRow } from '../schema/committees.ts';
import { chairOf } from '../seats/read-table.ts';
import { openTerms, termsOf } from '../seats/read-terms.ts';
import { liveCommittees } from './committees-repository.ts';

/** Committees in use with who chairs them and what asks for attention, as of a day. */
export async function listCommittees(db: DbReader, today: IsoDay): Promise<CommitteeSummary[]> {
  const rows = await liveCommittees(db);
  const seats = await seatsOf(
    db,
    rows.map((row) => row.id),
    today,
  );
  const lived = await peopleWithLivedExperience(db, [...seats.values()].flat());
  return rows.map((row) => {
    const { id, version, name, kind, parentId, status, meets, place } = committeeOf(row);
    return {
      id,
      version,
      name,
      kind,
      parentId,
      status,
      meets,
      place,
      ...standingOf(row, seats.get(row.id) ?? [], lived),
    };
  });
}

/** One committee with its seats as of a day. Fails with `notFound`. */
export async function readCommittee(db: DbReader, id: string, today: IsoDay): Promise<CommitteeProfile> {
  const row = await db.selectFrom('committees').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new AppError('notFound', { type: 'committees', id });
  const members = (await seatsOf(db, [id], today)).get(id) ?? [];
  const lived = await peopleWithLivedExperience(db, members);
  const children = await db
    .selectFrom('committees')
    .select('id')
    .where('parent_id', '=', id)
    .where('deleted_at', '=', '')
    .orderBy('position')
    .execute();
  const refs = [...children.map((child) => child.id), ...(row.parent_id === '' ? [] : [row.parent_id])];
  const labels = await recordLabels(
    db,
    refs.map((ref) => ({ type: 'committees' as const, id: ref })),
  );
  return {
    committee: committeeOf(row),
    ...standingOf(row, members, lived),
    parent: labels.get(row.parent_id) ?? null,
    children: children.flatMap((child) => labels.get(child.id) ?? []),
    members,
    past: await pastTerms(db, id, today),
  };
}

/** The seats of committees with the terms that count on a day, by committee. */
export async function seatsOf(db: DbReader, ids: readonly string[], today: IsoDay): Promise<Map<string, Chair[]>> {
  const rows = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('seats')
      .selectAll()
      .where('committee_id', 'in', batch)
      .where('deleted_at', '=', '')
      .orderBy('position')
      .orderBy('id')
      .execute(),
  );
  const terms = await selectInBatches(
    rows.map((row) => row.id),
    (batch) =>
      db
        .selectFrom('seat_terms')
        .selectAll()
        .where('seat_id', 'in', batch)
        .where((where) => where.or([where('ends_on', '=', ''), where('ends_on', '>', today)]))
        .execute(),
  );
  const open = openTerms(terms, today);
  const named = new Map((await termsOf(db, [...open.values()])).map((term) => [term.id, term]));
  const seats = new Map<string, Chair[]>();
  for (const row of rows) {
    const list = seats.get(row.committee_id) ?? [];
    list.push(chairOf(row, named.get(open.get(row.id)?.id ?? '') ?? null));
    seats.set(row.committee_id, list);
  }
  return seats;
}

/** Whether somebody holds a seat: an invitation is not a seat yet, and who is in the trash left it. */
export function isFilled(chair: Chair): boolean {
  return chair.term !== null && chair.term.person !== null && chair.state !== 'wanted' && chair.state !== 'invited';
}

/** Who among the holders of seats said of themselves that they have lived experience. */
export async function peopleWithLivedExperience(db: DbReader, seats: readonly Chair[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(seats.flatMap((seat) => seat.term?.person?.id ?? []))];
  const rows = await selectInBatches(ids, (batch) =>
    db.selectFrom('people').select('id').where('id', 'in', batch).where('lived_experience_on', '<>', '').execute(),
  );
  return new Set(rows.map((row) => row.id));
}

async function pastTerms(db: DbReader, id: string, today: IsoDay): Promise<CommitteeProfile['past']> {
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .selectAll('seat_terms')
    .select(['seats.sector', 'seats.title'])
    .where('seats.committee_id', '=', id)
    .where('seat_terms.ends_on', '<>', '')
    .where('seat_terms.ends_on', '<=', today)
    .orderBy('seat_terms.ends_on', 'desc')
    .limit(200)
    .execute();
  const terms = await termsOf(db, rows);
  return terms.map((term, index) => {
    const row = rows[index];
    return { ...term, seatLabel: seatLabel(row?.sector ?? '', row?.title ?? '') };
  });
}

function standingOf(row: CommitteeRow, seats: readonly Chair[], lived: ReadonlySet<string>) {
  const filled = seats.filter(isFilled);
  const voting = filled.filter((seat) => seat.isVoting);
  const chairs = filled.flatMap((seat): RecordLabel[] =>
    seat.term !== null && seat.term.person !== null && isChairRole(seat.term.role) ? [seat.term.person] : [],
  );
  const withLived = voting.filter((seat) => lived.has(seat.term?.person?.id ?? '')).length;
  const share = livedShare(withLived, voting.length);
  const flags: CommitteeFlag[] =
    row.status === 'active'
      ? [
          ...(chairs.length === 0 ? (['noChair'] as const) : []),
          ...(row.min_size > filled.length ? (['tooFew'] as const) : []),
          ...(row.max_size > 0 && filled.length > row.max_size ? (['tooMany'] as const) : []),
          ...(filled.length < seats.length ? (['emptySeats'] as const) : []),
          ...(share.seats === 0 ? (['noLivedExperience'] as const) : []),
          ...(share.seats === 1 ? (['oneLivedExperience'] as const) : []),
        ]
      : [];
  return {
    seats: seats.length,
    filled: filled.length,
    voting: voting.length,
    chairs,
    flags,
    livedExperience: share,
  };
}

function committeeOf(row: CommitteeRow): Committee {
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    kind: row.kind,
    parentId: row.parent_id || null,
    purpose: row.purpose,
    status: row.status,
    formedOn: row.formed_on || null,
    closedOn: row.closed_on || null,
    usualRule: row.usual_rule,
    minSize: row.min_size || null,
    maxSize: row.max_size || null,
    meets: row.meets,
    place: row.place,
    links: parseContactPoints(row.links),
    note: row.note,
    isInTrash: row.deleted_at !== '',
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
