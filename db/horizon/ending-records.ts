import type { PartnerRef } from '#shared/contract/base.ts';
import type { HorizonSource, SubjectRef } from '#shared/contract/horizon.ts';
import type { IsoDay } from '#shared/dates.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { seatLabel, type RecordRef } from '../records/record-labels.ts';
import type { FundingStreamRow } from '../schema/funding.ts';
import { endingEvaluation, endingMoney } from './ending-money.ts';
import { partiesOf } from './parties-of.ts';

/** A record that ends, or is looked at again, on a day. */
export interface EndingRecord {
  readonly source: Exclude<HorizonSource, 'event'>;
  readonly id: string;
  readonly day: IsoDay;
  readonly title: string;
  readonly domain: string;
  readonly leadDays: number;
  /** Whom it is about. */
  readonly ref: RecordRef | null;
  /** What it touches: partners, or the stream of money. An event of the same day that touches them tells it instead. */
  readonly about: readonly SubjectRef[];
  /** The ids of those who give the money: their seats and commitments hang on it, not their decisions and ties. */
  readonly payers: readonly string[];
}

/** How many of each kind are read. */
const most = 200;

/**
 * What ends between two days by the records: terms, commitments, agreements, roles, money, agreements about data and evaluations; and
 * agreements that are looked at again and money that is applied for again.
 */
export async function endingRecords(
  db: DbReader,
  streams: readonly FundingStreamRow[],
  from: IsoDay,
  to: IsoDay,
): Promise<EndingRecord[]> {
  return [
    ...(await endingTerms(db, from, to)),
    ...(await endingCommitments(db, from, to)),
    ...(await endingAgreements(db, from, to)),
    ...(await endingRoles(db, from, to)),
    ...endingMoney(streams, from, to),
    ...(await endingEvaluation(db, from, to)),
  ];
}

async function endingTerms(db: DbReader, from: IsoDay, to: IsoDay): Promise<EndingRecord[]> {
  const rows = await db
    .selectFrom('seat_terms')
    .innerJoin('seats', 'seats.id', 'seat_terms.seat_id')
    .leftJoin('committees', 'committees.id', 'seats.committee_id')
    .select([
      'seat_terms.id',
      'seat_terms.ends_on',
      'seat_terms.person_id',
      'seat_terms.organization_id',
      'seats.title',
      'seats.sector',
      'committees.name',
    ])
    // Named as the index over what ends names it.
    .where('seat_terms.ends_on', '<>', '')
    .where('seat_terms.ends_on', '>=', from)
    .where('seat_terms.ends_on', '<=', to)
    .where('seats.deleted_at', '=', '')
    .orderBy('seat_terms.ends_on')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    source: 'term',
    id: row.id,
    day: row.ends_on,
    title: [seatLabel(row.sector, row.title), row.name ?? ''].filter(Boolean).join(', '),
    domain: 'people',
    leadDays: 60,
    ref:
      row.person_id === ''
        ? row.organization_id === ''
          ? null
          : { type: 'organizations', id: row.organization_id }
        : { type: 'people', id: row.person_id },
    about: partiesOf(row),
    payers: [],
  }));
}

async function endingCommitments(db: DbReader, from: IsoDay, to: IsoDay): Promise<EndingRecord[]> {
  const rows = await db
    .selectFrom('commitments')
    .select(['id', 'ends_on', 'type', 'record_type', 'record_id', 'remind_days'])
    .where('ends_on', '<>', '')
    .where('ends_on', '>=', from)
    .where('ends_on', '<=', to)
    .where('status', 'in', ['signed', 'active'])
    .orderBy('ends_on')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    source: 'commitment',
    id: row.id,
    day: row.ends_on,
    title: row.type,
    domain: 'money',
    leadDays: row.remind_days || 60,
    ref: partnerOf(row),
    about: [partnerOf(row)],
    payers: [],
  }));
}

function partnerOf(row: { readonly record_type: string; readonly record_id: string }): PartnerRef {
  return { type: row.record_type === 'people' ? 'people' : 'organizations', id: row.record_id };
}

async function endingAgreements(db: DbReader, from: IsoDay, to: IsoDay): Promise<EndingRecord[]> {
  const found: EndingRecord[] = [];
  for (const column of ['ends_on', 'review_on'] as const) {
    const rows = await db
      .selectFrom('agreements')
      .select(['id', 'title', 'ends_on', 'review_on'])
      .where(column, '<>', '')
      .where(column, '>=', from)
      .where(column, '<=', to)
      .where('status', 'not in', ['expired', 'ended', 'withdrawn'])
      .orderBy(column)
      .limit(most)
      .execute();
    for (const row of rows) {
      const parties = await db
        .selectFrom('agreement_signatories')
        .select(['person_id', 'organization_id'])
        .where('agreement_id', '=', row.id)
        .orderBy('position')
        .limit(100)
        .execute();
      found.push({
        source: column === 'ends_on' ? 'agreement' : 'review',
        id: row.id,
        day: row[column],
        title: row.title,
        domain: 'money',
        leadDays: column === 'ends_on' ? 90 : 30,
        ref: { type: 'agreements', id: row.id },
        about: parties.flatMap(partiesOf),
        payers: [],
      });
    }
  }
  return found;
}

async function endingRoles(db: DbReader, from: IsoDay, to: IsoDay): Promise<EndingRecord[]> {
  const rows = await db
    .selectFrom('roles')
    .innerJoin('people', 'people.id', 'roles.person_id')
    .innerJoin('organizations', 'organizations.id', 'roles.organization_id')
    .select(['roles.id', 'roles.ends_on', 'roles.title', 'roles.person_id', 'organizations.name'])
    .where('roles.ends_on', '<>', '')
    .where('roles.ends_on', '>=', from)
    .where('roles.ends_on', '<=', to)
    .where('people.deleted_at', '=', '')
    .orderBy('roles.ends_on')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    source: 'role',
    id: row.id,
    day: row.ends_on,
    title: [row.title, row.name].filter(Boolean).join(', '),
    domain: 'people',
    leadDays: 60,
    ref: { type: 'people', id: row.person_id },
    about: partiesOf(row),
    payers: [],
  }));
}
